import type { Embedder } from '../../embeddings/embedder.ts';
import { dot } from './dot.ts';

/** A word of the article beside its cosine to the word asked for. */
export interface NearWord {
  readonly word: string;
  readonly cosine: number;
}

/** The words that questions are translated into, as vectors, made when first asked for: most articles are asked in their own language. */
export class WordVectors {
  readonly #chooseWords: () => readonly string[];
  readonly #embedder: Embedder;
  #words: readonly string[] = [];
  #vectors: Promise<Float32Array[]> | undefined;

  /** @param chooseWords gives the words, normalised, each once; called when they are first needed. */
  constructor(chooseWords: () => readonly string[], embedder: Embedder) {
    this.#chooseWords = chooseWords;
    this.#embedder = embedder;
  }

  /** @returns the `count` words of the article nearest to `word` in the model's space, nearest first. */
  async nearest(word: string, count: number): Promise<NearWord[]> {
    this.#vectors ??= this.#embed();
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

  async #embed(): Promise<Float32Array[]> {
    this.#words = this.#chooseWords();
    try {
      return await this.#embedder.embedPassages(this.#words);
    } catch (error) {
      this.#vectors = undefined;
      throw error;
    }
  }
}
