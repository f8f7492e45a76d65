import { containBidi } from './bidi.ts';
import { cutAtWord, wellFormed } from './cut.ts';

/** What Discord's Markdown interprets wherever it stands. A backslash before any of these is never drawn. */
const ALWAYS = /[\\*_~|`<@]/gu;
/** Masked links, links, invitations and emoji by name: one character each is enough to break them. */
const IN_CONTEXT: readonly (readonly [RegExp, string])[] = [
  [/\](?=\()/gu, ']\\'],
  [/:(?=\/\/)/gu, '\\:'],
  [/\b((?:discord(?:app)?\.(?:gg|com|me|io))|dsc\.gg)\//giu, '$1\\/'],
  [/:(?=[\w+-]*[a-z][\w+-]*:)/giu, '\\:'],
];
/** Headings, small text, quotes and lists, which count at the beginning of a line only. */
const AT_LINE_START: readonly (readonly [RegExp, string])[] = [
  [/^(\s*)(#{1,3}\s|-#|[-+]\s|>)/gmu, '$1\\$2'],
  [/^(\s*\d{1,10})([.)]\s)/gmu, '$1\\$2'],
];
/** Control characters other than the line feed; Discord drops or refuses them. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/gu;
/** A letter carries three marks at most in any script that people write; heaps of them draw over other lines. */
const HEAPED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * Text of others as Discord will draw it to the letter: nothing in it is Markdown, a mention, a link or an emoji.
 * Only what would be interpreted is touched, so that ordinary prose stays as it is.
 */
export function escapeMarkdown(text: string): string {
  let escaped = wellFormed(containBidi(text)).replaceAll(CONTROLS, ' ').replaceAll(ALWAYS, '\\$&');
  for (const [pattern, replacement] of [...IN_CONTEXT, ...AT_LINE_START]) {
    escaped = escaped.replaceAll(pattern, replacement);
  }
  return escaped;
}

/** Undoes `escapeMarkdown` for text that this bot wrote itself. */
export function unescapeMarkdown(text: string): string {
  return text.replaceAll(/\\([^0-9A-Za-z\s])/gu, '$1');
}

/** Escaped text that fits `budget`, cut at a word's end before escaping so that no escape is torn. */
export function escapeWithin(text: string, budget: number): string {
  let limit = Math.max(0, budget);
  for (;;) {
    const escaped = escapeMarkdown(cutAtWord(text, limit));
    if (escaped.length <= budget || limit === 0) return limit === 0 ? '' : escaped;
    limit = Math.max(0, Math.min(limit - 1, Math.floor((limit * budget) / escaped.length)));
  }
}

/** What a person typed, on one line, without heaps of combining marks, fitting `budget` once escaped. */
export function escapeQuestion(question: string, budget: number): string {
  const line = question.replaceAll(/\s+/gu, ' ').replaceAll(HEAPED_MARKS, '$1').trim();
  return escapeWithin(line, budget);
}
