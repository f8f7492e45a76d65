import { describe, expect, test } from 'vitest';

import { isFunctionWord, isKindNoun } from '../../src/text/function-words.ts';
import { words } from '../../src/text/words.ts';

describe('the grammar of a question is told from its matter', () => {
  test.each<readonly [question: string, content: readonly string[]]>([
    ['من هو وزير الدفاع الروسي؟', ['وزير', 'الدفاع', 'الروسي']],
    ['متى كانت الزيارة؟', ['الزياره']],
    ['مَتَى كَانَتِ الزِّيَارَةُ؟', ['الزياره']],
    ['اين حلب', ['حلب']],
    ['إيه اللي قاله كيربي ده؟', ['قاله', 'كيربي']],
    ['فين راح سليمانى امتى وليه', ['راح', 'سليماني']],
    ['شو قال لافروف؟', ['قال', 'لافروف']],
    ['شو القوة يلي بيقودها؟', ['القوه', 'بيقودها']],
    ['استلمت ايران شي من الصواريخ؟', ['استلمت', 'ايران', 'الصواريخ']],
    ['عندما التقى بهما، ماذا قيل؟', ['التقي']],
    ['سافر بانهي طيارة وايه سببها', ['سافر', 'طياره', 'سببها']],
    ['إنهاء بناء وولاء', ['انها', 'بنا', 'وولا']],
    ['من أنهى الحرب؟', ['انهي', 'الحرب']],
    ['Is he still travelling, because of it?', ['still', 'travelling']],
    ['وش منصب شويجو؟', ['وش', 'منصب', 'شويجو']],
    ['علاش سافر؟ كيفاش؟', ['سافر']],
    ['Who is the Russian defence minister?', ['russian', 'defence', 'minister']],
    ["What's Aleppo's population, please?", ['aleppo', 'population']],
    ['when did the U.S. react', ['u', 'react']],
  ])('%s', (question, content) => {
    expect(words(question).filter((word) => !isFunctionWord(word))).toEqual(content);
  });
});

test.each(['من', 'إلى', 'التي', 'ليش', 'إزاي', 'قديش', 'the', 'Whose'])('%s is a function word', (word) => {
  expect(words(word).every(isFunctionWord)).toBe(true);
});

test.each(['روسيا', 'قال', 'عام', 'minister', 'constructor', '__proto__'])('%s is none', (word) => {
  expect(words(word).some(isFunctionWord)).toBe(false);
});

test.each(['منصبه', 'وظيفته', 'عددها', 'الاسم', 'اسم', 'name'])(
  '%s names the kind of answer wanted',
  (word) => {
    expect(isKindNoun(words(word)[0] ?? '')).toBe(true);
  },
);

test.each(['دورة', 'شهرة', 'مكانة', 'موقعة', 'سليماني', 'visit'])('%s does not', (word) => {
  expect(isKindNoun(words(word)[0] ?? '')).toBe(false);
});
