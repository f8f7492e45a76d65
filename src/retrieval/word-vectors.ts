import type { Embedder } from '../../embeddings/embedder.ts';
import { dot } from './dot.ts';

/** A word of the article beside its cosine to the word asked for. */
export interface NearWord {
  readonly word: string;
  readonly cosine: number;
}

/** Words with their vectors, one after the other. */
interface Table {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
}

/** The words that questions are translated into, as vectors, made when first asked for: most articles are asked in their own language. */
export class WordVectors {
  readonly #chooseWords: () => readonly string[];
  readonly #embedder: Embedder;
  #table: Promise<Table> | undefined;

  /** @param chooseWords gives the words, normalised, each once; called when they are first needed. */
  constructor(chooseWords: () => readonly string[], embedder: Embedder) {
    this.#chooseWords = chooseWords;
    this.#embedder = embedder;
  }

  /** @returns the `count` words nearest to `word` in the model's space, nearest first. */
  async nearest(word: string, count: number): Promise<NearWord[]> {
    this.#table ??= this.#embed();
    const { words, vectors } = await this.#table;
    const target = await this.#embedder.embedQuery(word);
    const best: NearWord[] = [];
    for (const [id, candidate] of words.entries()) {
      const cosine = dot(target, vectors, id * target.length);
      if (best.length === count && cosine <= (best.at(-1)?.cosine ?? 0)) continue;
      best.push({ word: candidate, cosine });
      best.sort((left, right) => right.cosine - left.cosine);
      if (best.length > count) best.pop();
    }
    return best;
  }

  async #embed(): Promise<Table> {
    try {
      const words = this.#chooseWords();
      const vectors = new Float32Array(words.length * this.#embedder.dimensions);
      for (const [id, vector] of (await this.#embedder.embedPassages(words)).entries()) {
        vectors.set(vector, id * this.#embedder.dimensions);
      }
      return { words, vectors };
    } catch (error) {
      this.#table = undefined;
      throw error;
    }
  }
}
