/** A word that stands in the article less often than this may be followed by the same word by chance. */
const LEAST_OFTEN = 2;

interface Followed {
  readonly by: string | null;
  readonly times: number;
}

/** Words of an article that are always followed by one and the same word: the first halves of its names and set phrases. */
export class Collocations {
  /** What follows each word; null where others do as well, or nothing. */
  readonly #followed = new Map<string, Followed>();

  /** @param texts normalised words of each sentence, in order. */
  constructor(texts: readonly (readonly string[])[]) {
    for (const text of texts) {
      for (const [position, word] of text.entries()) {
        const next = text[position + 1] ?? null;
        const known = this.#followed.get(word) ?? { by: next, times: 0 };
        this.#followed.set(word, { by: known.by === next ? next : null, times: known.times + 1 });
      }
    }
  }

  /** Whether `word` stands nowhere in the article but before `next`: then it says nothing that `next` does not. */
  belongs(word: string, next: string | undefined): boolean {
    const followed = this.#followed.get(word);
    return next !== undefined && followed?.by === next && followed.times >= LEAST_OFTEN;
  }
}
