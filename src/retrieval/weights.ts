/** The lexical views of a passage. */
export const LEXICAL_VIEWS = [
  'grams4',
  'grams3',
  'stems',
  'pairs',
  /** Mean match of the question's content words, rare or not, words near in meaning counting as well. */
  'mean',
  /** The same, less of it the longer the passage is. */
  'brief',
  /** What this passage holds of the question better than every other. */
  'exclusive',
  /** The most of the question that stands close together in one sentence. */
  'closeness',
  /** The better of the two neighbours, by 4-grams. */
  'neighbour',
] as const;
export type LexicalView = (typeof LEXICAL_VIEWS)[number];
export type LexicalWeights = Readonly<Record<LexicalView, number>>;

/** The views by vectors: the passage, its best sentence on its own, and the better of its two neighbours. */
export const VECTOR_VIEWS = ['passage', 'sentence', 'neighbour'] as const;
export type VectorView = (typeof VECTOR_VIEWS)[number];
export type VectorWeights = Readonly<Record<VectorView, number>>;

/** What each view counts for when passages are ranked; only their ratios matter. Fitted by `npm run fit`. */

export const LEXICAL_WEIGHTS: LexicalWeights = {
  grams4: 2.7,
  grams3: 2.72,
  stems: 3.3,
  pairs: 1.39,
  mean: 4.39,
  brief: 2.7,
  exclusive: 3.52,
  closeness: 3.82,
  neighbour: 3.28,
};

export const VECTOR_WEIGHTS: VectorWeights = { passage: 3.19, sentence: 3.13, neighbour: 3.81 };

/** Weight of the bundled model's ranking beside the lexical one, from 0 to 1. Fitted by `npm run fit`. */
export const BUNDLED_VECTOR_SHARE = 0.27;
