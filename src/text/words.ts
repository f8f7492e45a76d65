import { normalize } from './normalize.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** A word as long as this is cut: no language has longer ones, hostile input does. */
const MAX_WORD_LENGTH = 64;

/** Shorter words keep a lone hamza, so that ماء (water) stays apart from ما (what). */
const MIN_LENGTH_TO_DROP_HAMZA = 4;

/** @param word otherwise normalised. */
export function foldHamza(word: string): string {
  return word.length >= MIN_LENGTH_TO_DROP_HAMZA ? word.replaceAll('ء', '') : word;
}

/** @returns the normalised words of a text (runs of letters and digits), in order. */
export function words(text: string): string[] {
  return (normalize(text).match(WORD) ?? []).map(asMatched);
}

/** @returns the normalised words of a list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}

function asMatched(written: string): string {
  return foldHamza(written.slice(0, MAX_WORD_LENGTH));
}

/** The same words as `words`, each with the normalised text just before and behind it. */
export function wordsAmid(
  text: string,
  reach: number,
): { readonly word: string; readonly before: string; readonly behind: string }[] {
  const normal = normalize(text);
  return [...normal.matchAll(WORD)].map(({ 0: written, index }) => ({
    word: asMatched(written),
    before: normal.slice(Math.max(0, index - reach), index),
    behind: normal.slice(index + written.length, index + written.length + reach),
  }));
}

/** A word as it stands in the text, beside its normalised form. */
export interface WordAt {
  readonly word: string;
  /** As written. */
  readonly surface: string;
  /** UTF-16 offset of its first unit. */
  readonly start: number;
  readonly end: number;
}

/** Marks and invisible characters part no word, just as in `normalize`. */
const SURFACE_WORD = /[\p{L}\p{N}](?:(?:[\p{M}\p{Cf}\p{Cs}]|(?!\s)\p{Cc})*[\p{L}\p{N}])*\p{M}*/gu;

/** @returns the words of a text with their offsets; words that normalise to nothing are left out. */
export function wordsAt(text: string): WordAt[] {
  const found: WordAt[] = [];
  for (const match of text.matchAll(SURFACE_WORD)) {
    const surface = match[0];
    const word = words(surface).join('');
    if (word !== '') found.push({ word, surface, start: match.index, end: match.index + surface.length });
  }
  return found;
}

/**
 * @param size length of each gram in code units.
 * @returns the character n-grams of `_word_`; the padded word itself when it is no longer than `size`.
 */
export function characterGrams(word: string, size: number): string[] {
  const padded = `_${word}_`;
  if (padded.length <= size) return [padded];
  const grams: string[] = [];
  for (let start = 0; start + size <= padded.length; start += 1)
    grams.push(padded.slice(start, start + size));
  return grams;
}
