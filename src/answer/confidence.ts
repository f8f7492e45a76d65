import { PASSAGE_VIEWS } from '../retrieval/passage-views.ts';
import { sumOfTrees, type Tree } from './boosted-trees.ts';
import { logistic, weightedSum } from './linear-model.ts';

/** What the chance of being right is told from; the last is always 1. */
export const CONFIDENCE_FEATURES = [
  /** Fused score of the chosen sentence's passage. */
  'passage.score',
  /** How far that is above the best other passage; below 0 when another is better. */
  'passage.margin',
  /** What the passage is ranked by, and how far that is above the best other passage. */
  ...PASSAGE_VIEWS.map((view) => `view.${view}` as const),
  ...PASSAGE_VIEWS.map((view) => `margin.${view}` as const),
  'passage.coverage',
  'sentence.coverage',
  /** Words near in meaning counting as well. */
  'passage.meaning',
  'sentence.meaning',
  'sentence.grams3',
  /** Cosine of the chosen sentence and the question. */
  'sentence.vector',
  /** Share of the question's matter that stands anywhere in the article. */
  'reach',
  /** Share of the chosen sentence among all sentences, by their scores. */
  'chance',
  /** 1 of a question for a date when the sentence holds one. */
  'date.held',
  /** 1 of such a question when it does not. */
  'date.missing',
  /** 1 of such a question when nothing in the whole passage places anything in time. */
  'date.absent',
  /** The same of a question how many or how much. */
  'number.held',
  'number.missing',
  'number.absent',
  /** 1 when the question has a name that is nowhere in the article. */
  'name.nowhere',
  /** 1 when the question names a country that the article never does, by any of the names we list. */
  'country.nowhere',
  /** 1 of a question for a person when the sentence holds no name that the question does not. */
  'name.missing',
  /** 1 of a question that has a word for speaking when the sentence has none. */
  'speech.missing',
  /** 1 of a question for somebody's words when the sentence names them where nobody speaks. */
  'speaker.missing',
  /** 1 of such a question when they speak nowhere in the passage. */
  'speaker.absent',
  /** How much of the question stands near what may be the answer, by what is asked for. */
  'near.who',
  'near.when',
  'near.where',
  'near.count',
  /** 1 of a question for a place when the sentence names none that the question does not. */
  'place.missing',
  /** 1 of a question for a person, of one for a place. */
  'asks.who',
  'asks.where',
  /** 1 of a question how many there are when what is to be counted stands beside no number. */
  'uncounted',
  /** How well the chosen passage matches the question's first content word: mostly what is asked about it. */
  'focus.passage',
  'focus.sentence',
  /** Mean over the question's content words, rare or not. */
  'mean.passage',
  'mean.sentence',
  /** Mean over all of them alike, words near in meaning counting as well. */
  'mean.passage.meaning',
  'mean.sentence.meaning',
  /** The content word that the passage matches least. */
  'worst.passage',
  'worst.passage.meaning',
  /** How many content words the passage lacks altogether, up to three, as a share of three. */
  'missing.passage',
  /** One over the number of content words: a short question has none to spare. */
  'shortness',
  /** What the sentence lacks of a short question. */
  'shortness.missing',
  'one',
] as const;

export type ConfidenceFeature = (typeof CONFIDENCE_FEATURES)[number];
export type ConfidenceFeatures = Readonly<Record<ConfidenceFeature, number>>;

/** What each feature counts for, and trees that mend the sum where features must be read together. */
export interface ConfidenceModel {
  readonly weights: Readonly<Record<ConfidenceFeature, number>>;
  readonly trees: readonly Tree[];
}

/** @returns the features in the order of `CONFIDENCE_FEATURES`. */
export function featureVector(features: ConfidenceFeatures): Float64Array {
  return Float64Array.from(CONFIDENCE_FEATURES, (feature) => features[feature]);
}

/** @returns the chance, from 0 to 1, that the article answers the question with the sentence these describe. */
export function confidenceOf(features: ConfidenceFeatures, { weights, trees }: ConfidenceModel): number {
  const vector = featureVector(features);
  return logistic(weightedSum(vector, featureVector(weights)) + sumOfTrees(trees, vector));
}

/**
 * What is left of the confidence where what a question cannot be answered without is nowhere near. The fitted weights say so as
 * well, but where every word of the question matches they are outvoted.
 */
const SHARE_LEFT = 0.5;

/** The features that say so. */
export const REQUIRED_FEATURES = [
  'date.absent',
  'number.absent',
  'country.nowhere',
  'speaker.absent',
] as const satisfies readonly ConfidenceFeature[];

/** @returns what to multiply the confidence by. */
export function requiredShare(value: (feature: ConfidenceFeature) => number): number {
  return REQUIRED_FEATURES.some((feature) => value(feature) === 1) ? SHARE_LEFT : 1;
}
