import { nameSkeleton } from '../text/names.ts';

/** Skeletons this short are shared by too many words to tell anything. */
const SHORTEST_SKELETON = 2;
/** Two consonants are weaker evidence than three. */
const SHORT_SKELETON_WEIGHT = 0.8;

/** What Arabic writes together with a name: conjunctions, prepositions, the article. */
const CLITICS = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وفبكل])/u;
const ENGLISH_ENDINGS = /(?:'?s|ians?|ans?|ese|ish|i)$/u;

function spellings(word: string): string[] {
  const bare = word.replace(CLITICS, '');
  return bare !== word && bare.length >= 2 ? [word, bare] : [word];
}

/** Finds words of the article that sound like a name written in another script. */
export class NameIndex {
  readonly #bySkeleton = new Map<string, string[]>();

  /** @param words normalised words of the article, each once. */
  constructor(words: readonly string[]) {
    for (const word of words) {
      for (const skeleton of new Set(spellings(word).map(nameSkeleton))) {
        if (skeleton.length < SHORTEST_SKELETON) continue;
        const list = this.#bySkeleton.get(skeleton);
        if (list === undefined) this.#bySkeleton.set(skeleton, [word]);
        else list.push(word);
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
      const weight = skeleton.length > SHORTEST_SKELETON ? 1 : SHORT_SKELETON_WEIGHT;
      for (const word of this.#bySkeleton.get(skeleton) ?? []) found.set(word, weight);
    }
    return found;
  }
}
