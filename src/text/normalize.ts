/**
 * Normalisation for matching only: what people see is never normalised.
 *
 * Arabic: short vowels, Koranic marks and tatweel removed; أ إ آ ٱ -> ا, ى -> ي, ة -> ه, ؤ -> و, ئ -> ي; Persian and
 * Urdu letter forms and digits of every script folded. Latin and other scripts: lower case without accents.
 */

const FOLDED: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  ژ: 'ز',
  ـ: '',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  ı: 'i',
};

const FOLDED_CHARACTERS = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');
/** Combining marks of every script: after NFKD this removes Latin accents and Arabic hamza seats' marks alike. */
const MARKS = /\p{M}+/gu;
const DECIMAL_DIGITS = /(?![0-9])\p{Nd}/gu;
/** Halves of surrogate pairs: removed before anything else, lest what stood between two of them goes and they join. */
const HALVES = /\p{Cs}/gu;
/** Characters that are invisible or steer text direction, and controls; a space is kept for white space. */
const INVISIBLE = /\p{Cf}|(?!\s)\p{Cc}/gu;

/** Value of a decimal digit of any script: Unicode lays them out in runs of whole sets of ten, each from its zero on. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** @returns the text as it is matched: same words, one spelling. A lone hamza is kept; `words` drops it from long words. */
export function normalize(text: string): string {
  return text
    .replace(HALVES, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(FOLDED_CHARACTERS, (character) => FOLDED[character] ?? character)
    .replace(DECIMAL_DIGITS, asciiDigit);
}

/** Direction marks, embeddings, overrides and isolates: never wanted in what a person types. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** @returns the text without bidirectional control characters. */
export function stripBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}
