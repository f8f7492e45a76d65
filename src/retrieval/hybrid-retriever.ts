import type { Query } from './query.ts';
import { minMax, type Retriever } from './retriever.ts';

/**
 * Convex combination of two rankings, each stretched to run from 0 to 1 first: better than reciprocal rank fusion where
 * questions are at hand to set the weight (Bruch, Gai and Ingber, An Analysis of Fusion Functions for Hybrid Retrieval,
 * ACM TOIS 2023).
 */
export class HybridRetriever implements Retriever {
  readonly name = 'hybrid';
  readonly #lexical: Retriever;
  readonly #vector: Retriever;
  readonly #vectorWeight: (query: Query) => number;

  /** @param vectorWeight share of the vector ranking, from 0 to 1; it may depend on the question. */
  constructor(lexical: Retriever, vector: Retriever, vectorWeight: (query: Query) => number) {
    this.#lexical = lexical;
    this.#vector = vector;
    this.#vectorWeight = vectorWeight;
  }

  scores(query: Query): Float64Array {
    const share = this.#vectorWeight(query);
    const lexical = minMax(this.#lexical.scores(query));
    const vector = minMax(this.#vector.scores(query));
    return lexical.map((score, id) => (1 - share) * score + share * (vector[id] ?? 0));
  }
}
