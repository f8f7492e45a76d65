import { describe, expect, test } from 'vitest';

import { askedSpeaker } from '../../src/answer/asked-speaker.ts';

describe('whose words a question asks for', () => {
  test.each([
    ['بماذا رد لافروف على كيري؟', ['لافروف']],
    ['ما رد فعل لافروف؟', ['لافروف']],
    ['ماذا قال سيرغي لافروف؟', ['سيرغي', 'لافروف']],
    ['ماذا قال السفير الإيراني؟', ['الايراني']],
    ['بوتين قال ايه لسليماني؟', ['بوتين']],
    ['لافروف رد على كيري وقال له ايه؟', ['لافروف']],
    ['What did Kirby say about the visit?', ['kirby']],
    ['How did Kirby respond to it?', ['kirby']],
    ["What did Iran's foreign minister say?", ['iran']],
  ])('is told by name: %s', (question, names) => {
    expect(askedSpeaker(question)).toEqual({ words: names, isNamed: true });
  });

  test.each([
    ['ماذا قال كيربي عن الزيارة؟', ['كيربي']],
    ['ماذا قال المصدر؟', ['المصدر']],
    ['المصدر اللي اتكلم قال هيعملوا ايه؟', ['المصدر']],
    ['What did the president say?', ['president']],
    ['What did the anonymous official say?', ['official']],
    ['How do plants respond to light?', ['plants']],
    ['ما هو رد الفعل الدولي؟', ['الدولي']],
    ['what did kirby say', ['kirby']],
  ])('is told by a word that may be a noun: %s', (question, nouns) => {
    expect(askedSpeaker(question)).toEqual({ words: nouns, isNamed: false });
  });

  test.each([
    'من قال ذلك؟',
    'متى قال كيربي ذلك؟',
    'أين اجتمعوا؟',
    'Who said it?',
    'Which reporter said that his time would be short?',
    'ماذا قال؟',
    '',
  ])('is not told: %j', (question) => {
    expect(askedSpeaker(question)).toBeUndefined();
  });
});
