import { wordsAt, words } from '../text/words.ts';
import { isFunctionWord, isKindNoun } from '../text/function-words.ts';
import { NameIndex } from './name-index.ts';
import type { Alternative, QueryTerm } from './query.ts';
import type { NearWord, WordVectors } from './word-vectors.ts';

/** Nearest words of the article taken for each word of the question, and how near they must be (cosine). */
const NEIGHBOURS = 3;
const MIN_COSINE = 0.3;

/** The same for a word in the article's own script that the article does not have. */
const RELATED = 2;
const MIN_RELATED_COSINE = 0.4;
const RELATED_WEIGHT = 0.8;
/** What a noun that names the kind of answer wanted counts for beside other words. */
const KIND_NOUN_WEIGHT = 0.35;

/** From this cosine on the model knows the word, and it need not be read as a name. */
const SURE_COSINE = 0.6;
/** A word that is not written as a name may still be one, in a question typed in a hurry. */
const NAME_IN_LOWER_CASE = 0.5;

const LETTERS = /^\p{L}{3,}$/u;
const ARABIC_WORD = /\p{Script=Arabic}/u;
const LATIN_WORD = /\p{Script=Latin}/u;

export type Script = 'arabic' | 'latin' | 'other';

export function scriptOf(word: string): Script {
  if (ARABIC_WORD.test(word)) return 'arabic';
  return LATIN_WORD.test(word) ? 'latin' : 'other';
}

/** @returns the script that most of the words are written in. */
export function mainScript(vocabulary: readonly string[]): Script {
  const arabic = vocabulary.filter((word) => scriptOf(word) === 'arabic').length;
  const latin = vocabulary.filter((word) => scriptOf(word) === 'latin').length;
  return arabic >= latin ? 'arabic' : 'latin';
}

/** Different words of one question that are looked up: nobody asks in more, and each is compared with thousands. */
const MOST_LOOKED_UP = 100;

/** Turns words of a question that are in another script than the article into words of the article. */
export class Translator {
  readonly #script: Script;
  readonly #vocabulary: ReadonlySet<string>;
  readonly #names: NameIndex;
  readonly #own: WordVectors | null;
  readonly #bridges: WordVectors | null;

  /**
   * @param vocabulary normalised words of the article, each once.
   * @param vectors of these words, and of the words that a translation may go through; null for a model whose single
   * words mean nothing by themselves: names only, then.
   */
  constructor(
    vocabulary: readonly string[],
    vectors: { readonly own: WordVectors; readonly bridges: WordVectors } | null,
  ) {
    this.#script = mainScript(vocabulary);
    this.#vocabulary = new Set(vocabulary);
    this.#names = new NameIndex(vocabulary.filter((word) => scriptOf(word) === this.#script));
    this.#own = vectors?.own ?? null;
    this.#bridges = vectors?.bridges ?? null;
  }

  /** Whether the word is written in another script than the article. */
  isForeign(word: string): boolean {
    const script = scriptOf(word);
    return script !== 'other' && script !== this.#script;
  }

  /** @returns the question's words in order, each with the words of the article that stand for it. */
  async terms(question: string): Promise<QueryTerm[]> {
    const asked = wordsAt(question).flatMap(({ surface }) =>
      words(surface).map((word) => ({ word, capital: /^\p{Lu}/u.test(surface) })),
    );
    const meanings = await this.#lookUp(asked.map(({ word }) => word));
    return asked.map(({ word, capital }, position) => {
      const content = !isFunctionWord(word);
      const weight = isKindNoun(word) ? KIND_NOUN_WEIGHT : 1;
      const stands = !this.isForeign(word) || this.#vocabulary.has(word);
      const own: Alternative[] = stands ? [{ word, weight: 1 }] : [];
      const near = meanings.get(word);
      const found = near === undefined ? [] : this.#others(word, near, capital && position > 0);
      return { word, content, weight, alternatives: [...own, ...found] };
    });
  }

  /** @returns the nearest words of those that the article may say otherwise: all embedded together, and not too many. */
  async #lookUp(asked: readonly string[]): Promise<Map<string, readonly NearWord[]>> {
    const unknown = [...new Set(asked)]
      .filter((word) => !isFunctionWord(word) && (this.isForeign(word) || this.#isRelatable(word)))
      .slice(0, MOST_LOOKED_UP);
    const foreign = unknown.filter((word) => this.isForeign(word));
    const own = unknown.filter((word) => !this.isForeign(word));
    const translations = (await this.#bridges?.nearest(foreign, NEIGHBOURS)) ?? [];
    const related = (await this.#own?.nearest(own, RELATED)) ?? [];
    return new Map([
      ...foreign.map((word, position) => [word, translations[position] ?? []] as const),
      ...own.map((word, position) => [word, related[position] ?? []] as const),
    ]);
  }

  #isRelatable(word: string): boolean {
    return LETTERS.test(word) && !this.#vocabulary.has(word);
  }

  #others(word: string, near: readonly NearWord[], isName: boolean): readonly Alternative[] {
    return this.isForeign(word) ? this.#translations(word, near, isName) : related(near);
  }

  #translations(word: string, near: readonly NearWord[], isName: boolean): Alternative[] {
    const found = new Map<string, number>();
    for (const { word: other, cosine } of near) if (cosine >= MIN_COSINE) found.set(other, cosine);
    if ((near[0]?.cosine ?? 0) >= SURE_COSINE) return toAlternatives(found);
    for (const [name, weight] of this.#names.lookUp(word)) {
      const worth = isName ? weight : weight * NAME_IN_LOWER_CASE;
      found.set(name, Math.max(found.get(name) ?? 0, worth));
    }
    return toAlternatives(found);
  }
}

/** Words of the article that mean about the same as a word it does not have. */
function related(near: readonly NearWord[]): Alternative[] {
  return near
    .filter(({ cosine }) => cosine >= MIN_RELATED_COSINE)
    .map(({ word, cosine }) => ({ word, weight: RELATED_WEIGHT * cosine }));
}

function toAlternatives(found: ReadonlyMap<string, number>): Alternative[] {
  return [...found].map(([word, weight]) => ({ word, weight }));
}
