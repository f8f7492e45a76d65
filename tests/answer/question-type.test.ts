import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { QUESTION_TYPES, questionType, type QuestionType } from '../../src/answer/question-type.ts';
import { hostileText } from '../helpers/hostile-text.ts';

const EXAMPLES: Readonly<Record<QuestionType, readonly string[]>> = {
  who: [
    'من وزير الدفاع الروسي؟',
    'مَنِ الذي سافر؟',
    'ومن قال ذلك؟',
    'مين بيقود فيلق القدس؟',
    'منو اللي فرض الحظر؟',
    'ما اسم وزير الخارجية؟',
    'بمن اجتمع في موسكو؟',
    'من لم يحضر الاجتماع؟',
    'What is the name of the president?',
    'ما اسم رئيس روسيا؟',
    'ممن طلب الدعم؟',
    'Who met Putin?',
    'Whose forces are there?',
    'what is his name',
  ],
  when: [
    'متى جمدت روسيا الاتفاق؟',
    'إمتى راح موسكو؟',
    'امتى',
    'ايمتى سافر',
    'في أي عام؟',
    'في أي يوم تحدث كيري؟',
    'سنة كام جمدت روسيا الاتفاق؟',
    'الساعة كام وصل؟',
    'في أي عقد؟',
    'Since when is it so?',
    'ما تاريخ الزيارة؟',
    'When did the general leave?',
    'In which year was it frozen?',
    'what date was that',
  ],
  where: [
    'أين سليماني؟',
    'وين راح؟',
    'فين السفارة',
    'في أي مدينة؟',
    'ما عاصمة أستراليا؟',
    'ما اسم المدينة؟',
    'من أين جاء؟',
    'Where is Aleppo?',
    'Which city is it?',
  ],
  count: [
    'كم صاروخاً؟',
    'بكم اشترت؟',
    'كام صاروخ',
    'كل يوم كم صاروخاً أطلقوا؟',
    'ما عدد سكان مدينة حلب؟',
    'How many years did it take?',
    'How much time was left when they scored?',
    'قديش دفعت؟',
    'ما عدد سكان حلب؟',
    'ما رقم القرار؟',
    'How many jets?',
    'how much was it',
    'How old is he?',
  ],
  why: [
    'ما هدف الزيارة؟',
    'ايه الغرض من الزيارة؟',
    'What was the main purpose of the visit?',
    'لماذا سافر؟',
    'ليه راح؟',
    'ليش وقفوا الصفقة؟',
    'علاش',
    'ما سبب الزيارة؟',
    'ما سبب ارتفاع نسبة السكر؟',
    'Why did he go?',
    'What was the reason?',
  ],
  how: ['كيف تساعد روسيا الجيش؟', 'إزاي سافر', 'ازاي', 'شلون راح', 'كيفاش', 'How does Russia help?'],
  whether: ['هل زار موسكو؟', 'Did he go?', 'Is it true?', 'Could they confirm it?'],
  what: [
    'ماذا أنهى الرئيس؟',
    'ماذا قال الكرملين؟',
    'شو بدو؟',
    'إيه اللي حصل',
    'What did the Kremlin say?',
    'What did the president say?',
    'ما رد الرئيس؟',
    'What did Simpson tell them when questioned?',
    'في أي مقاطعة عُقد المؤتمر؟',
    'موسكو',
    '',
    '؟',
  ],
};

describe.each(QUESTION_TYPES)('%s', (type) => {
  test.each(EXAMPLES[type].map((question) => [question]))('%j', (question) => {
    expect(questionType(question)).toBe(type);
  });
});

test('a preposition or an auxiliary inside a question is no question word', () => {
  expect(questionType('ماذا قال مسؤول من روسيا؟')).toBe('what');
  expect(questionType('what is it')).toBe('what');
  expect(questionType('missiles that are sold')).toBe('what');
});

test('every text is of some type', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(QUESTION_TYPES).toContain(questionType(text));
    }),
  );
});
