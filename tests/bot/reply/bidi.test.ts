import { describe, expect, test } from 'vitest';

import { citationMark, containBidi, directLine, firstStrong } from '../../../src/bot/reply/bidi.ts';

const LRM = '\u200e';
const RLM = '\u200f';
const LRI = '\u2066';
const RLI = '\u2067';
const PDI = '\u2069';

describe('firstStrong', () => {
  test('is the direction of the first letter; numbers and marks have none', () => {
    expect(firstStrong('[1] «قال')).toBe('rtl');
    expect(firstStrong('12 “said')).toBe('ltr');
    expect(firstStrong('12 [1]')).toBeNull();
  });

  test('does not count what stands in an isolate', () => {
    expect(firstStrong(`${LRI}Reuters${PDI} قالت`)).toBe('rtl');
  });
});

describe('directLine', () => {
  test('adds nothing to a line that shows its direction by itself', () => {
    expect(directLine('«قالت Reuters»', 'rtl', 'rtl')).toBe('«قالت Reuters»');
  });

  test('marks an Arabic line that begins with a Latin name', () => {
    expect(directLine('Reuters قالت', 'rtl', 'rtl')).toBe(`${RLM}Reuters قالت`);
  });

  test('isolates a line among words of the other direction', () => {
    expect(directLine('«قال»', 'rtl', 'ltr')).toBe(`${RLM}${RLI}«قال»${PDI}`);
    expect(directLine('“said”', 'ltr', 'rtl')).toBe(`${LRM}${LRI}“said”${PDI}`);
  });
});

describe('citationMark', () => {
  test('is isolated after a Latin word in an Arabic line, and plain elsewhere', () => {
    expect(citationMark(1, '«قال بوتين»', 'rtl')).toBe('[1]');
    expect(citationMark(1, '«قالت Reuters»', 'rtl')).toBe(`${LRI}[1]${PDI}`);
    expect(citationMark(2, '“said Reuters”', 'ltr')).toBe('[2]');
  });
});

describe('containBidi', () => {
  test('removes what reorders text that is not its own, and keeps marks', () => {
    expect(containBidi('a\u202eb\u202cc\u2067d\u2069e\u200ff')).toBe('abcde\u200ff');
  });
});
