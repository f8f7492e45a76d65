import { describe, expect, test } from 'vitest';
import { wholeArticleIntent } from '../../src/answer/whole-article.ts';

describe('a question about the article as a whole', () => {
  test.each([
    ['عمَّ يتحدث هذا المقال؟', 'summary'],
    ['لخّص لي الخبر في جملتين', 'summary'],
    ['شو القصة باختصار؟', 'summary'],
    ['Can you sum it up for me?', 'summary'],
    ['tldr', 'summary'],
    ['ما عنوان المقال؟', 'title'],
    ["What's the headline?", 'title'],
    ['ما مصدر هذا المقال؟', 'source'],
    ['What is the source of the article?', 'source'],
    ['Who wrote this article?', 'source'],
    ['أين نشر الخبر؟', 'source'],
    ['من أين هذا الخبر؟', 'source'],
    ['يا جماعة الخبر ده جاي من وكالة ايه؟', 'source'],
    ['الخبر ده جاي منين؟ مين المصدر بتاعه', 'source'],
    ['ما الوكالة التي نشرت هذا الخبر؟', 'source'],
    ['What news agency is this story from?', 'source'],
    ['Where does this story come from?', 'source'],
  ])('%s', (question, intent) => {
    expect(wholeArticleIntent(question)).toBe(intent);
  });

  test.each([
    'When was this article published?',
    'متى نشر المقال؟',
    'أين وقعت القصة؟',
    'من نشر الصواريخ؟',
    'نشر',
    'ما هي الوكالة؟',
    'What is the agency?',
    'من نشرها؟',
    'Who ran?',
    'Who wrote the report on the nuclear deal?',
    'كم مصدر؟',
    'Where did they discuss it?',
    'When did they discuss this?',
    'Who did he describe it to?',
    'من يناقش؟',
    'متى القضية؟',
    'يتكلم مع مين؟',
    'ما مصدر الصواريخ؟',
    'عم يتحدث كيربي؟',
    'ماذا يقول المقال عن حلب؟',
  ])('is not: %s', (question) => {
    expect(wholeArticleIntent(question)).toBeNull();
  });
});
