import type { CoveragePart } from './coverage.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that stand within this many of one another say something together. */
const WINDOW_WORDS = 10;
/** How far from a word the words are taken to be about it. */
const NEAR_WORDS = 6;
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
  readonly #terms: readonly string[];
  readonly #byWord = new Map<string, Match[]>();

  /** @param parts of the question, words near in meaning counting as well. */
  constructor(parts: readonly CoveragePart[], vocabulary: Vocabulary) {
    this.#shares = parts.map(({ share }) => share);
    this.#terms = parts.map(({ term }) => term.word);
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
      most = Math.max(most, this.#held(found.slice(start, start + WINDOW_WORDS)));
    }
    return most;
  }

  /** @returns the most of the question's matter that stands near one of these words, by position; from 0 to 1. */
  near(words: readonly string[], positions: readonly number[]): number {
    if (positions.length === 0) return 0;
    const found = words.map((word) => this.#byWord.get(word));
    return positions.reduce(
      (most, position) =>
        Math.max(
          most,
          this.#held(found.slice(Math.max(0, position - NEAR_WORDS), position + NEAR_WORDS + 1)),
        ),
      0,
    );
  }

  /** Whether the question says this word, or one that means the same. */
  says(word: string): boolean {
    return this.#byWord.get(word)?.some(({ similarity }) => similarity >= SAID_FROM) ?? false;
  }

  /** Whether one of these words stands for this word of the question. */
  holds(words: readonly string[], asked: string): boolean {
    const part = this.#terms.indexOf(asked);
    return words.some((word) =>
      this.#byWord.get(word)?.some((match) => match.part === part && match.similarity >= SAID_FROM),
    );
  }

  #held(found: readonly (readonly Match[] | undefined)[]): number {
    const best = new Map<number, number>();
    for (const { part, similarity } of found.flatMap((at) => at ?? []))
      if (similarity > (best.get(part) ?? 0)) best.set(part, similarity);
    let held = 0;
    for (const [part, similarity] of best) held += (this.#shares[part] ?? 0) * similarity ** 2;
    return held;
  }

  /** @returns the share of words that are none of the question's, from 0 to 1: what the sentence can tell. */
  newShare(words: readonly string[]): number {
    const known = words.filter((word) => this.says(word));
    return words.length === 0 ? 0 : 1 - known.length / words.length;
  }
}
