/** What each piece of evidence counts for when passages are ranked; they need not sum to 1. Fitted by `npm run fit`. */
export interface LexicalWeights {
  readonly grams4: number;
  readonly grams3: number;
  readonly stems: number;
  readonly pairs: number;
  readonly coverage: number;
  /** The passage's best sentence on its own, by 3-grams. */
  readonly sentence: number;
  /** The better of the two neighbouring passages, by 4-grams. */
  readonly neighbour: number;
}

export interface VectorWeights {
  readonly passage: number;
  /** The passage's best sentence on its own. */
  readonly sentence: number;
  /** The better of the two neighbouring passages. */
  readonly neighbour: number;
}

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

/** Share of the vectors in the fused score, from 0 to 1, for the bundled model. */
export const BUNDLED_VECTOR_SHARE = 0.34;
