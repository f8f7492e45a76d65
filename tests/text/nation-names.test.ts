import { expect, test } from 'vitest';

import { countriesIn, isNation } from '../../src/text/thesaurus/nation-names.ts';
import { words } from '../../src/text/words.ts';

test.each([
  ['إسرائيل', true],
  ['الإيرانية', true],
  ['Israel', true],
  ['تركيا', true],
  ['تركت', false],
  ['المالي', false],
  ['زيارة', false],
  ['سليماني', false],
  ['', false],
])('%j names a nation: %s', (word, names) => {
  expect(isNation(words(word)[0] ?? '')).toBe(names);
});

const named = (text: string): boolean[] => countriesIn(words(text)).map((countries) => countries.length > 0);

test.each([
  ['قالت تركيا', [false, true]],
  ['قرار الولايات المتحدة', [false, true, true]],
  ['in Saudi Arabia', [false, true, true]],
  ['السنة الماضية', [false, false]],
  ['فتح الأمم المتحدة', [false, false, false]],
  ['', []],
])('countries are told from other names: %s', (text, countries) => {
  expect(named(text)).toEqual(countries);
});

test('a country is the same by each of its names', () => {
  const of = (word: string): number[] => countriesIn(words(word)).flat();
  expect(of('موسكو')).toEqual(of('Russian'));
  expect(of('موسكو')).not.toEqual(of('تركيا'));
});
