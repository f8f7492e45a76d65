import { wordsAt, words } from '../text/words.ts';
import { attributionIn } from '../text/attribution.ts';
import { isFunctionWord, isKindNoun } from '../text/function-words.ts';
import { isNation } from '../text/thesaurus/nation-names.ts';
import { nameSkeleton } from '../text/names.ts';
import { Collocations } from './collocations.ts';
import { NameIndex } from './name-index.ts';
import type { Alternative, QueryTerm } from './query.ts';
import type { Synonyms } from './synonyms.ts';
import type { NearWord, WordVectors } from './word-vectors.ts';

/** Nearest words of the article taken for each word of the question, and how near they must be (cosine). */
const NEIGHBOURS = 3;
const MIN_COSINE = 0.3;
/** Words of the article that the thesaurus gives for one in another script: the surest, and what each counts for. */
const SYNONYMS = 6;
const SYNONYM_SHARE = 0.6;

/** Nearest words that stand in for a word in the article's own script that the article does not have. */
const STAND_INS = 2;
const MIN_STAND_IN_COSINE = 0.4;
const STAND_IN_SHARE = 0.8;

/** A word that neither the article nor the thesaurus has may be a name spelled in another way: what a word that sounds alike counts for. */
const MISSPELLED_SHARE = 0.8;
/** Shorter words sound like too many others. */
const SHORTEST_MISSPELLED = 4;
const SHORTEST_MISSPELLED_SKELETON = 3;

/** Words near in meaning that are weak evidence, and from which cosine on; from 1 / `NEAR_SHARE` on they count fully. */
const RELATIVES = 40;
const MIN_RELATIVE_COSINE = 0.15;
const NEAR_SHARE = 1.6;
/** What a word that the thesaurus holds for the same is worth as weak evidence: more where there is hardly a surer one. */
const RELATED_SYNONYM_SHARE = 0.8;
const RELATED_FOREIGN_SYNONYM_SHARE = 1;

/** What a noun that names the kind of answer wanted, an account that it is taken from, or the first half of a set phrase counts for. */
const MINOR_WEIGHT = 0.35;

/** From this cosine on the model knows the word, and it need not be read as a name. */
const SURE_COSINE = 0.6;
/** A word that is not written as a name may still be one, in a question typed in a hurry. */
const NAME_IN_LOWER_CASE = 0.5;

/** Different words of one question that are looked up: nobody asks in more, and each is compared with thousands. */
const MOST_LOOKED_UP = 100;

const LETTERS = /^\p{L}{3,}$/u;
const NUMBER = /\p{N}/u;
const PLURAL_NUMBER = /(?<=^\p{N}+)s$/u;
const ARABIC_WORD = /\p{Script=Arabic}/u;
const LATIN_WORD = /\p{Script=Latin}/u;

type Script = 'arabic' | 'latin' | 'other';

function scriptOf(word: string): Script {
  if (ARABIC_WORD.test(word)) return 'arabic';
  return LATIN_WORD.test(word) ? 'latin' : 'other';
}

/** @returns the script that most of the words are written in. */
function mainScript(vocabulary: readonly string[]): Script {
  const arabic = vocabulary.filter((word) => scriptOf(word) === 'arabic').length;
  const latin = vocabulary.filter((word) => scriptOf(word) === 'latin').length;
  return arabic >= latin ? 'arabic' : 'latin';
}

export interface TranslatorParts {
  /** Normalised words of the article, each once. */
  readonly vocabulary: readonly string[];
  /** The vectors of these words; null for a model whose single words mean nothing by themselves. */
  readonly vectors: WordVectors | null;
  readonly synonyms: Synonyms;
  /** Gives the normalised words of each sentence; called when a question is first asked. */
  readonly sentences: () => readonly (readonly string[])[];
  /** Makes more of them for words in another script; called when one is first asked. */
  readonly translations: () => Synonyms;
}

/** Finds the article's words for those of a question: translations for words in another script, words near in meaning for all. */
export class Translator {
  readonly #script: Script;
  readonly #vocabulary: ReadonlySet<string>;
  readonly #names: NameIndex;
  readonly #synonyms: Synonyms;
  readonly #makeTranslations: () => Synonyms;
  #translations: Synonyms | undefined;
  readonly #sentences: () => readonly (readonly string[])[];
  #collocations: Collocations | undefined;
  readonly #vectors: WordVectors | null;

  constructor({ vocabulary, vectors, synonyms, sentences, translations }: TranslatorParts) {
    this.#script = mainScript(vocabulary);
    this.#vocabulary = new Set(vocabulary);
    this.#names = new NameIndex(vocabulary.filter((word) => scriptOf(word) === this.#script));
    this.#synonyms = synonyms;
    this.#makeTranslations = translations;
    this.#sentences = sentences;
    this.#vectors = vectors;
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
    const spoken = asked.map(({ word }) => word);
    const near = await this.#near(spoken);
    const synonyms = this.#synonymsOf(spoken);
    const attribution = attributionIn(spoken);
    this.#collocations ??= new Collocations(this.#sentences());
    const collocations = this.#collocations;
    const isMinor = (word: string, position: number): boolean =>
      isKindNoun(word) || attribution.has(position) || collocations.belongs(word, spoken[position + 1]);
    return asked.map(({ word }, position) => {
      const own = this.#asWritten(word);
      const neighbours = near.get(word);
      const others =
        neighbours === undefined
          ? { standIns: [], relatives: [] }
          : this.#others(word, neighbours, synonyms[position] ?? [], nameShare(asked, position));
      return {
        word,
        content: !isFunctionWord(word),
        weight: isMinor(word, position) ? MINOR_WEIGHT : 1,
        alternatives: surest([...own, ...others.standIns]),
        relatives: surest(others.relatives),
      };
    });
  }

  #synonymsOf(asked: readonly string[]): Alternative[][] {
    const synonyms = this.#synonyms.of(asked);
    if (!asked.some((word) => this.isForeign(word))) return synonyms;
    this.#translations ??= this.#makeTranslations();
    const translations = this.#translations.of(asked);
    return asked.map((word, position) => {
      const known = synonyms[position] ?? [];
      return this.isForeign(word) ? surest([...known, ...(translations[position] ?? [])]) : known;
    });
  }

  /** @returns the word itself, unless it is foreign to the article; "S-300s" is S-300 as well. */
  #asWritten(word: string): Alternative[] {
    const spellings = [...new Set([word, word.replace(PLURAL_NUMBER, '')])];
    return spellings
      .filter((spelling) => !this.isForeign(spelling) || this.#vocabulary.has(spelling))
      .map((spelling) => ({ word: spelling, weight: 1 }));
  }

  /** @returns for each content word the article's words nearest in meaning: all embedded together, and not too many. */
  async #near(asked: readonly string[]): Promise<Map<string, readonly NearWord[]>> {
    // Numbers are near each other in the model's space: 2010 would pass for 2011.
    const content = [...new Set(asked)]
      .filter((word) => !isFunctionWord(word) && !NUMBER.test(word))
      .slice(0, MOST_LOOKED_UP);
    const found = (await this.#vectors?.nearest(content, RELATIVES)) ?? [];
    return new Map(
      content.map((word, position) => [
        word,
        (found[position] ?? []).filter((near) => !NUMBER.test(near.word)),
      ]),
    );
  }

  #others(
    word: string,
    neighbours: readonly NearWord[],
    synonyms: readonly Alternative[],
    name: number,
  ): { readonly standIns: readonly Alternative[]; readonly relatives: readonly Alternative[] } {
    const relatives = relativesAmong(neighbours);
    if (!this.isForeign(word)) {
      const missing = LETTERS.test(word) && !this.#vocabulary.has(word);
      return {
        standIns: missing ? [...meaningAbout(neighbours), ...this.#spelledOtherwise(word)] : [],
        relatives: [...relatives, ...weighed(synonyms, RELATED_SYNONYM_SHARE)],
      };
    }
    const surestSynonyms = synonyms.toSorted((left, right) => right.weight - left.weight).slice(0, SYNONYMS);
    return {
      standIns: [...this.#readings(word, neighbours, name), ...weighed(surestSynonyms, SYNONYM_SHARE)],
      relatives: [...relatives, ...weighed(synonyms, RELATED_FOREIGN_SYNONYM_SHARE)],
    };
  }

  /** Words of the article that a word which is in no dictionary of ours sounds like: Ghandi for Gandhi, بوتن for بوتين. */
  #spelledOtherwise(word: string): Alternative[] {
    if (word.length < SHORTEST_MISSPELLED || this.#synonyms.knows(word)) return [];
    if (nameSkeleton(word).length < SHORTEST_MISSPELLED_SKELETON) return [];
    const alike = [...this.#names.lookUp(word)].map(([other, weight]) => ({ word: other, weight }));
    return weighed(alike, MISSPELLED_SHARE);
  }

  #readings(word: string, near: readonly NearWord[], name: number): Alternative[] {
    const found = near
      .filter(({ word: other, cosine }) => cosine >= MIN_COSINE && !this.isForeign(other))
      .slice(0, NEIGHBOURS)
      .map(({ word: other, cosine }) => ({ word: other, weight: cosine }));
    if ((found[0]?.weight ?? 0) >= SURE_COSINE) return found;
    if (name === 0) return found;
    const names = [...this.#names.lookUp(word)].map(([alike, weight]) => ({ word: alike, weight }));
    return [...found, ...weighed(names, name)];
  }
}

interface Spoken {
  readonly word: string;
  /** Written with a capital. */
  readonly capital: boolean;
}

/**
 * @returns what a reading by its sound is worth of a word. Nothing of a nation, whose names the thesaurus holds (Turkey would be
 * طرق, roads), unless it is somebody's surname: Michael Jordan.
 */
function nameShare(asked: readonly Spoken[], position: number): number {
  const word = asked[position];
  if (word === undefined) return 0;
  const isSurname = word.capital && position > 1 && asked[position - 1]?.capital === true;
  if (isNation(word.word) && !isSurname) return 0;
  return word.capital && position > 0 ? 1 : NAME_IN_LOWER_CASE;
}

/** Words of the article that mean about the same as a word it does not have. */
function meaningAbout(near: readonly NearWord[]): Alternative[] {
  return near
    .slice(0, STAND_INS)
    .filter(({ cosine }) => cosine >= MIN_STAND_IN_COSINE)
    .map(({ word, cosine }) => ({ word, weight: STAND_IN_SHARE * cosine }));
}

/** Words of the article that may have to do with one of the question's. */
function relativesAmong(near: readonly NearWord[]): Alternative[] {
  return near
    .filter(({ cosine }) => cosine >= MIN_RELATIVE_COSINE)
    .map(({ word, cosine }) => ({ word, weight: Math.min(1, NEAR_SHARE * cosine) }));
}

function weighed(found: readonly Alternative[], share: number): Alternative[] {
  return found.map(({ word, weight }) => ({ word, weight: share * weight }));
}

/** @returns each word once, as surely as it was found. */
function surest(found: readonly Alternative[]): Alternative[] {
  const best = new Map<string, number>();
  for (const { word, weight } of found) best.set(word, Math.max(best.get(word) ?? 0, weight));
  return [...best].map(([word, weight]) => ({ word, weight }));
}
