import { describe, expect, test } from 'vitest';

import { asksOfSaying, attributionPositions, speakerPositions, speaks } from '../../src/answer/speech.ts';
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

test.each([
  'متى قال ذلك؟',
  'متى تم الإعلان عن الهاتف؟',
  'When did Apple announce the phone?',
  'When was it denied?',
])('the time of saying may be asked for: %s', (question) => {
  expect(asksOfSaying(question)).toBe(true);
});

test.each(['متى سلمت روسيا الصواريخ؟', 'When did he travel?', ''])('it is not: %j', (question) => {
  expect(asksOfSaying(question)).toBe(false);
});

describe('where a sentence only tells who says something', () => {
  const attribution = (sentence: string): string[] => {
    const all = words(sentence);
    return attributionPositions(all).map((position) => all[position] ?? '');
  };

  test.each([
    [
      'وذكرت وسائل الإعلام يوم الاثنين أن روسيا سلمت الصواريخ',
      ['وذكرت', 'وسايل', 'الاعلام', 'يوم', 'الاثنين'],
    ],
    ['Officials said on Monday that it was delivered', ['said', 'on', 'monday']],
    ['سافر أمس إلى موسكو', []],
    ['وقال المصدر: سافر أمس إلى موسكو', []],
    ['أعلنت الشركة في يناير 2007 أنها ستبيع هاتفا', []],
    ['He wrote in May the novel that made him famous', []],
    ['The United States delivered the missiles that Iran wanted', []],
    ['', []],
  ])('%j', (sentence, expected) => {
    expect(attribution(sentence)).toEqual(expected);
  });
});
