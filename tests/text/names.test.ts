import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { nameSkeleton } from '../../src/text/names.ts';
import { hostileText } from '../helpers/hostile-text.ts';

describe('a name has one skeleton in both scripts', () => {
  test.each<readonly [latin: string, arabic: string, skeleton: string]>([
    ['Soleimani', 'سليماني', 'slmn'],
    ['Suleimani', 'سليماني', 'slmn'],
    ['Solaymani', 'سُلَيْمَانِي', 'slmn'],
    ['Qassem', 'قاسم', 'ksm'],
    ['Qasim', 'قاسم', 'ksm'],
    ['Kirby', 'كيربي', 'krb'],
    ['Kerry', 'كيري', 'kr'],
    ['Lavrov', 'لافروف', 'lfrf'],
    ['Shoigu', 'شويجو', '$g'],
    ['Shoygu', 'شويجو', '$g'],
    ['Putin', 'بوتين', 'btn'],
    ['Vladimir', 'فلاديمير', 'fldmr'],
    ['Sergei', 'سيرجي', 'srg'],
    ['Assad', 'الأسد'.slice(2), 'sd'],
    ['Bashar', 'بشار', 'b$r'],
    ['Aleppo', 'حلب', 'lb'],
    ['Khamenei', 'خامنئي', 'kmn'],
    ['Ghazi', 'غازي', 'gs'],
    ['Reuters', 'رويترز', 'rtrs'],
    ['Philip', 'فيليب', 'flb'],
    ['Dhahran', 'ظهران', 'drn'],
  ])('%s and %s', (latin, arabic, skeleton) => {
    expect([latin, arabic].map(nameSkeleton)).toEqual([skeleton, skeleton]);
  });
});

test('different names keep apart', () => {
  const names = ['سليماني', 'بوتين', 'لافروف', 'كيربي', 'كيري', 'شويجو', 'الأسد', 'رويترز'];
  expect(new Set(names.map(nameSkeleton)).size).toBe(names.length);
});

test('digits are kept, each of them, and doubled letters are not', () => {
  expect(nameSkeleton('٣٠٠')).toBe('300');
  expect(nameSkeleton('Hezbollah')).toBe(nameSkeleton('Hezbolah'));
});

test('a word without a consonant that is told apart has none', () => {
  expect(['', 'a', 'هو', 'وعى', '漢字', '؟'].map(nameSkeleton)).toEqual(['', '', '', '', '', '']);
});

test('a skeleton holds signs and digits and nothing else', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(nameSkeleton(text)).toMatch(/^[bdfgklmnrst$0-9]*$/u);
    }),
  );
});
