import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { FromEmbedder, ToEmbedder } from './embedder-messages.ts';
import type { ModelDescription } from './model-folder.ts';
import type { TextPipeline } from './text-pipeline.ts';

const PROGRAM = fileURLToPath(new URL('embedder-process.ts', import.meta.url));
/** The child reads TypeScript by the same loader, also where this process was started by another one. */
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** How much of the end of the child's error output goes into an error message. */
const LAST_WORDS = 500;

interface Waiting {
  readonly resolve: (answer: FromEmbedder) => void;
  readonly reject: (error: Error) => void;
}

/** While nobody waits for an answer, a child must not keep this process from ending. */
function keepAwake(child: ChildProcess, awake: boolean): void {
  const streams = [child.channel, child.stderr instanceof Socket ? child.stderr : undefined];
  for (const handle of [child, ...streams]) {
    if (awake) handle?.ref();
    else handle?.unref();
  }
}

/** One life of the process, from its start to its end. */
class Child {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #lastWords = '';
  #nextId = 0;
  #alive = true;

  constructor() {
    this.#process = fork(PROGRAM, {
      execArgv: ['--import', LOADER],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#lastWords = (this.#lastWords + text).slice(-LAST_WORDS);
    });
    this.#process.on('message', (answer: FromEmbedder) => {
      this.#waiting.get(answer.id)?.resolve(answer);
    });
    this.#ended = once(this.#process, 'close').then(
      ([code, signal]) => this.#fail(typeof signal === 'string' ? signal : `exit ${String(code)}`),
      (error: unknown) => this.#fail(String(error)),
    );
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** @throws Error when the process ends before it answers. */
  async ask(question: ToEmbedder): Promise<FromEmbedder> {
    const id = this.#nextId;
    this.#nextId += 1;
    keepAwake(this.#process, true);
    try {
      return await new Promise<FromEmbedder>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        // A failure to send means that the process has ended; whoever waits hears of it then.
        this.#process.send({ id, ...question }, () => undefined);
      });
    } finally {
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) keepAwake(this.#process, false);
    }
  }

  async end(): Promise<void> {
    keepAwake(this.#process, true);
    this.#process.kill('SIGKILL');
    await this.#ended;
  }

  #fail(how: string): void {
    this.#alive = false;
    const words = this.#lastWords.trim();
    const error = new Error(`The process of the embedding model has ended (${how}). ${words}`.trim());
    for (const { reject } of this.#waiting.values()) reject(error);
  }
}

async function startChild(
  model: ModelDescription,
): Promise<{ readonly child: Child; readonly dimensions: number }> {
  const child = new Child();
  const answer = await child.ask({ kind: 'load', model });
  if (answer.kind === 'loaded') return { child, dimensions: answer.dimensions };
  await child.end();
  throw new Error(answer.kind === 'failed' ? answer.message : answer.kind);
}

/**
 * Runs a transformer model in a process of its own, so that neither its work nor its memory nor its crash is this
 * process's. A process and not a worker thread: onnxruntime-node 1.14 can be loaded by one thread of a process only
 * ("Module did not self-register"), so a second worker, or a model here besides, would fail.
 *
 * When the process dies, whoever waits gets an error, and the next text starts a new one.
 *
 * @throws Error when the model cannot be loaded.
 */
export async function loadChildPipeline(model: ModelDescription): Promise<TextPipeline> {
  let started = startChild(model);
  const { dimensions } = await started;
  let closed = false;

  const living = async (): Promise<Child> => {
    const { child } = await started;
    if (child.alive) return child;
    started = startChild(model);
    return (await started).child;
  };
  return {
    dimensions,
    batch: 1,
    embed: async (texts) => {
      if (closed) throw new Error('The embedding model has been closed.');
      const answer = await (await living()).ask({ kind: 'embed', texts });
      if (answer.kind === 'vectors') return [...answer.vectors];
      throw new Error(
        `The embedding model failed: ${answer.kind === 'failed' ? answer.message : answer.kind}`,
      );
    },
    close: async () => {
      closed = true;
      const last = await started.catch(() => undefined);
      if (last?.child.alive === true) await last.child.end();
    },
  };
}
