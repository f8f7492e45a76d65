import type { Embedder } from '../../embeddings/embedder.ts';
import { dot } from './dot.ts';

/** A word of the article beside its cosine to the word asked for. */
export interface NearWord {
  readonly word: string;
  readonly cosine: number;
}

/** The words of an article as vectors, made when first asked for: most articles are asked in their own language. */
export class WordVectors {
  readonly #words: readonly string[];
  readonly #embedder: Embedder;
  #vectors: Promise<Float32Array[]> | undefined;

  /** @param words normalised, each once. */
  constructor(words: readonly string[], embedder: Embedder) {
    this.#words = words;
    this.#embedder = embedder;
  }

  /** @returns the `count` words of the article nearest to `word` in the model's space, nearest first. */
  async nearest(word: string, count: number): Promise<NearWord[]> {
    this.#vectors ??= this.#embedder.embedPassages(this.#words).catch((error: unknown) => {
      this.#vectors = undefined;
      throw error;
    });
    const vectors = await this.#vectors;
    const target = await this.#embedder.embedQuery(word);
    const best: NearWord[] = [];
    for (const [id, vector] of vectors.entries()) {
      const cosine = dot(target, vector);
      if (best.length === count && cosine <= (best.at(-1)?.cosine ?? 0)) continue;
      best.push({ word: this.#words[id] ?? '', cosine });
      best.sort((left, right) => right.cosine - left.cosine);
      if (best.length > count) best.pop();
    }
    return best;
  }
}
