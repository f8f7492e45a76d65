/** What each piece of evidence counts for when passages are ranked; they need not sum to 1. */
export interface PassageWeights {
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

/** Fitted by `npm run fit`. */
export const PASSAGE_WEIGHTS: PassageWeights = {
  grams4: 3.4,
  grams3: 3.3,
  stems: 4.7,
  pairs: 2.4,
  coverage: 2.1,
  sentence: 2.3,
  neighbour: 2.6,
};
