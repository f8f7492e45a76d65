import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { cleanQuestion, LONGEST_QUESTION } from '../../src/answer/clean-question.ts';
import { hostileText } from '../helpers/hostile-text.ts';

test.each<readonly [what: string, asked: string, cleaned: string]>([
  ['a plain question', 'من وزير الدفاع؟', 'من وزير الدفاع؟'],
  ['spaces around and between', '  من \t\r\n هو\u00A0؟\u2028', 'من هو ؟'],
  ['direction marks', '\u202Bمن\u202C \u2067هو\u2069\u200F؟', 'من هو؟'],
  ['control characters', 'من\u0000 \u0007هو\u007F؟', 'من هو؟'],
  ['halves of surrogate pairs', 'من \uD83D\uD83D\uDE00 \uDE00هو', 'من 😀 هو'],
  ['diacritics, which stay', 'مَنْ هُوَ؟', 'مَنْ هُوَ؟'],
  ['nothing', '', ''],
  ['only what is not printed', '\u202E\u0000\u200F ', ''],
])('%s', (_, asked, cleaned) => {
  expect(cleanQuestion(asked)).toBe(cleaned);
});

test('a very long question is cut, between characters', () => {
  expect(cleanQuestion('ك'.repeat(100_000))).toHaveLength(LONGEST_QUESTION);
  expect(cleanQuestion(`ك${'😀'.repeat(50_000)}`)).toHaveLength(LONGEST_QUESTION - 1);
});

test('what is left holds nothing hidden, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (asked) => {
      const cleaned = cleanQuestion(asked);
      expect(cleaned).not.toMatch(
        /\p{Cc}|\p{Cs}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\s{2}|^\s|\s$/u,
      );
      expect(cleanQuestion(cleaned)).toBe(cleaned);
    }),
    { numRuns: 500 },
  );
});
