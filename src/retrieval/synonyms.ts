import { isFunctionWord } from '../text/function-words.ts';
import type { Membership, Thesaurus } from '../text/thesaurus/thesaurus.ts';
import type { Alternative } from './query.ts';

/** The words of an article by the groups of a thesaurus. */
export class Synonyms {
  readonly #thesaurus: Thesaurus;
  readonly #texts: () => readonly (readonly string[])[];
  #byGroup: ReadonlyMap<number, ReadonlyMap<string, number>> | undefined;

  /** @param texts gives the normalised words of each sentence; called when they are first needed. */
  constructor(thesaurus: Thesaurus, texts: () => readonly (readonly string[])[]) {
    this.#thesaurus = thesaurus;
    this.#texts = texts;
  }

  /**
   * @param asked the question's words, normalised, in order.
   * @returns for each the words of the article that mean about the same.
   */
  of(asked: readonly string[]): Alternative[][] {
    this.#byGroup ??= this.#read();
    const byGroup = this.#byGroup;
    return this.#groupsIn(asked).map((groups) => {
      const best = new Map<string, number>();
      for (const { group, worth } of groups) {
        for (const [word, other] of byGroup.get(group) ?? [])
          best.set(word, Math.max(best.get(word) ?? 0, worth * other));
      }
      return [...best].map(([word, weight]) => ({ word, weight }));
    });
  }

  /** Whether the thesaurus holds the word, or a form of it. */
  knows(word: string): boolean {
    return this.#thesaurus.groupsOf(word).length > 0;
  }

  #read(): Map<number, Map<string, number>> {
    const byGroup = new Map<number, Map<string, number>>();
    const enter = (word: string, groups: readonly Membership[]): void => {
      // Those of an expression say nothing by themselves, and stand everywhere.
      if (isFunctionWord(word)) return;
      for (const { group, worth } of groups) {
        const known = byGroup.get(group) ?? new Map<string, number>();
        known.set(word, Math.max(known.get(word) ?? 0, worth));
        byGroup.set(group, known);
      }
    };
    const texts = this.#texts();
    // Each word once: of a long article's words most are the same few thousand.
    for (const word of new Set(texts.flat())) enter(word, this.#thesaurus.groupsOf(word));
    for (const text of texts) {
      for (const [position, groups] of this.#thesaurus.expressionsIn(text).entries())
        enter(text[position] ?? '', groups);
    }
    return byGroup;
  }

  #groupsIn(text: readonly string[]): Membership[][] {
    const expressions = this.#thesaurus.expressionsIn(text);
    return text.map((word, position) => [
      ...(isFunctionWord(word) ? [] : this.#thesaurus.groupsOf(word)),
      ...(expressions[position] ?? []),
    ]);
  }
}
