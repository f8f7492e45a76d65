import { expect, test } from 'vitest';

import { evidenceIn } from '../../src/answer/evidence.ts';
import { wantedFeatures } from '../../src/answer/wanted-features.ts';
import { cutPassages } from '../../src/ingest/passages.ts';
import { parsePlainArticle } from '../../src/ingest/parse-article.ts';
import { ArticleIndex } from '../../src/retrieval/article-index.ts';
import { plainQuery } from '../helpers/plain-query.ts';

/** The features of the first sentence of an article of one paragraph that are not 0, `near` left aside. */
function told(question: string, paragraph: string): string[] {
  const article = parsePlainArticle(`عنوان\n${paragraph}`, 'test');
  const index = new ArticleIndex(article, cutPassages(article));
  const sentence = index.sentences.find(({ passage }) => index.passages[passage]?.paragraph === 1);
  if (sentence === undefined) throw new Error('There is no sentence.');
  const evidenceOf = ({ start, end }: typeof sentence) => evidenceIn(article.text.slice(start, end));
  const query = plainQuery(question);
  const found = wantedFeatures({ index, query, evidenceOf }, sentence);
  return Object.entries(found).flatMap(([name, value]) =>
    value === 0 || name.startsWith('near') ? [] : [name],
  );
}

test.each([
  ['متى جمدت روسيا الاتفاق؟', 'جمدت روسيا الاتفاق في 2010.', ['date.held']],
  ['متى جمدت روسيا الاتفاق؟', 'جمدت روسيا الاتفاق. كان ذلك في 2010.', ['date.missing']],
  ['متى جمدت روسيا الاتفاق؟', 'جمدت روسيا الاتفاق. غضب الغرب بعد ذلك.', ['date.missing']],
  ['متى جمدت روسيا الاتفاق؟', 'جمدت روسيا الاتفاق. غضب الغرب.', ['date.missing', 'date.absent']],
  ['كم صاروخاً سلمت روسيا؟', 'سلمت روسيا ثلاثة صواريخ.', ['number.held']],
  ['كم صاروخاً سلمت روسيا؟', 'سلمت روسيا الصواريخ في 2010.', ['number.missing', 'number.absent', 'uncounted']],
  ['من اجتمع مع لافروف؟', 'اجتمع لافروف مع شويجو.', ['asks.who']],
  ['من اجتمع مع لافروف؟', 'اجتمع لافروف مع الوزير.', ['name.missing', 'asks.who']],
  ['أين اجتمعوا؟', 'اجتمعوا في موسكو.', ['asks.where']],
  ['أين اجتمعوا؟', 'اجتمعوا أمس.', ['place.missing', 'asks.where']],
  ['ماذا قال لافروف؟', 'سافر لافروف.', ['speech.missing', 'speaker.missing', 'speaker.absent']],
  ['ماذا قال لافروف؟', 'سافر لافروف. وقال لافروف إن الحظر باق.', ['speech.missing', 'speaker.missing']],
  ['متى سلمت روسيا الصواريخ؟', 'وذكرت الصحف أمس أن روسيا سلمت الصواريخ.', ['date.missing', 'date.absent']],
  ['متى ذكرت الصحف أن روسيا سلمت الصواريخ؟', 'وذكرت الصحف أمس أن روسيا سلمت الصواريخ.', ['date.held']],
  ['في أي سنة سلمت روسيا الصواريخ؟', 'سلمت روسيا الصواريخ أمس.', ['date.missing', 'date.absent']],
  ['في أي سنة سلمت روسيا الصواريخ؟', 'سلمت روسيا الصواريخ العام الماضي.', ['date.held']],
  ['متى زار موسكو قبل كده؟', 'زار موسكو أمس.', ['date.missing']],
  ['متى زار موسكو قبل الحرب؟', 'زار موسكو أمس.', ['date.held']],
  ['ماذا قال لافروف؟', 'قال لافروف إن الحظر باق.', []],
  ['هل سافر لافروف؟', 'سافر لافروف.', []],
])('%s — %s', (question, paragraph, features) => {
  expect(told(question, paragraph)).toEqual(features);
});
