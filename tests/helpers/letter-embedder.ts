import { setTimeout } from 'node:timers/promises';

import type { Embedder } from '../../embeddings/embedder.ts';
import { unit } from './vectors.ts';

/**
 * An embedder that one can follow by hand: number `i` of a vector counts the text's code units that leave `i` when
 * divided by the dimensions. It remembers which passages it was asked for.
 */
export class LetterEmbedder implements Embedder {
  readonly id: string;
  readonly dimensions: number;
  readonly translatesWords = false;
  readonly cosineFloor = 0;
  readonly vectorShare = 0.34;
  readonly #pauseMs: number;
  embedded: string[] = [];

  constructor(
    options: { readonly id?: string; readonly dimensions?: number; readonly pauseMs?: number } = {},
  ) {
    this.id = options.id ?? 'letters';
    this.dimensions = options.dimensions ?? 16;
    this.#pauseMs = options.pauseMs ?? 0;
  }

  vector(text: string): Float32Array {
    const counts = Array.from({ length: this.dimensions }, () => 0);
    for (let i = 0; i < text.length; i += 1) {
      const letter = text.charCodeAt(i) % this.dimensions;
      counts[letter] = (counts[letter] ?? 0) + 1;
    }
    return unit(counts);
  }

  embedQuery(text: string): Promise<Float32Array> {
    return Promise.resolve(this.vector(text));
  }

  async embedPassages(
    texts: readonly string[],
    onProgress?: (done: number) => void,
  ): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (const text of texts) {
      if (this.#pauseMs > 0) await setTimeout(this.#pauseMs);
      this.embedded.push(text);
      vectors.push(this.vector(text));
      onProgress?.(vectors.length);
    }
    return vectors;
  }

  async close(): Promise<void> {}
}
