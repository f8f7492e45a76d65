import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { characterGrams, words, wordsAt } from '../../src/text/words.ts';
import { hostileText } from '../helpers/hostile-text.ts';

describe('words', () => {
  test('are runs of letters and digits, normalised, in order', () => {
    expect(words('وقالت المصادر: «إس-300»، U.S. and 3.14!')).toEqual([
      'وقالت',
      'المصادر',
      'اس',
      '300',
      'u',
      's',
      'and',
      '3',
      '14',
    ]);
  });

  test('keep a lone hamza when they are short and drop it when they are not', () => {
    expect(words('ماء سماء جزء أجزاء')).toEqual(['ماء', 'سما', 'جزء', 'اجزا']);
  });

  test('are cut at 64 units', () => {
    expect(words('ك'.repeat(1_000))).toEqual(['ك'.repeat(64)]);
  });

  test('of a text without letters and digits are none', () => {
    expect(words('؟!… \u064E 👩‍👩‍👧 \u200F')).toEqual([]);
  });
});

describe('words with their offsets', () => {
  test('stand beside what is written, marks included', () => {
    expect(wordsAt('«الرُّوسِيُّ» في 2010')).toEqual([
      { word: 'الروسي', surface: 'الرُّوسِيُّ', start: 1, end: 12 },
      { word: 'في', surface: 'في', start: 14, end: 16 },
      { word: '2010', surface: '2010', start: 17, end: 21 },
    ]);
  });

  test.each([
    'سلي\u200Bماني',
    'سلي\u00ADماني',
    'سلي\u200Fماني',
    'سلي\uFEFFماني',
    'سلي\uD83Dماني',
    'سلي\u0000ماني',
  ])('are not parted by what nobody sees: %j', (text) => {
    expect(wordsAt(`(${text})`)).toEqual([
      { word: 'سليماني', surface: text, start: 1, end: text.length + 1 },
    ]);
  });

  test('are the text itself at those offsets, in order and apart', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let last = 0;
        for (const { word, surface, start, end } of wordsAt(text)) {
          expect(text.slice(start, end)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(word).not.toBe('');
          last = end;
        }
      }),
    );
  });

  test('are the same words as those without, but for symbols made of letters, such as ™', () => {
    const withoutSymbols = hostileText.map((text) => text.normalize('NFKD'));
    fc.assert(
      fc.property(withoutSymbols, (text) => {
        expect(wordsAt(text).flatMap(({ surface }) => words(surface))).toEqual(words(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('character grams', () => {
  test.each<readonly [word: string, size: number, grams: readonly string[]]>([
    ['سوريا', 3, ['_سو', 'سور', 'وري', 'ريا', 'يا_']],
    ['سوريا', 4, ['_سور', 'سوري', 'وريا', 'ريا_']],
    ['ab', 4, ['_ab_']],
    ['a', 4, ['_a_']],
    ['', 3, ['__']],
  ])('of %s by %i', (word, size, grams) => {
    expect(characterGrams(word, size)).toEqual(grams);
  });

  test('overlap by all but one unit and begin and end with the word’s edge', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 20 }),
        fc.integer({ min: 2, max: 5 }),
        (word, size) => {
          const grams = characterGrams(word, size);
          const [first = '', ...rest] = grams;
          expect(rest.reduce((text, gram) => text + gram.slice(-1), first)).toBe(`_${word}_`);
          expect(grams).toHaveLength(Math.max(1, word.length + 3 - size));
        },
      ),
    );
  });
});
