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
  grams4: 3.94,
  grams3: 3.72,
  stems: 4.24,
  pairs: 3.31,
  coverage: 4.16,
  meaning: 5.24,
  sentence: 3.33,
  neighbour: 3.53,
};

export const VECTOR_WEIGHTS: VectorWeights = { passage: 5.01, sentence: 4.23, neighbour: 4.24 };

/** Weight of the bundled model's ranking beside the lexical one, from 0 to 1. Fitted by `npm run fit`. */
export const BUNDLED_VECTOR_SHARE = 0.3;
