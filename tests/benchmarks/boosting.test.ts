import { expect, test } from 'vitest';

import { fitTrees, type BoostingOptions } from '../../benchmarks/boosting.ts';
import { sumOfTrees } from '../../src/answer/boosted-trees.ts';

const OPTIONS: BoostingOptions = { trees: 40, depth: 2, rate: 0.3, l2: 1, least: 2 };

const caseOf = (features: readonly number[], yes: boolean, weight = 1) => ({
  features: Float64Array.from(features),
  yes,
  weight,
});

test('trees tell what no weighted sum can: one or the other, but not both', () => {
  const corners = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ] as const;
  const cases = Array.from({ length: 80 }, (_, position) => {
    const [first, second] = corners[position % 4] ?? [0, 0];
    // A little more of one corner: where all sums are even, no first split is worth anything.
    return caseOf([first, second], first !== second, position % 4 === 0 ? 1.2 : 1);
  });
  const trees = fitTrees(cases, 2, OPTIONS);
  for (const [first, second] of corners)
    expect(sumOfTrees(trees, [first, second]) > 1).toBe(first !== second);
});

test('without anything to go by, the sum is the logarithm of the odds', () => {
  const cases = Array.from({ length: 40 }, (_, position) => caseOf([1], position % 4 === 0));
  expect(sumOfTrees(fitTrees(cases, 1, OPTIONS), [1])).toBeCloseTo(Math.log(1 / 3), 6);
});

test('a case counts by its weight', () => {
  const cases = [caseOf([0], true, 9), caseOf([0], false, 1)];
  expect(sumOfTrees(fitTrees(cases, 1, { ...OPTIONS, trees: 0 }), [0])).toBeCloseTo(Math.log(9), 6);
});

test('few cases make no branch of their own', () => {
  const cases = Array.from({ length: 40 }, (_, position) => caseOf([position === 0 ? 1 : 0], position < 20));
  const [, tree] = fitTrees(cases, 1, { ...OPTIONS, trees: 1, depth: 1, least: 5 });
  expect(tree?.splits[0]?.threshold).toBe(Number.MAX_VALUE);
});
