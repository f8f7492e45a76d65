import { describe, expect, test } from 'vitest';

import { identityShare } from '../../src/answer/identity.ts';
import { asksForRole, isNamedBeside, mayBeName } from '../../src/answer/named-beside.ts';
import { ArticleIndex } from '../../src/retrieval/article-index.ts';
import { cutPassages } from '../../src/ingest/passages.ts';
import { parsePlainArticle } from '../../src/ingest/parse-article.ts';
import { words } from '../../src/text/words.ts';

test.each(['من هو وزير الدفاع؟', 'ما اسم السفير؟', 'Who is the spokesman?', 'who was its founder'])(
  '%s asks for whoever holds an office',
  (question) => {
    expect(asksForRole(words(question))).toBe(true);
  },
);

test.each(['من هو سليماني؟', 'ما اسم المدينة؟', 'Who is he?', ''])('%j does not', (question) => {
  expect(asksForRole(words(question))).toBe(false);
});

describe('a name beside what is described', () => {
  const beside = (sentence: string, matched: readonly number[], asked: string): boolean =>
    isNamedBeside(words(sentence), matched, new Set(words(asked)));

  test.each([
    ['behind it', 'اجتمع مع وزير الدفاع سيرجي شويجو', [2, 3], 'وزير الدفاع'],
    ['some words before', 'زار شويجو، وهو وزير الدفاع، البلاد', [3, 4], 'وزير الدفاع'],
    ['in English', 'The defence minister Shoigu met him', [1, 2], 'defence minister'],
  ] as const)('is seen %s', (_, sentence, matched, asked) => {
    expect(beside(sentence, matched, asked)).toBe(true);
  });

  test.each([
    ['where common words follow', 'وقال متحدث باسم الكرملين إن اللقاء مع شويجو', [1, 3], 'متحدث الكرملين'],
    ['where the only name was asked with', 'وقال متحدث باسم شويجو إن', [1, 3], 'متحدث شويجو'],
    ['where nothing matches', 'شويجو', [], 'وزير'],
    ['where a number follows', 'وزير 2016', [0], 'وزير'],
    ['in no words', '', [], ''],
  ] as const)('is not seen %s', (_, sentence, matched, asked) => {
    expect(beside(sentence, matched, asked)).toBe(false);
  });
});

test.each([
  ['شويجو', true],
  ['shoigu', true],
  ['الوزير', false],
  ['هويته', false],
  ['زيارتها', false],
  ['مع', false],
  ['2016', false],
  ['', false],
])('%j may be a name: %s', (word, may) => {
  expect(mayBeName(words(word)[0] ?? '')).toBe(may);
});

test('a sentence about an office that names nobody leaves little confidence', () => {
  const matches = words('السفير موسكو').map((word) => ({
    similarity: 1,
    term: { word, content: true, weight: 1, alternatives: [], relatives: [] },
  }));
  const nameless = { words: words('وبسؤال السفارة في موسكو عن الزيارة'), matched: () => [1, 3] };
  expect(identityShare('من هو السفير في موسكو؟', matches, nameless)).toBeLessThan(0.5);
  expect(identityShare('متى جاء السفير إلى موسكو؟', matches, nameless)).toBe(1);
});

test('of a long description only the office tells whose it is', () => {
  const matches = words('المسؤول الأمريكي طلب عدم كشف هويته').map((word) => ({
    similarity: 1,
    term: { word, content: true, weight: 1, alternatives: [], relatives: [] },
  }));
  const asked = 'ما اسم المسؤول الأمريكي الذي طلب عدم كشف هويته؟';
  const nameless = words('وقال مسؤول أمريكي طلب عدم كشف هويته إن شويجو سافر');
  expect(identityShare(asked, matches, { words: nameless, matched: () => [1, 2, 3, 4, 5, 6] })).toBeLessThan(
    0.5,
  );
  const named = words('وقال المسؤول شويجو الذي طلب عدم كشف هويته');
  expect(identityShare(asked, matches, { words: named, matched: () => [1, 4, 5, 6, 7] })).toBe(1);
});

test('words of a sentence stand for those of a question when they are written alike', () => {
  const article = parsePlainArticle('عنوان\nسألنا السفارة في موسكو عن الزيارة.', 'test');
  const index = new ArticleIndex(article, cutPassages(article));
  const sentence = index.sentences.find(({ passage }) => index.passages[passage]?.paragraph === 1);
  const term = (word: string) => ({
    word,
    content: true,
    weight: 1,
    alternatives: [{ word, weight: 1 }],
    relatives: [],
  });
  const query = {
    text: 'السفير موسكو',
    language: 'ar' as const,
    terms: ['السفير', 'موسكو'].map(term),
    vector: new Float32Array(2),
    translated: false,
  };
  expect(sentence && index.matchedWords(query, sentence, 0.5)).toEqual([1, 3]);
});
