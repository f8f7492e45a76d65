import { nameSkeleton } from '../text/names.ts';

/** Skeletons this short are shared by too many words to tell anything. */
const SHORTEST_SKELETON = 2;
/** Two consonants are weaker evidence than three. */
const SHORT_SKELETON_WEIGHT = 0.8;

/** What Arabic writes together with a name: conjunctions, prepositions, the article. */
const CLITICS = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وفبكل])/u;
const ENGLISH_ENDINGS = /(?:ians?|ans?|ese|ish|i)$/u;

const VOWEL_AT_START = /^[aeiouyاوييعء]/u;
/** A silent e ends many an English name. */
const VOWEL_AT_END = /[aiouyاويهى]$/u;

/** Names that sound alike begin and end alike: both with a vowel, or neither. */
function soundsAlike(one: string, other: string): boolean {
  return (
    VOWEL_AT_START.test(one) === VOWEL_AT_START.test(other) &&
    VOWEL_AT_END.test(one) === VOWEL_AT_END.test(other)
  );
}

function spellings(word: string): string[] {
  const bare = word.replace(CLITICS, '');
  return bare !== word && bare.length >= 2 ? [word, bare] : [word];
}

/** Finds words of the article that sound like a name written in another script. */
export class NameIndex {
  /** Skeleton to the words that have it, as they stand and without what is written together with them. */
  readonly #bySkeleton = new Map<string, { readonly word: string; readonly bare: string }[]>();

  /** @param words normalised words of the article, each once. */
  constructor(words: readonly string[]) {
    for (const word of words) {
      for (const bare of spellings(word)) {
        const skeleton = nameSkeleton(bare);
        if (skeleton.length < SHORTEST_SKELETON) continue;
        const list = this.#bySkeleton.get(skeleton);
        if (list === undefined) this.#bySkeleton.set(skeleton, [{ word, bare }]);
        else list.push({ word, bare });
      }
    }
  }

  /**
   * @param name normalised.
   * @returns words of the article with the same consonants, each with how much that is worth, from 0 to 1.
   */
  lookUp(name: string): Map<string, number> {
    const found = new Map<string, number>();
    for (const spelling of new Set([name, name.replace(ENGLISH_ENDINGS, '')])) {
      const skeleton = nameSkeleton(spelling);
      if (skeleton.length < SHORTEST_SKELETON) continue;
      const isShort = skeleton.length === SHORTEST_SKELETON;
      for (const { word, bare } of this.#bySkeleton.get(skeleton) ?? []) {
        if (isShort && !soundsAlike(spelling, bare)) continue;
        found.set(word, isShort ? SHORT_SKELETON_WEIGHT : 1);
      }
    }
    return found;
  }
}
