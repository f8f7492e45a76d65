import { sumOfTrees, type Tree } from '../src/answer/boosted-trees.ts';
import { CONFIDENCE_FEATURES, requiredShare, type ConfidenceFeature } from '../src/answer/confidence.ts';
import { logistic, weightedSum } from '../src/answer/linear-model.ts';
import { SENTENCE_FEATURES } from '../src/answer/sentence-features.ts';
import { PASSAGE_VIEWS } from '../src/retrieval/passage-views.ts';
import { fitTrees } from './boosting.ts';
import type { ConfidenceCase } from './cases.ts';
import { fitChoices, fitLogistic, type Choice } from './optimiser.ts';

/** Flat: from 100 to 300 trees, and from two to four splits deep, questions not fitted on fare about alike. */
const BOOSTING = { trees: 150, depth: 3, rate: 0.08, l2: 5, least: 20 };

/** @returns a weight for each of `PASSAGE_VIEWS`. */
export function fitPassages(choices: readonly Choice[]): Float64Array {
  return fitChoices(choices, PASSAGE_VIEWS.length, { l2: 1e-4, steps: 120, rate: 0.6 });
}

/** @returns a weight for each of `SENTENCE_FEATURES`. */
export function fitSentences(choices: readonly Choice[]): Float64Array {
  return fitChoices(choices, SENTENCE_FEATURES.length, { l2: 1e-3, steps: 200, rate: 0.3 });
}

export interface FittedConfidence {
  /** One for each of `CONFIDENCE_FEATURES`. */
  readonly weights: Float64Array;
  readonly trees: readonly Tree[];
}

/**
 * The mean of a logistic regression and of boosted trees, fitted apart: the trees tell questions about something else better,
 * the sum those that the article nearly answers.
 */
export function fitConfidence(cases: readonly ConfidenceCase[]): FittedConfidence {
  const size = CONFIDENCE_FEATURES.length;
  return {
    weights: fitLogistic(cases, size, { l2: 1e-4, steps: 600, rate: 0.3 }).map((weight) => weight / 2),
    trees: fitTrees(cases, size, BOOSTING).map(({ splits, leaves }) => ({
      splits,
      leaves: leaves.map((leaf) => Number((leaf / 2).toFixed(4))),
    })),
  };
}

/** @returns the confidence as the answerer tells it, but for what it makes of questions who somebody is. */
export function confidenceOfCase({ features }: ConfidenceCase, { weights, trees }: FittedConfidence): number {
  const value = (feature: ConfidenceFeature): number => features[CONFIDENCE_FEATURES.indexOf(feature)] ?? 0;
  return requiredShare(value) * logistic(weightedSum(features, weights) + sumOfTrees(trees, features));
}
