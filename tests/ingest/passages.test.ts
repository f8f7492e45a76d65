import { describe, expect, test } from 'vitest';
import { parsePlainArticle } from '../../src/ingest/parse-article.ts';
import { cutPassages, DEFAULT_PASSAGE_LENGTH } from '../../src/ingest/passages.ts';

function passagesOf(
  text: string,
  maxLength?: number,
): { text: string; paragraph: number; sentences: string[] }[] {
  const article = parsePlainArticle(text, 'test');
  return cutPassages(article, maxLength === undefined ? {} : { maxLength }).map(
    ({ start, end, paragraph, sentences }) => ({
      text: text.slice(start, end),
      paragraph,
      sentences: sentences.map((sentence) => text.slice(sentence.start, sentence.end)),
    }),
  );
}

const textsOf = (text: string, maxLength: number): string[] =>
  passagesOf(text, maxLength).map((passage) => passage.text);

test('the title and every short paragraph are one passage each', () => {
  expect(passagesOf('عنوان\nأول. ثانٍ.\nثالث.')).toEqual([
    { text: 'عنوان', paragraph: 0, sentences: ['عنوان'] },
    { text: 'أول. ثانٍ.', paragraph: 1, sentences: ['أول.', 'ثانٍ.'] },
    { text: 'ثالث.', paragraph: 2, sentences: ['ثالث.'] },
  ]);
});

test('without a title the first passage is of paragraph 1', () => {
  expect(passagesOf('أول.')).toEqual([{ text: 'أول.', paragraph: 1, sentences: ['أول.'] }]);
});

describe('a long paragraph', () => {
  test('is cut at sentence ends into runs of about equal length', () => {
    const sentence = `${'كلمة '.repeat(19)}آخر.`;
    const lengths = textsOf(Array.from({ length: 25 }, () => sentence).join(' '), 1_000).map(
      (text) => text.length,
    );
    expect(lengths).toHaveLength(3);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(sentence.length + 1);
  });

  test('stays whole up to the limit, to the unit', () => {
    const sentence = `${'ك'.repeat(DEFAULT_PASSAGE_LENGTH / 2 - 1)}.`;
    const whole = `${sentence} ${sentence.slice(1)}`;
    expect(passagesOf(whole)).toHaveLength(1);
    expect(passagesOf(`${sentence} ${sentence}`)).toHaveLength(2);
  });
});

describe('a sentence longer than a passage is cut', () => {
  test.each([
    [
      'at a semicolon rather than a later comma',
      'كلمة كلمة كلمة؛ كلمة، كلمة كلمة كلمة',
      ['كلمة كلمة كلمة؛', 'كلمة، كلمة كلمة كلمة'],
    ],
    [
      'at a comma rather than a later space',
      'كلمة كلمة كلمة، كلمة كلمة كلمة',
      ['كلمة كلمة كلمة،', 'كلمة كلمة كلمة'],
    ],
    ['at a space', 'كلمة كلمة كلمة كلمة كلمة كلمة', ['كلمة كلمة كلمة كلمة', 'كلمة كلمة']],
    ['between letters, marks kept with theirs', 'كَ'.repeat(12), ['كَ'.repeat(11), 'كَ']],
    ['between emoji as people see them', '👩‍👩‍👧'.repeat(4), ['👩‍👩‍👧'.repeat(2), '👩‍👩‍👧'.repeat(2)]],
    [
      'inside a letter only when its marks alone are too many',
      `ك${'َ'.repeat(30)}`,
      [`ك${'َ'.repeat(22)}`, 'َ'.repeat(8)],
    ],
    [
      'between halves of no surrogate pair',
      `ك${'\u{10A01}'.repeat(15)}`,
      [`ك${'\u{10A01}'.repeat(11)}`, '\u{10A01}'.repeat(4)],
    ],
  ])('%s', (_, text, pieces) => {
    const passages = passagesOf(text, text.startsWith('ك\u{10A01}') ? 24 : 23);
    expect(passages.map((passage) => passage.text)).toEqual(pieces);
    expect(passages.map(({ sentences }) => sentences)).toEqual(pieces.map((piece) => [piece]));
  });

  test('and no piece of it is blank', () => {
    expect(textsOf(`كلمة${' '.repeat(500)}كلمة`, 23)).toEqual(['كلمة', 'كلمة']);
  });
});

test.each([1, 0, -5, 2.5, Number.NaN, Infinity])('a limit of %s is a bug of the caller', (maxLength) => {
  expect(() => passagesOf('نص', maxLength)).toThrow(RangeError);
});
