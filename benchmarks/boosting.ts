import { leafOf, type Split, type Tree } from '../src/answer/boosted-trees.ts';
import { logistic } from '../src/answer/linear-model.ts';
import type { Case } from './optimiser.ts';

export interface BoostingOptions {
  readonly trees: number;
  /** Splits between the root and a leaf. */
  readonly depth: number;
  /** How much of the best step each tree takes. */
  readonly rate: number;
  /** Strength of the pull of each leaf towards 0. */
  readonly l2: number;
  /** Weight of the cases that both sides of a split must hold; the mean case weighs 1. */
  readonly least: number;
}

/** Thresholds that are tried for a feature. */
const MOST_THRESHOLDS = 47;

/** @returns values that cut a feature into parts of about equal size, rising, each once. */
function thresholdsOf(values: Float64Array): number[] {
  const sorted = values.toSorted();
  const chosen = Array.from({ length: MOST_THRESHOLDS }, (_, position) => {
    const value = sorted[Math.floor(((position + 1) * sorted.length) / (MOST_THRESHOLDS + 1))] ?? 0;
    return Number(value.toFixed(4));
  });
  return [...new Set(chosen)];
}

/** Cases as the numbers of the parts that their features fall into. */
interface Binned {
  readonly thresholds: readonly (readonly number[])[];
  /** By feature. */
  readonly bins: readonly Uint8Array[];
}

function bin(cases: readonly Case[], size: number): Binned {
  const thresholds: number[][] = [];
  const bins: Uint8Array[] = [];
  for (let feature = 0; feature < size; feature += 1) {
    const values = Float64Array.from(cases, ({ features }) => features[feature] ?? 0);
    const cuts = thresholdsOf(values);
    thresholds.push(cuts);
    bins.push(
      Uint8Array.from(values, (value) => {
        const above = cuts.findIndex((cut) => value <= cut);
        return above < 0 ? cuts.length : above;
      }),
    );
  }
  return { thresholds, bins };
}

/** First and second derivatives of the loss, and the weight, of each case. */
interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly weight: Float64Array;
}

type Sums = [first: number, second: number, weight: number];

/** @returns how much of the loss a leaf of these cases takes away. */
function worth([first, second]: Sums, l2: number): number {
  return first ** 2 / (second + l2);
}

/** @returns the best split of these cases; one that sends all of them to the left where none is worth it. */
function bestSplit(
  { thresholds, bins }: Binned,
  members: Int32Array,
  slopes: Slopes,
  { l2, least }: BoostingOptions,
): Split {
  const whole: Sums = [0, 0, 0];
  for (const member of members) {
    whole[0] += slopes.first[member] ?? 0;
    whole[1] += slopes.second[member] ?? 0;
    whole[2] += slopes.weight[member] ?? 0;
  }
  let best: Split = { feature: 0, threshold: Number.MAX_VALUE };
  let most = 0;
  for (const [feature, of] of bins.entries()) {
    const cuts = thresholds[feature] ?? [];
    const sums = new Float64Array(3 * (cuts.length + 1));
    for (const member of members) {
      const at = 3 * (of[member] ?? 0);
      sums[at] = (sums[at] ?? 0) + (slopes.first[member] ?? 0);
      sums[at + 1] = (sums[at + 1] ?? 0) + (slopes.second[member] ?? 0);
      sums[at + 2] = (sums[at + 2] ?? 0) + (slopes.weight[member] ?? 0);
    }
    const left: Sums = [0, 0, 0];
    for (const [position, threshold] of cuts.entries()) {
      left[0] += sums[3 * position] ?? 0;
      left[1] += sums[3 * position + 1] ?? 0;
      left[2] += sums[3 * position + 2] ?? 0;
      const right: Sums = [whole[0] - left[0], whole[1] - left[1], whole[2] - left[2]];
      if (left[2] < least || right[2] < least) continue;
      const gain = worth(left, l2) + worth(right, l2) - worth(whole, l2);
      if (gain > most) {
        most = gain;
        best = { feature, threshold };
      }
    }
  }
  return best;
}

function growTree(binned: Binned, cases: readonly Case[], slopes: Slopes, options: BoostingOptions): Tree {
  const splits: Split[] = [];
  let nodes = [Int32Array.from(cases.keys())];
  for (let level = 0; level < options.depth; level += 1) {
    nodes = nodes.flatMap((members) => {
      const split = bestSplit(binned, members, slopes, options);
      splits.push(split);
      const isRight = (member: number): boolean =>
        (cases[member]?.features[split.feature] ?? 0) > split.threshold;
      return [members.filter((member) => !isRight(member)), members.filter(isRight)];
    });
  }
  const leaves = nodes.map((members) => {
    let [first, second] = [0, 0];
    for (const member of members) {
      first += slopes.first[member] ?? 0;
      second += slopes.second[member] ?? 0;
    }
    return (-options.rate * first) / (second + options.l2);
  });
  return { splits, leaves };
}

/** @returns trees whose sum is the logarithm of the odds that a case is a yes; the first holds the mean. */
export function fitTrees(cases: readonly Case[], size: number, options: BoostingOptions): Tree[] {
  const binned = bin(cases, size);
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const weight = Float64Array.from(cases, (each) => (each.weight * cases.length) / total);
  const yes = cases.reduce((sum, each) => sum + (each.yes ? each.weight : 0), 0) / total;
  const sums = new Float64Array(cases.length).fill(Math.log(yes / (1 - yes)));
  const trees: Tree[] = [{ splits: [], leaves: [sums[0] ?? 0] }];
  const slopes: Slopes = {
    first: new Float64Array(cases.length),
    second: new Float64Array(cases.length),
    weight,
  };
  while (trees.length <= options.trees) {
    for (const [position, each] of cases.entries()) {
      const chance = logistic(sums[position] ?? 0);
      slopes.first[position] = (weight[position] ?? 0) * (chance - (each.yes ? 1 : 0));
      slopes.second[position] = (weight[position] ?? 0) * chance * (1 - chance);
    }
    const tree = growTree(binned, cases, slopes, options);
    for (const [position, { features }] of cases.entries())
      sums[position] = (sums[position] ?? 0) + (tree.leaves[leafOf(tree, features)] ?? 0);
    trees.push(tree);
  }
  return trees;
}
