import type { Hit, Passage } from '../types.ts';
import type { Query } from './query.ts';

/** Ranks the passages of one article for a question. */
export interface Retriever {
  /** Names the ranking, for people. */
  readonly name: string;
  /** @returns one score per passage, in the order of the passages, from 0 to 1. */
  scores(query: Query): Float64Array;
}

/**
 * @param k how many at most.
 * @returns the passages that have a score above 0, best first; equal scores in reading order.
 */
export function bestHits(passages: readonly Passage[], scores: Float64Array, k: number): Hit[] {
  return passages
    .map((passage) => ({ passage, score: scores[passage.id] ?? 0 }))
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score || left.passage.id - right.passage.id)
    .slice(0, Math.max(0, k));
}
