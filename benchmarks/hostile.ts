/**
 * Random and hostile inputs, most as questions and some as articles: `npx tsx benchmarks/hostile.ts [INPUTS] [SEED]` (20,000
 * and 1 unless given). Prints how many of each came to what, and the slowest; ends with 1 when one was not answered soundly.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import * as fc from 'fast-check';

import type { Embedder } from '../embeddings/embedder.ts';
import { createEngine, type EngineOptions } from '../src/engine/create-engine.ts';
import type { Engine } from '../src/engine/engine.ts';
import { UserError } from '../src/errors.ts';
import { answerFaults } from '../tests/helpers/answer-faults.ts';
import { bundledEmbedder, bundledOptions } from '../tests/helpers/bundled-engine.ts';
import {
  HOSTILE_ARTICLES,
  HOSTILE_QUESTIONS,
  hostileArticle,
  type HostileArticle,
  hostileQuestion,
} from '../tests/helpers/hostile-inputs.ts';

/** One input in so many is an article: each is read, indexed and asked. */
const ARTICLES_ONE_IN = 20;
const ARTICLE_QUESTIONS = ['من زار موسكو؟', 'Who is w1a?'];
/** Longer than this and a person would think it hangs. */
const HANGS_MS = 60_000;
const SLOWEST_SHOWN = 5;

interface Outcome {
  readonly kind: 'question' | 'article';
  readonly outcome: string;
  readonly ms: number;
  readonly input: string;
}

const shown = (text: string): string => `${JSON.stringify(text.slice(0, 40))} (${text.length} units)`;

async function askSoundly(engine: Engine, question: string): Promise<string> {
  const answer = await engine.answerQuestion(question);
  const faults = answerFaults(answer, engine.current());
  return faults.length === 0 ? answer.kind : `unsound: ${faults.join(' ')}`;
}

async function serveSoundly(options: EngineOptions, { content }: HostileArticle): Promise<string> {
  await writeFile(options.articlePath, content);
  const engine = await createEngine(options);
  const outcomes = [];
  for (const question of ARTICLE_QUESTIONS) outcomes.push(await askSoundly(engine, question));
  return outcomes.find((outcome) => outcome.startsWith('unsound')) ?? 'served';
}

async function measured(kind: Outcome['kind'], input: string, work: () => Promise<string>): Promise<Outcome> {
  const started = performance.now();
  const outcome = await work().catch((error: unknown) =>
    error instanceof UserError ? 'refused in a sentence' : `CRASH: ${String(error)}`,
  );
  const ms = performance.now() - started;
  return { kind, outcome: ms > HANGS_MS ? `too slow: ${outcome}` : outcome, ms, input };
}

const inputs = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 1);
const articles = Math.floor(inputs / ARTICLES_ONE_IN);
const folder = await mkdtemp(path.join(tmpdir(), 'sanad-hostile-'));
const bundled = await bundledEmbedder();
/** Shared by all engines, so that closing one leaves it open. */
const embedder: Embedder = { ...bundled, close: () => Promise.resolve() };
const engine = await createEngine(await bundledOptions({ embedder, threshold: 0 }));

const outcomes: Outcome[] = [];
/** Made a few at a time: each may be long. */
const BATCH = 500;
function* batches(count: number): Generator<readonly [size: number, seed: number]> {
  for (let done = 0; done < count; done += BATCH) yield [Math.min(BATCH, count - done), seed + done];
}
async function ask(question: string): Promise<void> {
  outcomes.push(await measured('question', shown(question), () => askSoundly(engine, question)));
}
async function serve(article: HostileArticle, what: string): Promise<void> {
  const articlePath = path.join(folder, `article${article.extension}`);
  const options = await bundledOptions({ embedder, articlePath, threshold: 0 });
  outcomes.push(await measured('article', what, () => serveSoundly(options, article)));
}

for (const question of HOSTILE_QUESTIONS) await ask(question);
for (const [size, batchSeed] of batches(inputs - articles - HOSTILE_QUESTIONS.length)) {
  for (const question of fc.sample(hostileQuestion, { numRuns: size, seed: batchSeed })) await ask(question);
}
for (const [what, article] of HOSTILE_ARTICLES) await serve(article, what);
for (const [size, batchSeed] of batches(articles - HOSTILE_ARTICLES.length)) {
  for (const article of fc.sample(hostileArticle, { numRuns: size, seed: batchSeed })) {
    const { extension, content } = article;
    await serve(
      article,
      `${extension} ${shown(typeof content === 'string' ? content : Buffer.from(content).toString('latin1'))}`,
    );
  }
}
await bundled.close();
await rm(folder, { recursive: true, force: true });

const sound = new Set(['answered', 'not-in-article', 'served', 'refused in a sentence']);
for (const kind of ['question', 'article'] as const) {
  const ofKind = outcomes.filter((outcome) => outcome.kind === kind);
  console.log(`${ofKind.length} ${kind}s`);
  const counts = new Map<string, number>();
  for (const { outcome } of ofKind) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  for (const [outcome, count] of counts) console.log(`${String(count).padStart(7)}  ${outcome}`);
  console.log('  the slowest:');
  for (const { ms, input } of ofKind.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST_SHOWN)) {
    console.log(`${ms.toFixed(0).padStart(7)} ms  ${input}`);
  }
}
const wrong = outcomes.filter(({ outcome }) => !sound.has(outcome));
for (const { kind, outcome, input } of wrong) console.error(`${kind} ${input}: ${outcome}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
