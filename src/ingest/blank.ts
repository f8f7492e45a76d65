import type { Span } from '../types.ts';

/**
 * Characters that show nothing: white space, controls, bidirectional marks, zero-width characters, byte order marks.
 * They never make a paragraph or a sentence by themselves and never stand at the end of one.
 */
const BLANK = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** What belongs to the character before it: combining marks, variation selectors, joiners, emoji tags. */
const ATTACHED = /\p{M}|\u200C|\u200D|[\u{E0020}-\u{E007F}]/u;

const ARABIC_LETTERS_FROM = 0x0620;
const ARABIC_LETTERS_TO = 0x064a;

/** @param char one code point; a lone surrogate counts as a character that shows. */
export function isBlank(char: string): boolean {
  const code = char.charCodeAt(0);
  if ((code > 0x20 && code < 0x7f) || (code >= ARABIC_LETTERS_FROM && code <= ARABIC_LETTERS_TO))
    return false;
  return BLANK.test(char);
}

/** The code point at `index`, or '' at and past the end. */
export function charAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The code point that ends at `index`, or '' at the beginning. */
export function charBefore(text: string, index: number): string {
  const pair = index >= 2 ? charAt(text, index - 2) : '';
  return pair.length === 2 ? pair : text.slice(Math.max(0, index - 1), index);
}

/** First index from `from` on whose character shows; `end` when there is none before it. */
export function skipBlank(text: string, from: number, end: number): number {
  let index = from;
  while (index < end) {
    const char = charAt(text, index);
    if (!isBlank(char)) return index;
    index += char.length;
  }
  return end;
}

/** First index from `from` on that does not belong to the character before it. */
export function skipAttached(text: string, from: number, end: number): number {
  let index = from;
  while (index < end) {
    const char = charAt(text, index);
    if (!ATTACHED.test(char)) return index;
    index += char.length;
  }
  return index;
}

/** The span without blanks at both ends, or null when nothing in it shows. Marks stay with their letter. */
export function trimSpan(text: string, start: number, end: number): Span | null {
  const first = skipBlank(text, start, end);
  if (first === end) return null;
  let last = end;
  for (let char = charBefore(text, last); isBlank(char); char = charBefore(text, last)) last -= char.length;
  return { start: first, end: skipAttached(text, last, end) };
}
