/** Turns text into vectors. Implementations are safe to call concurrently. */
export interface Embedder {
  /** Names the model and everything that changes its vectors; part of an index's identity. */
  readonly id: string;
  /** Length of every vector. */
  readonly dimensions: number;
  /**
   * Word-level vectors of this model are meaningful across languages and cheap, so a word of the question may be
   * translated by its nearest words of the article.
   */
  readonly translatesWords: boolean;
  /** Cosine, from 0 to below 1, that this model gives texts that have nothing to do with each other. */
  readonly cosineFloor: number;
  /** Weight of this model's ranking beside the lexical one, from 0 to 1. */
  readonly vectorShare: number;
  /** @returns a unit vector, or all zeros when nothing in the text is known to the model. */
  embedQuery(text: string): Promise<Float32Array>;
  /**
   * @param onProgress called with the number of texts done so far.
   * @returns one unit (or all-zero) vector per text, in order.
   */
  embedPassages(texts: readonly string[], onProgress?: (done: number) => void): Promise<Float32Array[]>;
  /** Frees the model; nothing may be embedded afterwards. */
  close(): Promise<void>;
}
