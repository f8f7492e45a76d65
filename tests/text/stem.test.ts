import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { lightStem } from '../../src/text/stem.ts';
import { words } from '../../src/text/words.ts';

const stemOf = (word: string): string => words(word).map(lightStem).join(' ');

describe('inflections of one word share a stem', () => {
  test.each<readonly [stem: string, ...inflections: string[]]>([
    ['روس', 'روسيا', 'روسية', 'الروسية', 'والروسي', 'للروس'],
    ['صاروخ', 'صاروخ', 'الصاروخ', 'بالصاروخ'],
    ['صواريخ', 'صواريخ', 'الصواريخ', 'وصواريخ', 'والصواريخ'],
    ['مصدر', 'مصدر', 'مصدران', 'مصدرين', 'مصدرها'],
    ['اجتماع', 'اجتماع', 'اجتماعات', 'اجتماعاتها', 'والاجتماع'],
    ['visit', 'visit', 'visits', 'visited', 'visiting'],
    ['missil', 'missile', 'missiles'],
    ['quick', 'quick', 'quickly'],
  ])('%s', (stem, ...inflections) => {
    expect(inflections.map(stemOf)).toEqual(inflections.map(() => stem));
  });
});

test('what would leave fewer than three letters stays', () => {
  expect(['ها', 'الى', 'ولد', 'فن', 'is', 'bed', 'ing'].map(stemOf)).toEqual([
    'ها',
    'الي',
    'ولد',
    'فن',
    'is',
    'bed',
    'ing',
  ]);
});

test('words of other scripts, numbers and mixed words stay as they are', () => {
  expect(['москва', '300', 's300'].map(lightStem)).toEqual(['москва', '300', 's300']);
});

test('a stem stands in its word, and keeps three letters', () => {
  const letters = fc.constantFrom(...Array.from('ابتسلمنهويكفدر'), ...Array.from('ingesdlyabc'));
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 12 }), (word) => {
      const stem = lightStem(word);
      expect(word).toContain(stem);
      expect(stem.length).toBeGreaterThanOrEqual(Math.min(3, word.length));
    }),
  );
});
