import { lightStem } from '../stem.ts';
import { NATIONS } from './nations.ts';
import { Thesaurus } from './thesaurus.ts';

const nations = new Thesaurus(NATIONS.trim().split('\n'));
/** A word is surely a form of one in the list from this worth on. */
const SURE = 0.9;
/** Left (ترك), wealth (مال): written like a nation, and far oftener something else. */
const HOMOGRAPHS = new Set(['ترك', 'مال'].map(lightStem));

/** Whether a normalised word names a country, its people or its capital, or an institution. */
export function isNation(word: string): boolean {
  const isHomograph = HOMOGRAPHS.has(lightStem(word).replace(/ت$/u, ''));
  return nations.groupsOf(word).some(({ worth }) => worth >= (isHomograph ? 1 : SURE));
}
