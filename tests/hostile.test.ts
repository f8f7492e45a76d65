import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';

import type { Embedder } from '../embeddings/embedder.ts';
import { createEngine } from '../src/engine/create-engine.ts';
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

async function expectSoundAnswers(question: string, engines = [engine, bold]): Promise<void> {
  for (const one of engines) {
    expect(answerFaults(await one.answerQuestion(question), one.current())).toEqual([]);
  }
}

/** Serves the article if it can be served, and asks; says in a sentence why it cannot, if it cannot. */
async function serveAndAsk(folder: string, { extension, content }: HostileArticle): Promise<string | null> {
  const articlePath = path.join(folder, `article${extension}`);
  await writeFile(articlePath, content);
  let served;
  try {
    served = await createEngine(await bundledOptions({ embedder, articlePath, threshold: 0 }));
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  for (const question of QUESTIONS) {
    expect(answerFaults(await served.answerQuestion(question), served.current())).toEqual([]);
  }
  return null;
}

describe('a hostile question gets a sound answer', PATIENCE, () => {
  test.each(HOSTILE_QUESTIONS.map((question) => [question.slice(0, 30), question.length, question]))(
    '%j of %i units',
    async (_, __, question) => {
      await expectSoundAnswers(question);
    },
  );

  test('whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostileQuestion, (question) => expectSoundAnswers(question, [bold])),
      {
        numRuns: 300,
      },
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
    const refusal = await serveAndAsk(await tempFolder(), article);
    if (refusal !== null) expect(refusal).toMatch(/^Expected .*[.)]$/u);
  });

  test('whatever it is', async () => {
    const folder = await tempFolder();
    await fc.assert(
      fc.asyncProperty(hostileArticle, async (article) => {
        await serveAndAsk(folder, article);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing to read, and what is no text, are refused', async () => {
    const folder = await tempFolder();
    for (const [what, article] of HOSTILE_ARTICLES) {
      if (!/^(?:nothing|white space|bytes|UTF-16|a picture|HTML without)/u.test(what)) continue;
      expect([what, await serveAndAsk(folder, article)]).toEqual([what, expect.stringMatching(/^Expected/u)]);
    }
  });
});
