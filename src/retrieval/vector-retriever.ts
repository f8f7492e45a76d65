import type { ArticleIndex } from './article-index.ts';
import { betterNeighbour, weightedMean } from './evidence-sum.ts';
import type { Query } from './query.ts';
import type { Retriever } from './retriever.ts';
import type { SentenceVectors } from './sentence-vectors.ts';
import { VECTOR_VIEWS, VECTOR_WEIGHTS, type VectorView, type VectorWeights } from './weights.ts';

/** A nearest-neighbour index whose ids are passage ids. */
export interface Neighbours {
  /** How many vectors it holds. */
  readonly count: number;
  /** @returns up to `k` neighbours, nearest first, by cosine similarity. */
  search(vector: Float32Array, k: number): readonly { readonly id: number; readonly similarity: number }[];
}

export interface VectorRetrieverOptions {
  readonly index: ArticleIndex;
  readonly neighbours: Neighbours;
  /** Null when only whole passages are embedded. */
  readonly sentences: SentenceVectors | null;
  /** Cosine that the model gives texts that have nothing to do with each other. */
  readonly cosineFloor: number;
  readonly weights?: VectorWeights;
}

type VectorViewValues = Readonly<Record<VectorView, Float64Array>>;

/** Beyond this many passages the far ones are not told apart: they all score as the farthest found. */
const CANDIDATES = 1_000;

/** Ranks passages by how near their embeddings are to the question's. */
export class VectorRetriever implements Retriever {
  readonly name = 'vector';
  readonly #options: VectorRetrieverOptions;
  /** Ranking and answering ask for the same evidence of the same question. */
  readonly #evidence = new WeakMap<Query, VectorViewValues>();

  constructor(options: VectorRetrieverOptions) {
    this.#options = options;
  }

  /** @returns each kind of evidence, one value from 0 to 1 per passage. */
  evidence(query: Query): VectorViewValues {
    const known = this.#evidence.get(query);
    if (known !== undefined) return known;
    const { index, sentences } = this.#options;
    const passage = this.#passageSimilarities(query);
    const evidence: VectorViewValues = {
      passage,
      sentence: sentences === null ? passage : index.bestSentence(sentences.cosines(query)),
      neighbour: betterNeighbour(passage),
    };
    this.#evidence.set(query, evidence);
    return evidence;
  }

  scores(query: Query): Float64Array {
    const evidence = this.evidence(query);
    const weights = this.#options.weights ?? VECTOR_WEIGHTS;
    const views = VECTOR_VIEWS.map((view) => ({ values: evidence[view], weight: weights[view] }));
    return weightedMean(views, this.#options.index.passages.length);
  }

  #passageSimilarities(query: Query): Float64Array {
    const { neighbours, cosineFloor } = this.#options;
    const similarities = new Float64Array(neighbours.count);
    if (similarities.length === 0 || query.vector.every((value) => value === 0)) return similarities;
    const aboveFloor = (similarity: number): number =>
      Math.min(1, Math.max(0, (similarity - cosineFloor) / (1 - cosineFloor)));
    const found = neighbours.search(query.vector, Math.min(CANDIDATES, similarities.length));
    similarities.fill(aboveFloor(found.at(-1)?.similarity ?? 0));
    for (const { id, similarity } of found) similarities[id] = aboveFloor(similarity);
    return similarities;
  }
}
