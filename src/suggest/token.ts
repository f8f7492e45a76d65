import { words } from '../text/words.ts';

/** A word of a sentence as it stands between two spaces, without the punctuation around it. */
export interface Token {
  /** As written; `إس-300` is one. */
  readonly text: string;
  /** Normalised, for matching. */
  readonly norm: string;
  /** Punctuation written right before it. */
  readonly opens: string;
  /** Punctuation written right after it. */
  readonly closes: string;
}

const PARTS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}\u0640]*)$/u;

/** @returns the words of a sentence; a dash or other mark that stands alone closes the word before it. */
export function tokensOf(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const chunk of sentence.split(/\s+/u)) {
    const [, opens = '', text = '', closes = ''] = PARTS.exec(chunk) ?? [];
    const norm = words(text).join('');
    const last = tokens.at(-1);
    if (norm !== '') tokens.push({ text, norm, opens, closes });
    else if (last !== undefined) tokens[tokens.length - 1] = { ...last, closes: last.closes + chunk };
  }
  return tokens;
}

/** Whether neighbours belong together: nothing is written between them but a space. */
export function adjoins(left: Token | undefined, right: Token | undefined): boolean {
  return left?.closes === '' && right?.opens === '';
}

/** Arabic vowel marks: a question is written without them, as people write. */
const VOWELS = /[\u064B-\u0652\u0670]/gu;

/** @returns the tokens as running text. */
export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join(' ')
    .normalize('NFC')
    .replace(VOWELS, '');
}

/** Whether each word adjoins the next. */
export function isTogether(tokens: readonly Token[]): boolean {
  return tokens.every((token, i) => i === 0 || adjoins(tokens[i - 1], token));
}
