import { describe, expect, test } from 'vitest';

import { completeFollowUp } from '../../src/text/follow-up.ts';

const MINISTER = 'من وزير الدفاع الروسي الذي اجتمع به سليماني؟';

describe('completeFollowUp', () => {
  test.each([
    ['ومتى كان ذلك؟', MINISTER, 'متى كان ذلك (وزير الدفاع الروسي الذي اجتمع به سليماني)؟'],
    ['وأين؟', MINISTER, 'أين (وزير الدفاع الروسي الذي اجتمع به سليماني)؟'],
    ['ماذا عن بوتين؟', MINISTER, 'من وزير الدفاع الروسي الذي اجتمع به سليماني (بوتين)؟'],
    ['And when was that?', 'Who met the Russian minister?', 'And when was that (met the Russian minister)?'],
    ['why?', 'When did Russia freeze the deal?', 'why (Russia freeze the deal)?'],
    ['what about Iran?', 'When did Russia freeze the deal?', 'When did Russia freeze the deal (Iran)?'],
  ])('reads %j after %j as %j', (followUp, earlier, whole) => {
    expect(completeFollowUp(followUp, earlier)).toBe(whole);
  });

  test.each([
    ['a question that stands alone', 'متى جمدت روسيا اتفاق الصواريخ؟', MINISTER],
    ['what is no question', 'مفهوم تماما', MINISTER],
    ['a question after nothing telling', 'متى؟', 'من؟'],
    ['nothing', ' ؟', MINISTER],
  ])('adds nothing to %s', (_, followUp, earlier) => {
    expect(completeFollowUp(followUp, earlier)).toBeNull();
  });

  test('does not grow without end along a chain of follow-ups', () => {
    let question = MINISTER;
    for (let turn = 0; turn < 20; turn++) question = completeFollowUp('ومتى كان ذلك؟', question) ?? question;

    expect(question.length).toBeLessThan(200);
  });
});
