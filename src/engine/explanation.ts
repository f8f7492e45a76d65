import type { Passage } from '../types.ts';

/** A place in the plane. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A passage with what each ranking gave it, from 0 to 1. */
export interface ScoredPassage {
  readonly passage: Passage;
  readonly lexical: number;
  readonly vector: number;
  /** The two together: what passages are ranked by. */
  readonly fused: number;
}

/** How the passages of one generation compare with a question. */
export interface Explanation {
  /** `Snapshot.generation` that the passages belong to. */
  readonly generation: string;
  /** Confidence from which this question is answered: another one where it is in another script than the article. */
  readonly threshold: number;
  /** Best first; those that share nothing with the question are left out. */
  readonly passages: readonly ScoredPassage[];
  /** Where the question falls on `PassageMap`; null when the model knows nothing in it. */
  readonly point: Point | null;
}

/** Every passage of one generation as a point, near to those that are alike: `points[Passage.id]`. */
export interface PassageMap {
  readonly generation: string;
  readonly points: readonly Point[];
}
