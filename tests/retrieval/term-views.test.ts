import { describe, expect, test } from 'vitest';

import type { CoveragePart } from '../../src/retrieval/coverage.ts';
import { brevity, exclusiveMatch, meanMatch } from '../../src/retrieval/term-views.ts';

const part = (
  share: number,
  best: readonly (readonly [unit: number, similarity: number])[],
): CoveragePart => ({
  term: { word: 'كلمة', content: true, weight: 1, alternatives: [], relatives: [] },
  share,
  best: new Map(best),
});

describe('the mean match', () => {
  test('counts every word alike, however rare', () => {
    const parts = [part(0.9, [[0, 1]]), part(0.1, [[1, 0.5]])];
    expect([...meanMatch(parts, 3)]).toEqual([0.5, 0.25, 0]);
  });

  test('of no word is nothing', () => {
    expect([...meanMatch([], 2)]).toEqual([0, 0]);
  });
});

describe('the exclusive match', () => {
  test('is what one unit holds better than all others', () => {
    const anthem = part(0.4, [[2, 1]]);
    const bowl = part(0.6, [
      [0, 1],
      [1, 1],
      [2, 0.5],
    ]);
    expect([...exclusiveMatch([anthem, bowl], 3)]).toEqual([0, 0, 0.4]);
  });

  test('leaves of a word held better only the difference', () => {
    const [first, second] = exclusiveMatch(
      [
        part(1, [
          [0, 0.6],
          [1, 0.8],
        ]),
      ],
      2,
    );
    expect(first).toBe(0);
    expect(second).toBeCloseTo(0.8 ** 2 - 0.6 ** 2, 12);
  });

  test('of a word that is nowhere is nothing', () => {
    expect([...exclusiveMatch([part(1, [])], 2)]).toEqual([0, 0]);
  });
});

test.each([
  [0, 1],
  [40, 1],
  [400, 0],
  [4000, 0],
])('a text of %i words is this brief: %f', (words, value) => {
  expect(brevity(words)).toBeCloseTo(value, 12);
});

test('longer texts are less brief, by the logarithm of their length', () => {
  expect(brevity(Math.sqrt(40 * 400))).toBeCloseTo(0.5, 12);
});
