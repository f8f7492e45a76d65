import { describe, expect, test } from 'vitest';

import { choices } from '../../src/bot/suggest.ts';

function questions(...texts: readonly string[]) {
  return texts.map((text) => ({ text, language: 'ar' as const }));
}

describe('autocomplete', () => {
  test('puts questions that begin with what is typed before those that hold it', () => {
    const offered = choices(questions('أين كان سليماني؟', 'كان ماذا؟'), 'كان');

    expect(offered.map(({ value }) => value)).toEqual(['كان ماذا؟', 'أين كان سليماني؟']);
  });

  test('matches across spellings that people do not mean as different', () => {
    const offered = choices(questions('ما إستراتيجيّة الأُمم؟', 'What is the VISIT?'), 'استراتيجية الامم');

    expect(offered).toHaveLength(1);
    expect(choices(questions('What is the VISIT?'), 'the visit')).toHaveLength(1);
  });

  test('holds no control character, no duplicate, nothing too long, and at most 25', () => {
    const many = Array.from({ length: 40 }, (_, at) => `سؤال ${at}`);
    const offered = choices(
      questions('a\u202eb\u0007c', 'ab c', 'ab c', 'x'.repeat(101), '\u200f', ...many),
      '',
    );

    expect(offered.slice(0, 2).map(({ name }) => name)).toEqual(['ab c', 'سؤال 0']);
    expect(offered).toHaveLength(25);
  });
});
