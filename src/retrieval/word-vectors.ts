import type { Embedder } from '../../embeddings/embedder.ts';

/** A word of the article beside its cosine to the word asked for. */
export interface NearWord {
  readonly word: string;
  readonly cosine: number;
}

function dot(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let position = 0; position < left.length; position += 1) {
    sum += (left[position] ?? 0) * (right[position] ?? 0);
  }
  return sum;
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
    this.#vectors ??= this.#embedder.embedPassages(this.#words);
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
