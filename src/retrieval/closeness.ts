import type { CoveragePart } from './coverage.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that stand within this many of one another say something together. */
const WINDOW_WORDS = 10;
/** A word from this similarity on says nothing that the question does not. */
const SAID_FROM = 0.5;

/** A word of the article as one of the question's: which of its parts, and how alike, from 0 to 1. */
interface Match {
  readonly part: number;
  readonly similarity: number;
}

/** How close together a sentence holds what a question asks about. Made for one question. */
export class Closeness {
  readonly #shares: readonly number[];
  readonly #byWord = new Map<string, Match[]>();

  /** @param parts of the question, words near in meaning counting as well. */
  constructor(parts: readonly CoveragePart[], vocabulary: Vocabulary) {
    this.#shares = parts.map(({ share }) => share);
    for (const [part, { term }] of parts.entries()) {
      const alike = new Map<string, number>();
      for (const [id, similarity] of vocabulary.standingFor(term.alternatives))
        alike.set(vocabulary.words[id] ?? '', similarity);
      for (const { word, weight } of term.relatives)
        if (weight > (alike.get(word) ?? 0)) alike.set(word, weight);
      for (const [word, similarity] of alike) {
        const known = this.#byWord.get(word);
        if (known === undefined) this.#byWord.set(word, [{ part, similarity }]);
        else known.push({ part, similarity });
      }
    }
  }

  /** @returns the most of the question's matter that stands within a few words of one another, from 0 to 1. */
  densest(words: readonly string[]): number {
    const found = words.map((word) => this.#byWord.get(word));
    let most = 0;
    for (const [start, matches] of found.entries()) {
      if (matches === undefined) continue;
      const best = new Map<number, number>();
      for (const { part, similarity } of found.slice(start, start + WINDOW_WORDS).flatMap((at) => at ?? []))
        if (similarity > (best.get(part) ?? 0)) best.set(part, similarity);
      let held = 0;
      for (const [part, similarity] of best) held += (this.#shares[part] ?? 0) * similarity ** 2;
      most = Math.max(most, held);
    }
    return most;
  }

  /** @returns the share of words that are none of the question's, from 0 to 1: what the sentence can tell. */
  newShare(words: readonly string[]): number {
    const known = words.filter((word) =>
      this.#byWord.get(word)?.some(({ similarity }) => similarity >= SAID_FROM),
    );
    return words.length === 0 ? 0 : 1 - known.length / words.length;
  }
}
