import { beforeAll, describe, expect, test } from 'vitest';
import { openLab } from '../../benchmarks/lab.ts';
import { ownSets } from '../../benchmarks/own-set.ts';
import { askInArticles, inArticleQuality, type Outcome } from '../../benchmarks/quality/in-article.ts';
import { DEFAULT_THRESHOLD } from '../../src/answer/weights.ts';

/** A little under what `npm run bench:quality` prints, so that a change cannot quietly lose what was reached. */
const FLOORS = {
  ordinary: { firstCitation: 97, answered: 95, refused: 91 },
  paraphrased: { firstCitation: 85, answered: 69, refused: 87 },
  further: { firstCitation: 94, answered: 89, refused: 85 },
} as const;

const answered = ({ confidence }: Outcome): boolean => confidence >= DEFAULT_THRESHOLD;

const percent = (outcomes: readonly Outcome[], counts: (outcome: Outcome) => boolean): number =>
  (100 * outcomes.filter(counts).length) / outcomes.length;

describe.each([
  [0, 'ordinary'],
  [1, 'paraphrased'],
  [2, 'further'],
] as const)('our own questions, set %i (%s)', (position, name) => {
  let own: readonly Outcome[] = [];
  let impossible: readonly Outcome[] = [];

  beforeAll(async () => {
    const set = (await ownSets())[position];
    if (set === undefined) throw new Error(`There is no set ${position}.`);
    ({ own, impossible } = await askInArticles(await openLab(), set, { ownOnly: true }));
  }, 120_000);

  test('are answered from the right paragraph as often as ever', () => {
    expect(inArticleQuality(own).firstCitation).toBeGreaterThanOrEqual(FLOORS[name].firstCitation);
  });

  test('are answered, and refused where the article does not say, as often as ever', () => {
    expect(percent(own, answered)).toBeGreaterThanOrEqual(FLOORS[name].answered);
    expect(percent(impossible, (outcome) => !answered(outcome))).toBeGreaterThanOrEqual(FLOORS[name].refused);
  });
});
