import type { Evidence, EvidenceKind } from './evidence.ts';
import { logistic } from './linear-model.ts';
import type { QuestionType } from './question-type.ts';

/** What the chance of being right is told from; the last is always 1. */
export const CONFIDENCE_FEATURES = [
  /** Fused score of the chosen sentence's passage. */
  'passage.score',
  /** How far that is above the best other passage; below 0 when another is better. */
  'passage.margin',
  'passage.coverage',
  'sentence.coverage',
  'sentence.grams3',
  /** Cosine of the chosen sentence and the question. */
  'sentence.vector',
  /** Share of the question's matter that stands anywhere in the article. */
  'reach',
  /** Share of the chosen sentence among all sentences, by their scores. */
  'chance',
  /** 1 of a question for a number or a date when the sentence holds one. */
  'kind.held',
  /** 1 of such a question when it does not. */
  'kind.missing',
  /** 1 of such a question when the whole passage holds none. */
  'kind.absent',
  /** 1 of a question for a person when the sentence holds no name that the question does not. */
  'name.missing',
  /** 1 of a question that has a word for speaking when the sentence has none. */
  'speech.missing',
  /** How well the chosen passage matches the question's first content word: mostly what is asked about it. */
  'focus.passage',
  'focus.sentence',
  /** Mean over the question's content words, rare or not. */
  'mean.passage',
  'mean.sentence',
  /** The content word that the passage matches least. */
  'worst.passage',
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
export type ConfidenceWeights = Readonly<Record<ConfidenceFeature, number>>;

/**
 * Kinds of evidence without which a sentence hardly answers such a question. Names, places and causes are told too
 * unsurely to be asked for.
 */
const WANTED: Readonly<Partial<Record<QuestionType, EvidenceKind>>> = { when: 'date', count: 'number' };

/**
 * @param held what the chosen sentence holds.
 * @param around what its passage holds.
 * @returns the features that tell whether the kind of thing asked for is there.
 */
export function kindFeatures(
  type: QuestionType,
  held: Evidence,
  around: Evidence,
): Pick<ConfidenceFeatures, 'kind.held' | 'kind.missing' | 'kind.absent'> {
  const wanted = WANTED[type];
  if (wanted === undefined) return { 'kind.held': 0, 'kind.missing': 0, 'kind.absent': 0 };
  return {
    'kind.held': held[wanted] ? 1 : 0,
    'kind.missing': held[wanted] ? 0 : 1,
    'kind.absent': around[wanted] ? 0 : 1,
  };
}

/** @returns the chance, from 0 to 1, that the article answers the question with the sentence these describe. */
export function confidenceOf(features: ConfidenceFeatures, weights: ConfidenceWeights): number {
  return logistic(
    CONFIDENCE_FEATURES.reduce((sum, feature) => sum + weights[feature] * features[feature], 0),
  );
}
