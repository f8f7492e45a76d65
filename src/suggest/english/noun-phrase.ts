import { adjoins, type Token } from '../token.ts';
import { MONTHS, NOT_NAMES, WEEKDAYS, wordSet } from './lexicon.ts';

const YEAR = /^(?:1[0-9]{3}|20[0-9]{2})$/u;
const PLAIN = /^[\p{Script=Latin}\p{M}\p{Nd}]+(?:['’-][\p{Script=Latin}\p{M}\p{Nd}]+)*$/u;
const POINTS_BACK = wordSet(
  'he she it they we you i him her them us me his its their our your my this that these those such who which whom whose where when there',
);

/** Whether the words mean the same outside their sentence. */
export function isPlainPhrase(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every(({ text, norm }) => PLAIN.test(text) && !POINTS_BACK.has(norm));
}

/** Whether the word is written as a name is: with a capital where none is needed. */
export function isCapital({ text, norm }: Token): boolean {
  return /^\p{Lu}/u.test(text) && !NOT_NAMES.has(norm);
}

/** Whether the phrase is somebody or something definite: "the minister", "Cairo". */
export function isSpecific(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first === undefined) return false;
  return first.norm === 'the' ? second !== undefined : isCapital(first);
}

/** @returns the phrase as it stands inside a sentence: "The minister" begins with a small letter there. */
export function insideSentence(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }, i) => (i === 0 && /^(?:The|A|An)$/u.test(text) ? text.toLowerCase() : text))
    .join(' ');
}

/** How many tokens from `at` on say when something was: "in 1907", "on Monday", "in May 1907"; 0 when none do. */
export function timeAt(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.norm === 'yesterday') return 1;
  if (first === undefined || second === undefined || !/^(?:in|on)$/u.test(first.norm)) return 0;
  if (!adjoins(first, second)) return 0;
  const isDate = YEAR.test(second.norm) || MONTHS.has(second.text) || WEEKDAYS.has(second.text);
  if (isDate) return YEAR.test(third?.norm ?? '') && adjoins(second, third) ? 3 : 2;
  return /^\p{Nd}{1,2}$/u.test(second.text) && MONTHS.has(third?.text ?? '') ? 3 : 0;
}
