import { roughRoot } from '../text/root.ts';
import { lightStem } from '../text/stem.ts';
import { characterGrams } from '../text/words.ts';
import type { Alternative } from './query.ts';

/** Grams of three tell inflections of a word from other words best, among sizes two to five. */
const GRAM_SIZE = 3;
/** Words that share fewer grams than this (Dice's coefficient) are taken for unrelated. */
const MIN_SIMILARITY = 0.3;
/** Same stem, other ending or clitic. */
const SAME_STEM = 0.9;

/** Same rough root: perhaps a verb and its noun. */
const SAME_ROOT = 0.65;

/** The distinct words of an article, findable by how they are written. */
export class Vocabulary {
  readonly words: readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #stems: readonly string[];
  readonly #gramCounts: Uint8Array;
  readonly #byRoot = new Map<string, number[]>();
  readonly #byGram = new Map<string, number[]>();

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)];
    this.#stems = this.words.map(lightStem);
    this.#gramCounts = new Uint8Array(this.words.length);
    for (const [id, word] of this.words.entries()) {
      this.#ids.set(word, id);
      const root = roughRoot(word);
      const relatives = this.#byRoot.get(root);
      if (relatives !== undefined) relatives.push(id);
      else if (root !== '') this.#byRoot.set(root, [id]);
      const grams = new Set(characterGrams(word, GRAM_SIZE));
      this.#gramCounts[id] = grams.size;
      for (const gram of grams) {
        const list = this.#byGram.get(gram);
        if (list === undefined) this.#byGram.set(gram, [id]);
        else list.push(id);
      }
    }
  }

  /** @returns the word's number, or undefined when the article does not hold it. */
  id(word: string): number | undefined {
    return this.#ids.get(word);
  }

  /** @returns numbers of the words written like `word`, each with a similarity above 0 and at most 1. */
  similar(word: string): Map<number, number> {
    const grams = new Set(characterGrams(word, GRAM_SIZE));
    const stem = lightStem(word);
    const shared = new Map<number, number>();
    for (const gram of grams)
      for (const id of this.#byGram.get(gram) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    const similar = new Map<number, number>();
    for (const [id, count] of shared) {
      const dice = (2 * count) / (grams.size + (this.#gramCounts[id] ?? 0));
      const similarity =
        this.words[id] === word ? 1 : this.#stems[id] === stem ? Math.max(SAME_STEM, dice) : dice;
      if (similarity >= MIN_SIMILARITY) similar.set(id, similarity);
    }
    const root = roughRoot(word);
    if (root !== '') {
      for (const id of this.#byRoot.get(root) ?? []) {
        if ((similar.get(id) ?? 0) < SAME_ROOT) similar.set(id, SAME_ROOT);
      }
    }
    return similar;
  }

  /** @returns numbers of the words that may stand for a word of a question, each with the best similarity. */
  standingFor(alternatives: readonly Alternative[]): Map<number, number> {
    const best = new Map<number, number>();
    for (const { word, weight } of alternatives) {
      for (const [id, similarity] of this.similar(word)) {
        const worth = similarity * weight;
        if (worth > (best.get(id) ?? 0)) best.set(id, worth);
      }
    }
    return best;
  }
}
