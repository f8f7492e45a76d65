import { adjoins, type Token } from './token.ts';

/** Longest phrase that is counted, in words. */
const LONGEST_PHRASE = 4;
/** Particles that Arabic writes together with the next word. */
const PROCLITICS = /^[وفلبك]/u;

/** Where a phrase stands in a sentence. */
export interface Occurrence {
  readonly sentence: number;
  readonly position: number;
}

/** How often the article says which words in a row. */
export class Phrases {
  readonly sentences: readonly (readonly Token[])[];
  readonly #titles: number;
  readonly #words = new Set<string>();
  readonly #at = new Map<string, Occurrence[]>();

  /** @param titles how many of the sentences, the first ones, are the title's. */
  constructor(sentences: readonly (readonly Token[])[], titles: number) {
    this.#titles = titles;
    this.sentences = sentences;
    for (const { norm } of sentences.flat()) this.#words.add(norm);
    for (const [sentence, tokens] of sentences.entries()) this.#count(sentence, tokens);
  }

  /** Whether the word stands anywhere by itself. */
  has(norm: string): boolean {
    return this.#words.has(norm);
  }

  /** @returns the word without a particle written together with it, where the article also has it without. */
  bare(norm: string): string {
    const definite = norm.startsWith('لل') ? `ال${norm.slice(2)}` : '';
    if (definite.length > 3) return definite;
    const rest = norm.replace(PROCLITICS, '');
    if (rest.length < 3 || rest === norm) return norm;
    return this.#words.has(rest) || (rest.startsWith('ال') && rest.length > 4) ? rest : norm;
  }

  /** Where the phrase stands; its first word may have a particle written to it there. */
  occurrences(tokens: readonly Token[]): readonly Occurrence[] {
    return this.#at.get(tokens.map(({ norm }) => norm).join(' ')) ?? [];
  }

  /** How often the word stands in the article. */
  timesOf(norm: string): number {
    return this.#at.get(norm)?.length ?? 0;
  }

  /** Whether a place is in the title. */
  isTitle({ sentence }: Occurrence): boolean {
    return sentence < this.#titles;
  }

  #count(sentence: number, tokens: readonly Token[]): void {
    for (let position = 0; position < tokens.length; position += 1) {
      let phrase = '';
      for (let size = 1; size <= LONGEST_PHRASE; size += 1) {
        const token = tokens[position + size - 1];
        if (token === undefined || (size > 1 && !adjoins(tokens[position + size - 2], token))) break;
        phrase = size === 1 ? this.bare(token.norm) : `${phrase} ${token.norm}`;
        const known = this.#at.get(phrase);
        if (known === undefined) this.#at.set(phrase, [{ sentence, position }]);
        else known.push({ sentence, position });
      }
    }
  }
}
