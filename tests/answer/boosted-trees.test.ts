import { expect, test } from 'vitest';

import { leafOf, sumOfTrees, type Tree } from '../../src/answer/boosted-trees.ts';

/** Two levels: by feature 0, then on the left by feature 1 and on the right by feature 2. */
const TREE: Tree = {
  splits: [
    { feature: 0, threshold: 0.5 },
    { feature: 1, threshold: 1 },
    { feature: 2, threshold: -1 },
  ],
  leaves: [1, 2, 4, 8],
};

test.each<readonly [features: readonly number[], leaf: number]>([
  [[0, 0, 0], 0],
  [[0, 2, 0], 1],
  [[1, 2, -2], 2],
  [[1, 0, 0], 3],
])('features %j end in leaf %i', (features, leaf) => {
  expect(leafOf(TREE, features)).toBe(leaf);
});

test('a value on the threshold stays on the left', () => {
  expect(leafOf(TREE, [0.5, 1, 0])).toBe(0);
});

test('the leaves of all trees are added up, and no tree is worth nothing', () => {
  const constant: Tree = { splits: [], leaves: [0.25] };
  expect(sumOfTrees([], [1, 0, 0])).toBe(0);
  expect(sumOfTrees([constant, TREE, TREE], [1, 0, 0])).toBe(16.25);
});
