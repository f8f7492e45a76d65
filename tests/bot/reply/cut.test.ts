import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cutAtWord, cutAtWordFromEnd } from '../../../src/bot/reply/cut.ts';
import { hostileMarkup } from '../../helpers/hostile-markup.ts';

function loneSurrogates(text: string): number {
  return text.match(/[\ud800-\udfff]/gu)?.length ?? 0;
}

describe('cutAtWord', () => {
  test('leaves alone what fits', () => {
    expect(cutAtWord('one two', 7)).toBe('one two');
  });

  test('cuts at the end of the last word that fits', () => {
    expect(cutAtWord('one two three', 10)).toBe('one two…');
  });

  test('cuts a word that is longer than the limit between visible characters', () => {
    expect(cutAtWord('x'.repeat(10_000), 5)).toBe('xxxx…');
    expect(cutAtWord('👩‍👩‍👧'.repeat(3), 12)).toBe('👩‍👩‍👧…');
    expect(cutAtWord('a\u0301'.repeat(9), 6)).toBe('a\u0301a\u0301…');
  });

  test('gives nothing where there is no room', () => {
    expect(cutAtWord('one', 1)).toBe('');
    expect(cutAtWord('one', 0)).toBe('');
  });

  test('never exceeds the limit and never makes half a character', () => {
    fc.assert(
      fc.property(hostileMarkup, fc.nat({ max: 300 }), (text, limit) => {
        for (const cut of [cutAtWord(text, limit), cutAtWordFromEnd(text, limit)]) {
          expect(cut.length).toBeLessThanOrEqual(limit);
          expect(loneSurrogates(cut)).toBeLessThanOrEqual(loneSurrogates(text));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('cutAtWordFromEnd', () => {
  test('keeps the end, from the beginning of a word', () => {
    expect(cutAtWordFromEnd('one two three', 10)).toBe('…two three');
  });
});
