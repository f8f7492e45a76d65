import type { Embedder } from '../../embeddings/embedder.ts';
import type { ArticleIndex, IndexedSentence } from './article-index.ts';
import { dot } from './dot.ts';
import type { Query } from './query.ts';

/** A longer article's sentences are not embedded one by one: it would take longer than people wait at start. */
const MAX_SENTENCES = 6_000;

/** The sentences of an article as vectors, for models that make them in well under a millisecond each. */
export class SentenceVectors {
  readonly #vectors: readonly Float32Array[];
  readonly #cosines = new WeakMap<Query, Float64Array>();

  private constructor(vectors: readonly Float32Array[]) {
    this.#vectors = vectors;
  }

  /** @returns null when the model is too slow or the article too long. */
  static async create(index: ArticleIndex, embedder: Embedder): Promise<SentenceVectors | null> {
    if (!embedder.translatesWords || index.sentences.length > MAX_SENTENCES) return null;
    const texts = index.sentences.map(({ start, end }) => index.article.text.slice(start, end));
    return new SentenceVectors(await embedder.embedPassages(texts));
  }

  /** @returns the cosine of each sentence with the question, by `IndexedSentence.id`. */
  cosines(query: Query): Float64Array {
    const known = this.#cosines.get(query);
    if (known !== undefined) return known;
    const cosines = Float64Array.from(this.#vectors, (vector) => Math.max(0, dot(vector, query.vector)));
    this.#cosines.set(query, cosines);
    return cosines;
  }

  cosine(query: Query, sentence: IndexedSentence): number {
    return this.cosines(query)[sentence.id] ?? 0;
  }
}
