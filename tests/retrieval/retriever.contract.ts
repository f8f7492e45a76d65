import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { bestHits, type Retriever } from '../../src/retrieval/retriever.ts';
import type { Hit } from '../../src/types.ts';
import { hostileText } from '../helpers/hostile-text.ts';
import type { ServedArticle } from '../helpers/served-article.ts';

const QUESTIONS = [
  'من وزير الدفاع الروسي الذي اجتمع به سليماني؟',
  'متى جمدت روسيا اتفاق إس-300؟',
  'مين المتحدث باسم الخارجية؟',
  'Who did Soleimani meet in Moscow?',
  'ما عاصمة أستراليا؟',
];
const ODD = [
  '',
  ' ',
  '؟',
  '\u064E\u0651',
  '\u202E\u200F',
  '😀👩‍👩‍👧',
  '\uD83D',
  '__proto__',
  'constructor hasOwnProperty',
  '.*+?^${}()|[]\\',
  'من',
  '漢字 हिन्दी москва',
  'كلمة '.repeat(700),
];

/**
 * What every ranking promises.
 *
 * @param retriever picks the ranking of an article.
 */
export function describeRetriever(
  retriever: (served: ServedArticle) => Retriever,
  served: ServedArticle,
): void {
  const { passages } = served.snapshot;
  const ranking = retriever(served);
  const scoresFor = async (question: string): Promise<Float64Array> =>
    ranking.scores(await served.prepare(question));
  const hitsFor = async (question: string, k = passages.length): Promise<Hit[]> =>
    bestHits(passages, await scoresFor(question), k);

  describe(`the ${ranking.name} ranking`, () => {
    test.each([...QUESTIONS, ...ODD])('scores every passage from 0 to 1: %j', async (question) => {
      const scores = await scoresFor(question);
      expect(scores).toHaveLength(passages.length);
      expect([...scores].filter((score) => !(score >= 0 && score <= 1))).toEqual([]);
    });

    test.each(QUESTIONS)('gives at most k known passages, each once, best first: %s', async (question) => {
      const all = await hitsFor(question);
      expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
      expect(new Set(all.map(({ passage }) => passage.id)).size).toBe(all.length);
      for (const { passage } of all) expect(passages[passage.id]).toBe(passage);
      for (const k of [0, 1, 3, passages.length + 5]) {
        expect(await hitsFor(question, k)).toEqual(all.slice(0, k));
      }
    });

    test('answers the same question the same way', async () => {
      for (const question of QUESTIONS) expect(await scoresFor(question)).toEqual(await scoresFor(question));
    });

    test('takes whatever is asked', async () => {
      await fc.assert(
        fc.asyncProperty(hostileText, async (question) => {
          const scores = await scoresFor(question);
          expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        }),
        { numRuns: 60 },
      );
    });

    test('finds every passage by any sentence of it', async () => {
      const { text } = served.snapshot.article;
      const missed: string[] = [];
      for (const { id, sentences } of passages) {
        for (const { start, end } of sentences) {
          const [best] = await hitsFor(text.slice(start, end));
          if (best?.passage.id !== id) missed.push(text.slice(start, end));
        }
      }
      expect(missed).toEqual([]);
    });
  });
}
