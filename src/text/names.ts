import { normalize } from './normalize.ts';

/**
 * The consonant skeleton of a name, the same from Latin and from Arabic letters: Soleimani and سليماني are both `slmn`.
 * Letters that one of the two scripts does not tell apart share a sign; vowels and doubled letters are dropped.
 */

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/tch|sch/gu, '$'],
  [/sh|ch/gu, '$'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/kh/gu, 'k'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/x/gu, 'ks'],
];

const SIGNS: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  t: 't',
  d: 'd',
  k: 'k',
  q: 'k',
  c: 'k',
  g: 'g',
  j: 'g',
  f: 'f',
  v: 'f',
  w: '',
  l: 'l',
  m: 'm',
  n: 'n',
  r: 'r',
  s: 's',
  z: 's',
  $: '$',
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  ح: '',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 's',
  س: 's',
  ش: '$',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'd',
  ع: '',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** @returns the skeleton of one word; digits are kept; empty when the word has no consonant. */
export function nameSkeleton(word: string): string {
  let folded = normalize(word);
  for (const [pattern, sign] of PAIRS) folded = folded.replace(pattern, sign);
  let skeleton = '';
  for (const letter of folded) {
    const sign = /[0-9]/u.test(letter) ? letter : (SIGNS[letter] ?? '');
    if (sign !== skeleton.at(-1) || /[0-9]/u.test(letter)) skeleton += sign;
  }
  return skeleton;
}
