/**
 * Sums of small decision trees, fitted one after the other (Friedman, Greedy Function Approximation: A Gradient Boosting
 * Machine, 2001). All branches of a tree are equally deep.
 */

/** Goes to the right where the feature lies above the threshold. */
export interface Split {
  /** Position in the feature vector. */
  readonly feature: number;
  readonly threshold: number;
}

export interface Tree {
  /** Level by level, from left to right: one, two, four, ... */
  readonly splits: readonly Split[];
  /** From left to right: one more than there are splits. */
  readonly leaves: readonly number[];
}

/** @returns the position of the leaf in which a feature vector ends. */
export function leafOf({ splits }: Tree, features: ArrayLike<number>): number {
  let node = 0;
  for (let split = splits[node]; split !== undefined; split = splits[node])
    node = 2 * node + ((features[split.feature] ?? 0) > split.threshold ? 2 : 1);
  return node - splits.length;
}

/** @returns the sum of the leaves in which a feature vector ends. */
export function sumOfTrees(trees: readonly Tree[], features: ArrayLike<number>): number {
  return trees.reduce((sum, tree) => sum + (tree.leaves[leafOf(tree, features)] ?? 0), 0);
}
