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

/** Handed to the model at once, so that its output for all words never stands in memory together. */
const SLICE = 512;
/** More would take longer to embed than a first question may wait. */
const MOST_WORDS = 20_000;

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
    let enough = -Infinity;
    for (let id = 0; id < words.length; id += 1) {
      const cosine = dot(target, vectors, id * target.length);
      if (cosine <= enough) continue;
      best.push({ word: words[id] ?? '', cosine });
      best.sort((left, right) => right.cosine - left.cosine);
      if (best.length > count) best.pop();
      if (best.length === count) enough = best.at(-1)?.cosine ?? -Infinity;
    }
    return best;
  }

  async #embed(): Promise<Table> {
    try {
      const words = this.#chooseWords().slice(0, MOST_WORDS);
      const vectors = new Float32Array(words.length * this.#embedder.dimensions);
      for (let start = 0; start < words.length; start += SLICE) {
        const slice = await this.#embedder.embedPassages(words.slice(start, start + SLICE));
        for (const [position, vector] of slice.entries()) {
          vectors.set(vector, (start + position) * this.#embedder.dimensions);
        }
      }
      return { words, vectors };
    } catch (error) {
      this.#table = undefined;
      throw error;
    }
  }
}
