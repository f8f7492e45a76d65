import { describe, expect, test } from 'vitest';

import { renderAnswer } from '../../src/terminal/render-answer.ts';
import { renderReindex } from '../../src/terminal/render-reindex.ts';
import { ANSWERED, ARTICLE, NOT_IN_ARTICLE } from '../helpers/answers.ts';

const BEGINNING = `«${'كلمة '.repeat(20).trim()}» …`;

describe('an answer on a terminal', () => {
  test('in Arabic: the quotes, then the paragraphs they are from', () => {
    expect(renderAnswer(ANSWERED, ARTICLE, [])).toBe(
      [
        'يقول المقال:',
        '',
        '«زار سليماني موسكو.» [1]',
        '',
        'المصادر',
        '[1] الفقرة 1: «زار سليماني موسكو. ثم عاد.»',
        '',
      ].join('\n'),
    );
  });

  test.each(['en', 'other'] as const)('in English words around the same quotes, asked in %s', (language) => {
    expect(renderAnswer({ ...ANSWERED, language }, ARTICLE, [])).toBe(
      [
        'The article says:',
        '',
        '«زار سليماني موسكو.» [1]',
        '',
        'Sources',
        '[1] paragraph 1: «زار سليماني موسكو. ثم عاد.»',
        '',
      ].join('\n'),
    );
  });

  test('that is none says so and shows the nearest, long ones by their beginning', () => {
    expect(renderAnswer(NOT_IN_ARTICLE, ARTICLE, [])).toBe(
      [
        'لا يذكر المقال ذلك.',
        '',
        'أقرب ما فيه:',
        `[1] الفقرة 2: ${BEGINNING}`,
        '[2] العنوان: «العنوان»',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['an emoji is cut before or after it, never inside', '😀'.repeat(90), `«${'😀'.repeat(50)}» …`],
    ['a text without spaces is cut all the same', 'x'.repeat(300), `«${'x'.repeat(100)}» …`],
    ['a control character becomes its picture', 'red \u001b[31m alert', '«red ␛[31m alert»'],
  ])('shows no more of an article than a terminal bears: %s', (_, text, shown) => {
    const passage = { id: 0, paragraph: 1, start: 0, end: text.length, sentences: [] };
    const answer = { ...NOT_IN_ARTICLE, citations: [{ number: 1, passage }] };
    expect(renderAnswer(answer, { ...ARTICLE, text }, [])).toContain(shown);
  });

  test('that has nothing near is one line', () => {
    expect(renderAnswer({ ...NOT_IN_ARTICLE, language: 'en', citations: [] }, ARTICLE, [])).toBe(
      'The article does not say.\n',
    );
  });

  test('with the best passages when they were asked for', () => {
    const lines = renderAnswer({ ...ANSWERED, language: 'en' }, ARTICLE, ANSWERED.hits).split('\n');
    expect(lines.slice(-5)).toEqual([
      '',
      'Best passages',
      '0.750 paragraph 1: «زار سليماني موسكو. ثم عاد.»',
      `0.123 paragraph 2: ${BEGINNING}`,
      '',
    ]);
  });
});

describe('a reindex on a terminal', () => {
  const report = {
    changed: [5],
    added: [18, 19],
    removed: [],
    passages: 19,
    kept: 16,
    seconds: 0.2345,
    generation: 'g-1',
  };

  test('is told in three lines', () => {
    expect(renderReindex(report)).toBe(
      [
        'Rebuilt in 0.23 s: generation g-1, 19 passages.',
        'Paragraphs changed: 1 (5), new: 2 (18, 19), removed: 0.',
        '16 of 19 passages kept their embeddings.',
        '',
      ].join('\n'),
    );
  });
});
