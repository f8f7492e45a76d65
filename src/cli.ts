import path from 'node:path';
import { invocationDirectory, loadConfig } from './config.ts';
import { UserError } from './errors.ts';
import { readArticle } from './ingest/read-article.ts';
import { parseInvocation, USAGE, UsageError, type Invocation } from './terminal/arguments.ts';
import { readLines } from './terminal/lines.ts';
import { createProgress } from './terminal/progress.ts';
import { publicAnswer } from './terminal/public-answer.ts';
import { renderAnswer } from './terminal/render-answer.ts';
import { renderReindex } from './terminal/render-reindex.ts';
import { openEngine, rebuildIndex, type EngineWiring } from './wiring.ts';

type Ask = Extract<Invocation, { command: 'ask' }>;

const SUCCESS = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function notice(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Runs work that may download a model and embed an article, with bars for both where the terminal can show them. */
async function withBars<T>(
  articlePath: string | null,
  work: (wiring: EngineWiring) => Promise<T>,
): Promise<T> {
  const download = createProgress('Downloading the model', process.stderr);
  const embedding = createProgress('Embedding the article', process.stderr);
  try {
    return await work({
      config: loadConfig(),
      articlePath,
      onDownload: (done, total) => download.update(done, total),
      onProgress: ({ stage, done, total }) => {
        download.stop();
        if (stage === 'embedding') embedding.update(done, total);
      },
      onNotice: notice,
    });
  } finally {
    download.stop();
    embedding.stop();
  }
}

async function ask({ question, output, article, top }: Ask): Promise<void> {
  const articlePath = article === null ? null : path.resolve(invocationDirectory(), article);
  if (output === 'article') {
    await print((await readArticle(articlePath ?? loadConfig().article.path)).text);
    return;
  }
  const engine = await withBars(articlePath, openEngine);
  const answerAs = async (asked: string): Promise<string> => {
    const answer = await engine.answerQuestion(asked, top === null ? {} : { top });
    const { article: served } = engine.current();
    if (output === 'text') return renderAnswer(answer, served, top === null ? [] : answer.hits);
    const printed = publicAnswer(answer, served, asked, top !== null);
    return `${JSON.stringify(printed, null, output === 'json' ? 2 : 0)}\n`;
  };
  try {
    if (question !== null) await print(await answerAs(question));
    else for await (const line of readLines(process.stdin)) await print(await answerAs(line));
  } finally {
    await engine.close();
  }
}

async function reindex(): Promise<void> {
  await print(renderReindex(await withBars(null, rebuildIndex)));
}

async function run(argv: readonly string[]): Promise<number> {
  try {
    const invocation = parseInvocation(argv);
    switch (invocation.command) {
      case 'help':
        await print(USAGE);
        break;
      case 'ask':
        await ask(invocation);
        break;
      case 'reindex':
        await reindex();
        break;
    }
    return SUCCESS;
  } catch (error) {
    if (error instanceof UsageError) {
      notice(`${error.message}\n\n${USAGE}`);
      return WRONG_USAGE;
    }
    if (error instanceof UserError) {
      notice(error.message);
      return FAILED;
    }
    // The reader of a pipe has enough: `ask --jsonl | head` is no fault.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return SUCCESS;
    throw error;
  }
}

process.stdout.on('error', () => undefined);
process.exitCode = await run(process.argv.slice(2));
