import { expect, test } from 'vitest';

import { nowhereNamed, questionNames } from '../../src/answer/question-names.ts';
import { cutPassages } from '../../src/ingest/passages.ts';
import { parsePlainArticle } from '../../src/ingest/parse-article.ts';
import { ArticleIndex } from '../../src/retrieval/article-index.ts';
import { plainQuery } from '../helpers/plain-query.ts';

test.each([
  ['من هو شويجو؟', ['شويجو']],
  ['ماذا قالت إسرائيل عن الزيارة؟', ['اسراييل']],
  ['متى كانت الزيارة؟', []],
  ['What did Shoigu say about the visit?', ['shoigu']],
  ['WHEN DID LAVROV TRAVEL', []],
  ['', []],
])('the names of %j', (question, names) => {
  expect(questionNames(plainQuery(question))).toEqual(names);
});

test('a name may be nowhere in the article', () => {
  const article = parsePlainArticle('عنوان\nسافر لافروف إلى موسكو.\nاجتمع مع شويجو.', 'test');
  const index = new ArticleIndex(article, cutPassages(article));
  const misses = (question: string): boolean => nowhereNamed(index, plainQuery(question)).name;
  expect(misses('متى اجتمع شويجو؟')).toBe(false);
  expect(misses('متى سافر لافروف؟')).toBe(false);
  expect(misses('متى سافر ميدفيديف؟')).toBe(true);
  expect(misses('متى كان الاجتماع؟')).toBe(false);
});

test('a name that is nowhere may be that of a nation', () => {
  const article = parsePlainArticle('عنوان\nسافر لافروف إلى موسكو.\nاجتمع مع شويجو.', 'test');
  const index = new ArticleIndex(article, cutPassages(article));
  const nowhere = (question: string) => nowhereNamed(index, plainQuery(question));
  expect(nowhere('ماذا قالت إسرائيل؟')).toEqual({ name: true, country: true });
  expect(nowhere('متى سافر ميدفيديف؟')).toEqual({ name: true, country: false });
  expect(nowhere('متى سافر لافروف إلى موسكو؟')).toEqual({ name: false, country: false });
  expect(nowhere('ما معناه باللغة التركية؟').country).toBe(false);
  expect(nowhere('ما معناه بالتركي؟').country).toBe(false);
  expect(nowhere('What is it called in Turkish?').country).toBe(false);
  expect(nowhere('When did they eat the turkey?').country).toBe(false);
  expect(nowhere('What did Turkey say?').country).toBe(true);
});

test('a nation is there by any of its names, and never by a word that is merely near', () => {
  const article = parsePlainArticle('عنوان\nسافر لافروف إلى موسكو.\nاجتمع مع شويجو.', 'test');
  const index = new ArticleIndex(article, cutPassages(article));
  const query = plainQuery('ماذا قالت الصين؟');
  const near = query.terms.map((term) => ({ ...term, relatives: [{ word: 'شويجو', weight: 0.6 }] }));
  expect(nowhereNamed(index, { ...query, terms: near }).country).toBe(true);
  expect(nowhereNamed(index, plainQuery('ماذا قالت روسيا؟')).country).toBe(false);
  expect(nowhereNamed(index, plainQuery('What did the Kremlin say?')).country).toBe(false);
});
