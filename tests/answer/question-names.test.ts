import { expect, test } from 'vitest';

import { namesNothingHere, questionNames } from '../../src/answer/question-names.ts';
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
  const misses = (question: string): boolean => namesNothingHere(index, plainQuery(question));
  expect(misses('متى اجتمع شويجو؟')).toBe(false);
  expect(misses('متى سافر لافروف؟')).toBe(false);
  expect(misses('متى سافر ميدفيديف؟')).toBe(true);
  expect(misses('متى كان الاجتماع؟')).toBe(false);
});
