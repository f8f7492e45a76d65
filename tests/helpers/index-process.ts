/**
 * A process of its own that opens an index of numbered lines and prints what came of it as one line of JSON:
 * `tsx index-process.ts '{"dir": …, "lines": …}'`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { text } from 'node:stream/consumers';

import * as z from 'zod';

import { openIndex, rebuildIndex } from '../../embeddings/index-store.ts';
import { UserError } from '../../src/errors.ts';
import { recordedRequest } from './index-requests.ts';
import { LetterEmbedder } from './letter-embedder.ts';
import { numberedLines } from './line-article.ts';

const jobSchema = z.strictObject({
  dir: z.string(),
  lines: z.int(),
  /** Time that embedding one passage takes. */
  pauseMs: z.number().default(0),
  /** The process kills itself before its file operation of this number. */
  dieBefore: z.int().optional(),
  /** Rebuilds until it is killed. */
  forever: z.boolean().default(false),
  /** Says when it is about to begin, and begins when its standard input ends. */
  wait: z.boolean().default(false),
});
export type IndexJob = z.input<typeof jobSchema>;

const WATCHED = ['mkdir', 'open', 'rename', 'writeFile', 'rm', 'readFile', 'readdir'] as const;

/** Counts the file operations that are started from here on. */
function watchFiles(dieBefore: number | undefined): () => number {
  let operations = 0;
  for (const name of WATCHED) {
    const original = fs.promises[name];
    Object.defineProperty(fs.promises, name, {
      value: (...parameters: unknown[]): unknown => {
        operations += 1;
        if (operations === dieBefore) process.kill(process.pid, 'SIGKILL');
        return Reflect.apply(original, fs.promises, parameters);
      },
    });
  }
  syncBuiltinESMExports();
  return () => operations;
}

const job = jobSchema.parse(JSON.parse(process.argv[2] ?? ''));
const embedder = new LetterEmbedder({ pauseMs: job.pauseMs });
const { request, notices } = recordedRequest(job.dir, { lines: numberedLines(job.lines), embedder });
if (job.wait) {
  process.stdout.write('ready\n');
  await text(process.stdin);
}
const operations = watchFiles(job.dieBefore);
try {
  let generation = await openIndex(request);
  while (job.forever) generation = await rebuildIndex(request);
  const best = numberedLines(job.lines).map(
    (line) => generation.index.search(embedder.vector(line), 1)[0]?.id,
  );
  const found = best.filter((id, i) => id === i).length;
  const embedded = embedder.embedded.length;
  const { name } = generation;
  process.stdout.write(`${JSON.stringify({ name, found, embedded, notices, operations: operations() })}\n`);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stdout.write(`${JSON.stringify({ error: error.message })}\n`);
}
