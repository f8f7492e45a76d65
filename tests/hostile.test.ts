import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';

import type { Embedder } from '../embeddings/embedder.ts';
import { createEngine } from '../src/engine/create-engine.ts';
import type { Engine } from '../src/engine/engine.ts';
import { UserError } from '../src/errors.ts';
import { answerFaults } from './helpers/answer-faults.ts';
import { bundledEmbedder, bundledEngine, bundledOptions } from './helpers/bundled-engine.ts';
import {
  HOSTILE_ARTICLES,
  HOSTILE_QUESTIONS,
  hostileArticle,
  type HostileArticle,
  hostileQuestion,
} from './helpers/hostile-inputs.ts';
import { tempFolder } from './helpers/temp-folder.ts';

const PATIENCE = { timeout: 180_000 };
const QUESTIONS = ['من زار موسكو؟', 'Who is w1a?', 'constructor', '😀'];

const bundled = await bundledEmbedder();
afterAll(() => bundled.close());
const embedder: Embedder = { ...bundled, close: () => Promise.resolve() };
const engine = await bundledEngine({ embedder });
const bold = await bundledEngine({ embedder, threshold: 0 });

/** @returns what is wrong with the engines' answers; nothing, if all is well. */
async function faultsOf(question: string, engines: readonly Engine[]): Promise<string[]> {
  const faults: string[] = [];
  for (const one of engines) faults.push(...answerFaults(await one.answerQuestion(question), one.current()));
  return faults;
}

interface Reception {
  /** Why the article cannot be served, in a sentence; null when it can. */
  readonly refusal: string | null;
  readonly faults: readonly string[];
}

/** Serves the article if it can be served, and asks. */
async function receive(folder: string, { extension, content }: HostileArticle): Promise<Reception> {
  const articlePath = path.join(folder, `article${extension}`);
  await writeFile(articlePath, content);
  let served;
  try {
    served = await createEngine(await bundledOptions({ embedder, articlePath, threshold: 0 }));
  } catch (error) {
    if (error instanceof UserError) return { refusal: error.message, faults: [] };
    throw error;
  }
  const faults: string[] = [];
  for (const question of QUESTIONS) faults.push(...(await faultsOf(question, [served])));
  return { refusal: null, faults };
}

describe('a hostile question gets a sound answer', PATIENCE, () => {
  test.each(HOSTILE_QUESTIONS.map((question) => [question.slice(0, 30), question.length, question]))(
    '%j of %i units',
    async (_, __, question) => {
      expect(await faultsOf(question, [engine, bold])).toEqual([]);
    },
  );

  test('whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostileQuestion, async (question) => {
        expect(await faultsOf(question, [bold])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('and does not disturb others asked beside it', async () => {
    const question = 'من وزير الدفاع الروسي الذي اجتمع به سليماني؟';
    const alone = { ...(await engine.answerQuestion(question)), timings: null };
    const [, beside] = await Promise.all([
      Promise.all(HOSTILE_QUESTIONS.slice(0, 40).map((hostile) => engine.answerQuestion(hostile))),
      engine.answerQuestion(question),
    ]);
    expect({ ...beside, timings: null }).toEqual(alone);
  });
});

describe('a hostile article is served, or refused in a sentence', PATIENCE, () => {
  test.each(HOSTILE_ARTICLES)('%s', async (_, article) => {
    const { refusal, faults } = await receive(await tempFolder(), article);
    expect(faults).toEqual([]);
    expect(refusal ?? 'Expected nothing else.').toMatch(/^Expected .*[.)]$/u);
  });

  test('whatever it is', async () => {
    const folder = await tempFolder();
    await fc.assert(
      fc.asyncProperty(hostileArticle, async (article) => {
        expect((await receive(folder, article)).faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing to read, and what is no text, are refused', async () => {
    const folder = await tempFolder();
    const unreadable = HOSTILE_ARTICLES.filter(([what]) =>
      /^(?:nothing|white space|bytes|UTF-16|a picture|HTML without)/u.test(what),
    );
    expect(unreadable).toHaveLength(6);
    for (const [, article] of unreadable) {
      expect((await receive(folder, article)).refusal).toMatch(/^Expected/u);
    }
  });
});
