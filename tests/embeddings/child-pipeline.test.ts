import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

import type { Embedder } from '../../embeddings/embedder.ts';
import { createTransformersEmbedder } from '../../embeddings/transformers-embedder.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { writeTinyModel } from '../helpers/tiny-model.ts';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const SCRIPT = fileURLToPath(new URL('../helpers/embedding-process.ts', import.meta.url));

/** Ids of the model processes that a process has started and that still run. */
function modelProcesses(parent: number | undefined = process.pid): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .filter(
      ([, ppid, ...words]) => Number(ppid) === parent && words.join(' ').includes('embedder-process.ts'),
    )
    .map(([pid]) => Number(pid));
}

async function tinyFolder(): Promise<string> {
  const folder = path.join(await tempFolder(), 'tiny');
  await writeTinyModel(folder);
  return folder;
}

async function create(): Promise<Embedder> {
  const embedder = await createTransformersEmbedder({
    model: await tinyFolder(),
    cacheDir: '/nowhere',
    allowDownload: false,
    bundledVectorShare: 0.3,
  });
  onTestFinished(() => embedder.close());
  return embedder;
}

test('a model process that dies fails whoever waits, in a clear word, and is replaced for the next text', async () => {
  const embedder = await create();
  const [pid = 0, ...others] = modelProcesses();
  expect(others).toEqual([]);
  const before = await embedder.embedQuery('visit');
  const waiting = [1, 2, 3].map(() => embedder.embedQuery('minister '.repeat(10_000)));
  process.kill(pid, 'SIGKILL');
  const outcomes = await Promise.allSettled(waiting);
  expect(
    outcomes.map((outcome) => (outcome.status === 'rejected' ? String(outcome.reason) : 'fulfilled')),
  ).toEqual([1, 2, 3].map(() => 'Error: The process of the embedding model has ended (SIGKILL).'));
  expect(await embedder.embedQuery('visit')).toEqual(before);
  expect(modelProcesses()).not.toContain(pid);
});

test('closing ends the process, and nothing is embedded afterwards', async () => {
  const embedder = await create();
  expect(modelProcesses()).toHaveLength(1);
  await embedder.close();
  await embedder.close();
  expect(modelProcesses()).toEqual([]);
  await expect(embedder.embedQuery('visit')).rejects.toThrow('The embedding model has been closed.');
});

test('the event loop turns while a long text is embedded', async () => {
  const embedder = await create();
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await embedder.embedPassages(Array.from({ length: 20 }, () => 'minister '.repeat(3000)));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(20);
});

test('an idle model does not keep a program from ending, which ends the model too', async () => {
  const program = spawn(process.execPath, ['--import', TSX, SCRIPT, await tinyFolder()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [code] = await once(program, 'exit');
  expect(code).toBe(0);
});

test('a program that is killed takes its model process with it', async () => {
  const program = spawn(process.execPath, ['--import', TSX, SCRIPT, await tinyFolder(), 'stay'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(program.stdout, 'data');
  const [pid = 0] = modelProcesses(program.pid);
  expect(pid).toBeGreaterThan(0);
  program.kill('SIGKILL');
  await expect
    .poll(
      () => {
        try {
          return process.kill(pid, 0);
        } catch {
          return false;
        }
      },
      { timeout: 20_000 },
    )
    .toBe(false);
});
