import type { Embedder } from '../../embeddings/embedder.ts';

/** A word of the article beside its cosine to the word asked for. */
export interface NearWord {
  readonly word: string;
  readonly cosine: number;
}

/** Words that can be looked up by their vectors. */
export interface WordLookUp {
  /** @returns up to `count` words, nearest first. */
  nearest(vector: Float32Array, count: number): NearWord[];
}

/** More would take longer to embed than a first question may wait. */
const MOST_WORDS = 20_000;

export interface WordVectorsParts {
  /** Gives the words, normalised, each once; called when they are first needed. */
  readonly chooseWords: () => readonly string[];
  readonly embedder: Embedder;
  readonly build: (words: readonly string[]) => Promise<WordLookUp>;
}

/** The article's words by their vectors, which are made when first asked for: a start need not wait for them. */
export class WordVectors {
  readonly #parts: WordVectorsParts;
  #table: Promise<WordLookUp> | undefined;

  constructor(parts: WordVectorsParts) {
    this.#parts = parts;
  }

  /** @returns for each of the words asked for, the `count` nearest to it in the model's space, nearest first. */
  async nearest(asked: readonly string[], count: number): Promise<NearWord[][]> {
    if (asked.length === 0) return [];
    this.#table ??= this.#build();
    const table = await this.#table;
    const vectors = await this.#parts.embedder.embedPassages(asked);
    return vectors.map((vector) => table.nearest(vector, count));
  }

  async #build(): Promise<WordLookUp> {
    const { chooseWords, build } = this.#parts;
    try {
      return await build(chooseWords().slice(0, MOST_WORDS));
    } catch (error) {
      this.#table = undefined;
      throw error;
    }
  }
}
