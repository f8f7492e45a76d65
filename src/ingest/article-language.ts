import type { Language } from '../types.ts';

/** How much of the article is looked at, in UTF-16 units. */
const SAMPLE = 10_000;
/** Share of an English text that these words make up: about a quarter; other Latin-script languages stay below 3 %. */
const ENGLISH_SHARE = 0.08;
const ENGLISH = new Set(
  'the of and to in a is was for on that with by as at from it he his are were an be'.split(' '),
);
/** Letters of Persian and Urdu that Arabic does not have; Arabic has them in a few foreign names. */
const NOT_ARABIC = /[پچژگکیےڑٹڈںھہ]/gu;
const NOT_ARABIC_SHARE = 0.03;

/** Language of a whole article, by its letters and, for Latin ones, its commonest words. */
export function articleLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const arabic = count(sample, /(?=\p{L})\p{Script=Arabic}/gu);
  const latin = count(sample, /(?=\p{L})\p{Script=Latin}/gu);
  const letters = count(sample, /\p{L}/gu);
  if (arabic > letters / 2) return count(sample, NOT_ARABIC) > arabic * NOT_ARABIC_SHARE ? 'other' : 'ar';
  if (latin <= letters / 2) return 'other';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => ENGLISH.has(word)).length >= words.length * ENGLISH_SHARE ? 'en' : 'other';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
