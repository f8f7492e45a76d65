import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { normalize, stripBidiControls } from '../../src/text/normalize.ts';
import { hostileText } from '../helpers/hostile-text.ts';

describe('one spelling for', () => {
  test.each<readonly [what: string, written: string, matched: string]>([
    ['hamza on, under and over alif', 'أحمد إيران آسيا ٱلله', 'احمد ايران اسيا الله'],
    ['hamza on waw and ya', 'مسؤول هيئة', 'مسوول هييه'],
    ['ta marbuta and ha', 'الزيارة الزياره', 'الزياره الزياره'],
    ['alif maqsura and ya', 'على مصطفى', 'علي مصطفي'],
    ['short vowels, tanwin, shadda and sukun', 'مُحَمَّدٌ رَسْمًا', 'محمد رسما'],
    ['Koranic marks and the small alif', 'هَٰذَا ٱلْقُرْءَانِ', 'هذا القرءان'],
    ['tatweel', 'ســـــوريا', 'سوريا'],
    ['lam-alif and other ligatures', 'ﻻ ﻷ ﻹ ﻵ ﷲ ﷺ', 'لا لا لا لا الله صلي الله عليه وسلم'],
    ['presentation forms', 'ﺳﻮﺭﻳﺎ', 'سوريا'],
    ['Persian and Urdu letters', 'کیف ایران ہوۃ گپچژڤ', 'كيف ايران هوه كبجزف'],
    ['Arabic-Indic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['digits of other scripts', '१९४७ ๒๕๖๐ 𝟐𝟎𝟏𝟎 ２０１０ 𞥒', '1947 2560 2010 2010 2'],
    ['capital and small letters', 'MOSCOW Moscow ΜΌΣΧΑ', 'moscow moscow μοσχα'],
    ['Latin accents', 'Ångström São François İzmir Dvořák', 'angstrom sao francois izmir dvorak'],
    [
      'Latin letters with a stroke, and ß',
      'Øresund Łódź STRAẞE straße ısı',
      'oresund lodz strasse strasse isi',
    ],
    ['composed and decomposed letters', 'é e\u0301 أ ا\u0654', 'e e ا ا'],
    ['zero-width characters and soft hyphens', 'س\u200Bور\u200Cي\u200Dا\uFEFF to\u00ADday', 'سوريا today'],
    ['bidirectional controls', '\u202Bسوريا\u202C \u2067x\u2069\u200F\u061C', 'سوريا x'],
    ['control characters', 'a\u0000b\u0007c', 'abc'],
    ['halves of surrogate pairs', '\uD83Dabc\uDE00', 'abc'],
  ])('%s', (_, written, matched) => {
    expect(normalize(written)).toBe(matched);
  });
});

test('white space is kept, and a lone hamza is', () => {
  expect(normalize('ماء\tو\nسماء')).toBe('ماء\tو\nسماء');
});

test('what only diacritics hold is nothing', () => {
  expect(normalize('\u064E\u0651\u0301')).toBe('');
});

test('halves of a pair that a removed character parts do not become a character', () => {
  expect(normalize('\uD835\u0301\uDC00')).toBe('');
  expect(normalize('\uD835\u200B\uDC00')).toBe('');
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' }), fc.string()), (text) => {
      const once = normalize(text);
      expect(normalize(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test('every decimal digit of Unicode becomes one of the ten, in order', () => {
  const digits = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /\p{Nd}/u.test(character));
  expect(digits.map(normalize).join('')).toBe('0123456789'.repeat(digits.length / 10));
});

test('direction marks are stripped and everything else is kept', () => {
  const marks = '\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069';
  expect(stripBidiControls(`${marks}مَن \u200Bwho?${marks}\n`)).toBe('مَن \u200Bwho?\n');
});
