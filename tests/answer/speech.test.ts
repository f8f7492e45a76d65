import { describe, expect, test } from 'vitest';

import { askedSpeaker, speakerPositions, speaks } from '../../src/answer/speech.ts';
import { words } from '../../src/text/words.ts';

test.each([
  'ماذا قال كيربي؟',
  'وقالت المصادر',
  'بماذا رد لافروف؟',
  'What did he say?',
  'Kerby told them',
  'أجابت زاخاروفا',
  'Kirby replies',
])('somebody speaks: %s', (text) => {
  expect(speaks(text)).toBe(true);
});

test.each(['وردت أنباء', 'كل فرد', 'متى سافر؟', 'اجتمع مع الوزير', 'Who met him?', ''])(
  'nobody speaks: %j',
  (text) => {
    expect(speaks(text)).toBe(false);
  },
);

describe('whose words a question asks for', () => {
  test.each([
    ['ماذا قال كيربي عن الزيارة؟', 'كيربي'],
    ['بماذا رد لافروف على كيري؟', 'لافروف'],
    ['بوتين قال ايه لسليماني؟', 'بوتين'],
    ['What did Kirby say about the visit?', 'kirby'],
    ['How did Trump respond to it?', 'trump'],
    ['What did the president say?', 'president'],
  ])('%s', (question, speaker) => {
    expect(askedSpeaker(question)).toBe(speaker);
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

describe('where the speaker stands', () => {
  const speakers = (sentence: string): string[] => {
    const all = words(sentence);
    return speakerPositions(all).map((position) => all[position] ?? '');
  };

  test('is behind the verb, up to what is said', () => {
    const found = speakers('وقال المتحدث جون كيربي إن كيري اتصل بنظيره لافروف');
    expect(found).toContain('كيربي');
    expect(found).not.toContain('لافروف');
  });

  test('is before it as well', () => {
    expect(speakers('Kirby said that Kerry called Lavrov')).toContain('kirby');
    expect(speakers('وبسؤال السفارة في موسكو قالت إنها لا تعلم')).toContain('السفاره');
  });

  test('is nowhere when nobody speaks', () => {
    expect(speakers('سافر لافروف')).toEqual([]);
  });
});
