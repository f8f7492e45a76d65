import { describe, expect, test } from 'vitest';

import { chooseRuns } from '../../src/answer/choose-quotes.ts';
import type { RankedSentence } from '../../src/answer/sentence-ranking.ts';

/** Sentence `id` of 100 units, one after the other with a space between, unless told otherwise. */
const ranked = (id: number, chance: number, passage = 0, length = 100): RankedSentence => ({
  sentence: { id, passage, start: id * (length + 1), end: id * (length + 1) + length, words: [] },
  chance,
  features: new Float64Array(),
});

describe('the sentences quoted are', () => {
  test.each<
    readonly [what: string, ranked: readonly RankedSentence[], runs: readonly (readonly [number, number])[]]
  >([
    ['none of none', [], []],
    ['the only one', [ranked(0, 1)], [[0, 100]]],
    [
      'the best alone when the others are far less likely',
      [ranked(2, 0.8), ranked(0, 0.1), ranked(5, 0.1)],
      [[202, 302]],
    ],
    ['the best with the likely one after it', [ranked(2, 0.6), ranked(3, 0.3)], [[202, 403]]],
    ['the best with the likely one before it', [ranked(2, 0.6), ranked(1, 0.3)], [[101, 302]]],
    [
      'the best with the likelier of both beside it',
      [ranked(2, 0.5), ranked(3, 0.25), ranked(1, 0.2)],
      [[202, 403]],
    ],
    [
      'the best alone when the one beside it is of another passage',
      [ranked(2, 0.6), ranked(3, 0.3, 1)],
      [[202, 302]],
    ],
    ['the best alone when the likely one is not beside it', [ranked(2, 0.6), ranked(4, 0.3)], [[202, 302]]],
    [
      'the best and another place nearly as likely',
      [ranked(2, 0.4), ranked(9, 0.3, 1)],
      [
        [202, 302],
        [909, 1009],
      ],
    ],
    [
      'another place in the same passage too',
      [ranked(2, 0.4), ranked(5, 0.3)],
      [
        [202, 302],
        [505, 605],
      ],
    ],
    [
      'never more than two places',
      [ranked(2, 0.3), ranked(9, 0.3, 1), ranked(15, 0.3, 2)],
      [
        [202, 302],
        [909, 1009],
      ],
    ],
    [
      'another place beside a joined pair, which is not quoted twice',
      [ranked(2, 0.4), ranked(3, 0.35), ranked(9, 0.25, 1)],
      [
        [202, 403],
        [909, 1009],
      ],
    ],
    [
      'not joined when that would be too long to read',
      [ranked(0, 0.6, 0, 400), ranked(1, 0.3, 0, 400)],
      [[0, 400]],
    ],
    ['the best whole, however long', [ranked(0, 1, 0, 1500)], [[0, 1500]]],
  ])('%s', (_, sentences, runs) => {
    expect(chooseRuns(sentences).map(({ start, end }) => [start, end])).toEqual(runs);
  });
});

test('each run names its passage', () => {
  expect(chooseRuns([ranked(2, 0.4, 7), ranked(9, 0.3, 8)]).map(({ passage }) => passage)).toEqual([7, 8]);
});
