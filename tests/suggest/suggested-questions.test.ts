import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Embedder } from '../../embeddings/embedder.ts';
import { createTransformersEmbedder } from '../../embeddings/transformers-embedder.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { BUNDLED_VECTOR_SHARE } from '../../src/retrieval/weights.ts';
import { answerableQuestions } from '../../src/suggest/answerable-questions.ts';
import { questionKey } from '../../src/suggest/askable.ts';
import { candidateQuestions } from '../../src/suggest/candidate-questions.ts';
import type { Answer, Span } from '../../src/types.ts';
import { hostileText } from '../helpers/hostile-text.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEFAULT_ARTICLE = path.join(ROOT, 'article/soleimani-moscow.ar.txt');
const FIXTURES = ['match.ar.txt', 'city.ar.txt', 'health.ar.txt', 'bridge.en.txt'].map((name) =>
  path.join(ROOT, 'tests/fixtures/suggest', name),
);

let embedder: Embedder;

beforeAll(async () => {
  embedder = await createTransformersEmbedder({
    model: path.join(ROOT, 'embeddings/model'),
    cacheDir: '/nowhere',
    allowDownload: false,
    bundledVectorShare: BUNDLED_VECTOR_SHARE,
  });
});
afterAll(() => embedder.close());

function engineOf(articlePath: string): Promise<Engine> {
  return createEngine({ articlePath, passageLength: 1_600, indexDir: null, embedder, threshold: null });
}

async function engineOfText(text: string): Promise<Engine> {
  const file = path.join(await tempFolder(), 'article.txt');
  await writeFile(file, text);
  return engineOf(file);
}

/** Whether the first quote, and the passage cited for it, are of the sentences named. */
function whereFrom(answer: Answer, from: readonly Span[]) {
  const quote = answer.kind === 'answered' ? answer.quotes[0] : undefined;
  const passage = answer.citations.find(({ number }) => number === quote?.citation)?.passage;
  const overlaps = (of: Span | undefined): boolean =>
    of !== undefined && from.some(({ start, end }) => of.start < end && start < of.end);
  return { kind: answer.kind, quoted: overlaps(quote), cited: overlaps(passage) };
}

describe.each([DEFAULT_ARTICLE, ...FIXTURES])('the questions of %s', (file) => {
  test('are at least five about particulars, each answered by a sentence it was made from', async () => {
    const engine = await engineOf(file);
    const { article } = engine.current();
    const candidates = new Map(candidateQuestions(article).map((candidate) => [candidate.text, candidate]));
    const suggested = await engine.suggestedQuestions();
    const particular = suggested.filter(({ text }) => candidates.get(text)?.kind !== 'whole');
    expect(particular.length).toBeGreaterThanOrEqual(5);
    for (const { text } of particular) {
      const answer = await engine.answerQuestion(text);
      const from = candidates.get(text)?.from ?? [];
      expect({ text, ...whereFrom(answer, from) }).toEqual({
        text,
        kind: 'answered',
        quoted: true,
        cited: true,
      });
    }
  });

  test('are distinct, short and in the languages told', async () => {
    const suggested = await (await engineOf(file)).suggestedQuestions();
    expect(new Set(suggested.map(({ text }) => questionKey(text))).size).toBe(suggested.length);
    for (const { text, language } of suggested) {
      expect(text.length).toBeLessThanOrEqual(100);
      expect(text).toMatch(language === 'ar' ? /^[^?]+؟$/u : /^[^؟]+\?$/u);
    }
  });
});

test('the default article gives at least ten about particulars, the first four from different paragraphs', async () => {
  const engine = await engineOf(DEFAULT_ARTICLE);
  const suggested = await engine.suggestedQuestions();
  expect(suggested.length).toBeGreaterThanOrEqual(12);
  const paragraphs = [];
  for (const { text } of suggested.slice(1, 5)) {
    const answer = await engine.answerQuestion(text);
    paragraphs.push(answer.citations[0]?.passage.paragraph);
  }
  expect(new Set(paragraphs).size).toBe(4);
});

test('they are made once for each generation, and anew after a reindex', async () => {
  const file = path.join(await tempFolder(), 'article.txt');
  await writeFile(file, 'خبر الجسر\n\nوقالت وزارة النقل أمس إن الجسر الجديد سيفتح قريباً.\n');
  const engine = await engineOf(file);
  const before = engine.suggestedQuestions();
  expect(engine.suggestedQuestions()).toBe(before);
  expect((await before).map(({ text }) => text)).toContain('ماذا قالت وزارة النقل؟');
  await writeFile(file, 'خبر اللقاح\n\nوأعلنت وزارة الصحة أمس أن اللقاح الجديد متوفر في المراكز.\n');
  await engine.reindex();
  const after = (await engine.suggestedQuestions()).map(({ text }) => text);
  expect(after).toContain('ماذا أعلنت وزارة الصحة؟');
  expect(after).not.toContain('ماذا قالت وزارة النقل؟');
});

test('a model that fails leaves no questions and no error', async () => {
  let fails = false;
  const failing: Embedder = {
    id: embedder.id,
    dimensions: embedder.dimensions,
    cosineFloor: embedder.cosineFloor,
    vectorShare: embedder.vectorShare,
    translatesWords: false,
    embedPassages: (texts) => embedder.embedPassages(texts),
    embedQuery: (text) => (fails ? Promise.reject(new Error('out of memory')) : embedder.embedQuery(text)),
    close: () => Promise.resolve(),
  };
  const engine = await createEngine({
    articlePath: DEFAULT_ARTICLE,
    passageLength: 1_600,
    indexDir: null,
    embedder: failing,
    threshold: null,
  });
  fails = true;
  await expect(engine.suggestedQuestions()).resolves.toEqual([]);
});

test('questions that the article does not answer, or answers elsewhere, are left out', async () => {
  const engine = await engineOf(DEFAULT_ARTICLE);
  const { article } = engine.current();
  const last = article.paragraphs.slice(-1).map(({ start, end }) => ({ start, end }));
  const candidates = [
    { text: 'من هو كريستيانو رونالدو؟', language: 'ar', kind: 'fact', from: last },
    { text: 'متى جمدت روسيا اتفاق إس-300؟', language: 'ar', kind: 'fact', from: last },
  ] as const;
  const ask = (question: string) => engine.answerQuestion(question);
  await expect(answerableQuestions(candidates, ask, { paragraphs: 17, limit: 9 })).resolves.toEqual([]);
});

test('a long article is asked few questions', async () => {
  const engine = await engineOf(DEFAULT_ARTICLE);
  const candidates = candidateQuestions(engine.current().article);
  let asked = 0;
  const ask = (question: string) => {
    asked += 1;
    return engine.answerQuestion(question);
  };
  await answerableQuestions(candidates, ask, { paragraphs: 10_000, limit: 25 });
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThanOrEqual(8);
});

test('hostile articles give questions or none, never an error', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (hostile) => {
      const text = hostile.replaceAll('\0', '').replaceAll(/\p{Cs}/gu, '');
      fc.pre(/[\p{L}\p{N}]/u.test(text));
      const engine = await engineOfText(text);
      for (const question of await engine.suggestedQuestions())
        expect(question.text.length).toBeLessThanOrEqual(100);
    }),
    { numRuns: 25 },
  );
});
