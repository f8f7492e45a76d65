import { lightStem } from '../stem.ts';
import { COUNTRIES } from './countries.ts';
import { PEOPLES_AND_INSTITUTIONS } from './peoples-and-institutions.ts';
import { Thesaurus } from './thesaurus.ts';

const countries = COUNTRIES.trim().split('\n');
/** Countries first: a group's number tells whether it is one. */
const nations = new Thesaurus([...countries, ...PEOPLES_AND_INSTITUTIONS.trim().split('\n')]);
/** A word is surely a form of one in the list from this worth on. */
const SURE = 0.9;
/** Left (ترك), wealth (مال), mare (فرس): written like a nation, and far oftener something else. */
const HOMOGRAPHS = new Set(['ترك', 'مال', 'فرس'].map(lightStem));

/** Whether a normalised word names a country, its people or its capital, or an institution. */
export function isNation(word: string): boolean {
  return groupsNamed(word).length > 0;
}

function groupsNamed(word: string): number[] {
  const isHomograph = HOMOGRAPHS.has(lightStem(word).replace(/ت$/u, ''));
  return nations
    .groupsOf(word)
    .filter(({ worth }) => worth >= (isHomograph ? 1 : SURE))
    .map(({ group }) => group);
}

/**
 * @param text its words, normalised.
 * @returns for each the countries that it names, alone or with those beside it, by their places in the list.
 */
export function countriesIn(text: readonly string[]): number[][] {
  const expressions = nations.expressionsIn(text);
  return text.map((word, position) =>
    [...groupsNamed(word), ...(expressions[position] ?? []).map(({ group }) => group)].filter(
      (group) => group < countries.length,
    ),
  );
}
