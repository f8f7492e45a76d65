import type { Query } from './query.ts';
import type { Retriever } from './retriever.ts';

/** A nearest-neighbour index whose ids are passage ids. */
export interface Neighbours {
  /** How many vectors it holds. */
  readonly count: number;
  /** @returns up to `k` neighbours, nearest first, by cosine similarity. */
  search(vector: Float32Array, k: number): readonly { readonly id: number; readonly similarity: number }[];
}

/** Beyond this many passages the far ones are not told apart: they all score as the farthest found. */
const CANDIDATES = 1_000;

/** Ranks passages by how near their embedding is to the question's. */
export class VectorRetriever implements Retriever {
  readonly name = 'vector';
  readonly #neighbours: Neighbours;

  constructor(neighbours: Neighbours) {
    this.#neighbours = neighbours;
  }

  scores(query: Query): Float64Array {
    const scores = new Float64Array(this.#neighbours.count);
    if (scores.length === 0 || query.vector.every((value) => value === 0)) return scores;
    const found = this.#neighbours.search(query.vector, Math.min(CANDIDATES, scores.length));
    scores.fill(Math.max(0, found.at(-1)?.similarity ?? 0));
    for (const { id, similarity } of found) scores[id] = Math.min(1, Math.max(0, similarity));
    return scores;
  }
}
