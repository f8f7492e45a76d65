import { expect, test } from 'vitest';

import { timeAsked, type TimeAsked } from '../../src/answer/time-asked.ts';

test.each<readonly [question: string, asked: TimeAsked]>([
  ['في أي سنة جمدت روسيا الاتفاق؟', 'year'],
  ['جمدوا الاتفاق سنة كام؟', 'year'],
  ['In what year was it frozen?', 'year'],
  ['متى زار موسكو قبل هذه المرة؟', 'earlier'],
  ['كان في موسكو قبل كده امتى؟', 'earlier'],
  ['متى كانت زيارته السابقة؟', 'earlier'],
  ['When was his previous visit?', 'earlier'],
  ['When had he been there before?', 'earlier'],
  ['متى سافر؟', 'any'],
  ['متى زار موسكو هذه السنة؟', 'any'],
  ['متى وصل قبل هذا الاجتماع؟', 'any'],
  ['متى استقال الرئيس السابق؟', 'any'],
  ['When did the previous president resign?', 'any'],
  ['When did he arrive before the meeting?', 'any'],
  ['', 'any'],
])('the time that is asked for: %j', (question, asked) => {
  expect(timeAsked(question)).toBe(asked);
});
