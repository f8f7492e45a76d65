import { describe, expect, test } from 'vitest';

import { quoteExactly, verifyQuotes } from '../../src/answer/quote.ts';
import { cutPassages } from '../../src/ingest/passages.ts';
import { parsePlainArticle } from '../../src/ingest/parse-article.ts';
import type { Citation, Quote } from '../../src/types.ts';

const text = 'عنوان\n\nزار سليماني موسكو. ثم عاد.\n\nوقال 😀 متحدث شيئاً.';
const article = parsePlainArticle(text, 'test');
const passages = cutPassages(article);

function citationOf(paragraph: number, number = 1): Citation {
  const passage = passages.find((candidate) => candidate.paragraph === paragraph);
  if (passage === undefined) throw new Error(`There is no paragraph ${paragraph}.`);
  return { number, passage };
}

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('a quote', () => {
  test('is the article’s own text, at its offsets, with its citation’s number', () => {
    const span = at('زار سليماني موسكو.');
    expect(quoteExactly(article, span, citationOf(1, 3))).toEqual({
      ...span,
      text: 'زار سليماني موسكو.',
      citation: 3,
    });
  });

  test('may be its whole passage', () => {
    const { passage } = citationOf(2);
    expect(quoteExactly(article, passage, citationOf(2)).text).toBe('وقال 😀 متحدث شيئاً.');
  });

  test.each([
    ['of another passage', at('متحدث')],
    ['that runs over its passage’s end', { ...at('ثم عاد.'), end: at('وقال').end }],
    ['that begins before its passage', { start: 0, end: at('سليماني').end }],
    ['of nothing', { start: at('سليماني').start, end: at('سليماني').start }],
    ['turned round', { start: at('سليماني').end, end: at('سليماني').start }],
    ['at no number', { start: Number.NaN, end: at('سليماني').end }],
  ])('%s is a bug', (_, span) => {
    expect(() => quoteExactly(article, span, citationOf(1))).toThrow(
      /^A quote at .* does not lie in passage 1 at/u,
    );
  });

  test.each([
    ['begins', { start: at('😀').start + 1, end: at('متحدث').end }],
    ['ends', { start: at('وقال').start, end: at('😀').start + 1 }],
  ])('that %s inside a character is a bug', (_, span) => {
    expect(() => quoteExactly(article, span, citationOf(2))).toThrow('begins or ends inside a character');
  });

  test('of a passage that the article does not reach is a bug', () => {
    const citation = citationOf(2);
    const shorter = parsePlainArticle(text.slice(0, -3), 'test');
    expect(() => quoteExactly(shorter, citation.passage, citation)).toThrow('does not lie in passage');
  });
});

describe('the last look', () => {
  const good: Quote = { ...at('ثم عاد.'), text: 'ثم عاد.', citation: 1 };

  test('lets pass what stands in the article, and no quotes at all', () => {
    expect(() => verifyQuotes(article, [good])).not.toThrow();
    expect(() => verifyQuotes(article, [])).not.toThrow();
  });

  test.each<readonly [string, Quote]>([
    ['one letter is another', { ...good, text: 'ثم عادت' }],
    [
      'a letter is spelt in another way',
      { ...good, text: good.text.normalize('NFD').replace('م', 'م\u0640') },
    ],
    ['the offsets are off by one', { ...good, start: good.start + 1, end: good.end + 1 }],
    ['it stands there once more at its end', { ...good, end: good.end + 1 }],
    ['it is empty', { ...good, text: '', end: good.start }],
    ['the offsets are beyond the article', { ...good, start: 9_000, end: 9_007 }],
  ])('throws when %s', (_, quote) => {
    expect(() => verifyQuotes(article, [good, quote])).toThrow("is not the article's text at");
  });
});
