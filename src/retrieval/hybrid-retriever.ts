import type { Query } from './query.ts';
import type { Retriever } from './retriever.ts';

/**
 * Convex combination of two rankings: better than reciprocal rank fusion where questions are at hand to set the weight
 * (Bruch, Gai and Ingber, An Analysis of Fusion Functions for Hybrid Retrieval, ACM TOIS 2023). Both run from 0 to 1 by
 * construction, so they are not stretched: a question that nothing answers keeps low scores.
 */
export class HybridRetriever implements Retriever {
  readonly name = 'hybrid';
  readonly #lexical: Retriever;
  readonly #vector: Retriever;
  readonly #vectorShare: number;

  /** @param vectorShare weight of the vector ranking, from 0 to 1. */
  constructor(lexical: Retriever, vector: Retriever, vectorShare: number) {
    this.#lexical = lexical;
    this.#vector = vector;
    this.#vectorShare = vectorShare;
  }

  scores(query: Query): Float64Array {
    const vector = this.#vector.scores(query);
    return this.#lexical
      .scores(query)
      .map((score, id) => (1 - this.#vectorShare) * score + this.#vectorShare * (vector[id] ?? 0));
  }
}
