import { LEXICAL_FIELDS } from './lexical-index.ts';

/**
 * The lexical views of a passage: its fields, its best sentence on its own (by 3-grams), and the better of its two
 * neighbours (by 4-grams).
 */
export const LEXICAL_VIEWS = [...LEXICAL_FIELDS, 'sentence', 'neighbour'] as const;
export type LexicalView = (typeof LEXICAL_VIEWS)[number];
export type LexicalWeights = Readonly<Record<LexicalView, number>>;

/** The views by vectors: the passage, its best sentence on its own, and the better of its two neighbours. */
export const VECTOR_VIEWS = ['passage', 'sentence', 'neighbour'] as const;
export type VectorView = (typeof VECTOR_VIEWS)[number];
export type VectorWeights = Readonly<Record<VectorView, number>>;

/** What each view counts for when passages are ranked; only their ratios matter. Fitted by `npm run fit`. */

export const LEXICAL_WEIGHTS: LexicalWeights = {
  grams4: 4.8,
  grams3: 4.7,
  stems: 5.5,
  pairs: 3.3,
  coverage: 5.7,
  sentence: 4.0,
  neighbour: 3.9,
};

export const VECTOR_WEIGHTS: VectorWeights = { passage: 6.3, sentence: 5.7, neighbour: 4.5 };
