import { describe, expect, test } from 'vitest';

import { publicAnswer } from '../../src/terminal/public-answer.ts';
import { ANSWERED, ARTICLE, NOT_IN_ARTICLE } from '../helpers/answers.ts';

const FIELDS = ['version', 'question', 'language', 'kind', 'confidence', 'answer', 'citations', 'timings'];

describe('the public object', () => {
  test('of an answer has exactly these fields, with offsets into the article’s text', () => {
    const printed = publicAnswer(ANSWERED, ARTICLE, ' من زار \u200Fموسكو؟', false);
    expect(Object.keys(printed)).toEqual(FIELDS);
    expect(printed).toEqual({
      version: 1,
      question: ' من زار \u200Fموسكو؟',
      language: 'ar',
      kind: 'answered',
      confidence: 0.8765,
      answer: [{ text: 'زار سليماني موسكو.', start: 9, end: 27, citation: 1 }],
      citations: [{ number: 1, paragraph: 1, start: 9, end: 35, text: 'زار سليماني موسكو. ثم عاد.' }],
      timings: { embedMs: 0.123, retrieveMs: 1, answerMs: 2, totalMs: 3.124 },
    });
    for (const { text, start, end } of [...printed.answer, ...printed.citations]) {
      expect(ARTICLE.text.slice(start, end)).toBe(text);
    }
  });

  test('of a refusal has an empty answer and cites the nearest, the title as paragraph 0', () => {
    const { kind, answer, citations } = publicAnswer(NOT_IN_ARTICLE, ARTICLE, 'x', false);
    expect({ kind, answer }).toEqual({ kind: 'not-in-article', answer: [] });
    expect(citations.map(({ number, paragraph, text }) => [number, paragraph, text.slice(0, 7)])).toEqual([
      [1, 2, 'كلمة كل'],
      [2, 0, 'العنوان'],
    ]);
  });

  test.each([ANSWERED, NOT_IN_ARTICLE])('has hits only when they were asked for: $kind', (answer) => {
    expect(publicAnswer(answer, ARTICLE, 'x', false)).not.toHaveProperty('hits');
    const printed = publicAnswer(answer, ARTICLE, 'x', true);
    expect(Object.keys(printed).toSorted()).toEqual([...FIELDS, 'hits'].toSorted());
    expect(printed.hits).toEqual([
      { paragraph: 1, start: 9, end: 35, score: 0.75 },
      { paragraph: 2, start: 37, end: ARTICLE.text.length, score: 0.123457 },
    ]);
  });

  test('survives being printed and read', () => {
    const printed = publicAnswer(ANSWERED, ARTICLE, 'a "b" \n \u2028 \uD83D 😀', true);
    expect(JSON.parse(JSON.stringify(printed))).toEqual(printed);
    expect(JSON.stringify(printed)).not.toContain('\n');
  });
});
