import { describe, expect, test } from 'vitest';

import { timesAndNumbers } from '../../src/answer/time-and-number.ts';
import { words } from '../../src/text/words.ts';

const told = (sentence: string, kind: 'number' | 'date' | 'year' | 'moment'): string[] => {
  const all = words(sentence);
  return timesAndNumbers(sentence).flatMap((word, position) => (word[kind] ? [all[position] ?? ''] : []));
};

describe('a number', () => {
  test.each([
    ['٤٥ صاروخاً', ['45']],
    ['عاد بثلاثين رجلاً', ['بثلاثين']],
    ['العلماء الثلاثة', ['الثلاثه']],
    ['أجرى تسديدتين', ['تسديدتين']],
    ['سجل مرتين', ['مرتين']],
    ['بـ45 صاروخاً و15 قذيفة', ['ب45', 'و15']],
    ['الـ27 دولة', ['ال27']],
    ['ارتفاعه 20 م', ['20']],
    ['وقع 1200 شخص على العريضة', ['1200']],
    ['fourteen people', ['fourteen']],
    ['for a month or an hour', ['month', 'hour']],
    ['34 في المائة في 2016', ['34', 'المايه']],
  ])('is told: %s', (sentence, numbers) => {
    expect(told(sentence, 'number')).toEqual(numbers);
  });

  test.each([
    'صواريخ إس-300',
    'the S-300 systems',
    'في عام 2016',
    'ولد في 15 مايو 1971',
    'on May 15',
    'عام1187 م',
    'الأحد والاثنين',
    'بوتين في البساتين',
    'لست هنا',
    'في أفغانستان والأرجنتين',
    'with 3:08 left',
    'for the month',
    '',
  ])('is none: %j', (sentence) => {
    expect(told(sentence, 'number')).toEqual([]);
  });
});

describe('a date', () => {
  test.each([
    ['توقف في 1529م', ['1529م']],
    ['وفي عام1187 م حرر', ['وعام1187'.slice(1)]],
    ['في 2800 قبل الميلاد', ['الميلاد']],
    ['في الخمسينيات', ['الخمسينيات']],
    ['in the 1950s', ['1950s']],
    ['في العام المقبل', ['العام', 'المقبل']],
    ['خلال أسبوعين', ['اسبوعين']],
    ['في الصيف', ['الصيف']],
    ['48 BC', ['48']],
    ['in May', ['may']],
    ['في عقد الستينات', ['عقد', 'الستينات']],
    ['90 دقيقة', ['دقيقه']],
    ['يوم الاثنين', ['يوم', 'الاثنين']],
  ])('is told: %s', (sentence, dates) => {
    expect(told(sentence, 'date')).toEqual(dates);
  });

  test.each([
    'الأمين العام للأمم المتحدة',
    'It may close',
    'they march on',
    'ظهر الوزير',
    'عقد اجتماعاً',
    'ولي العهد',
    'بشكل عام',
    'الأب في الباب',
    'ارتفاعه 20 م',
    'صواريخ إس-300',
    '',
  ])('is none: %j', (sentence) => {
    expect(told(sentence, 'date')).toEqual([]);
  });
});

describe('a date that tells a year', () => {
  test.each([
    ['جمدته روسيا في 2010', ['2010']],
    ['في يوليو تموز العام الماضي', ['يوليو', 'تموز', 'الماضي']],
    ['in the summer of 1998', ['summer', '1998']],
    ['last year', ['year']],
    ['السنة المقبلة', ['السنه', 'المقبله']],
  ])('is told: %s', (sentence, years) => {
    expect(told(sentence, 'year')).toEqual(years);
  });

  test.each([
    'أمس الجمعة',
    'الليلة الماضية',
    'الأمين العام أمس',
    'عصر الجمعة',
    'two days ago',
    'yesterday at 10:30',
    'إس-300',
    '',
  ])('is not told: %j', (sentence) => {
    expect(told(sentence, 'year')).toEqual([]);
  });
});

describe('a moment told by something else', () => {
  test.each([
    ['قبل نهاية الشوط', ['قبل', 'نهايه']],
    ['when it began', ['when']],
    ['في أعقاب الغزو وبعد الحرب', ['وبعد']],
  ])('is told: %s', (sentence, moments) => {
    expect(told(sentence, 'moment')).toEqual(moments);
  });

  test.each(['من قبل روسيا', 'على بعد 5 كم', 'أثر الحرب'])('is none: %s', (sentence) => {
    expect(told(sentence, 'moment')).toEqual([]);
  });
});
