import { describe, expect, test } from 'vitest';

import {
  CONFIDENCE_FEATURES,
  confidenceOf,
  kindFeatures,
  type ConfidenceFeature,
  type ConfidenceFeatures,
} from '../../src/answer/confidence.ts';
import { evidenceIn, speaks, together } from '../../src/answer/evidence.ts';
import { CONFIDENCE_WEIGHTS } from '../../src/answer/weights.ts';

const ZEROS: Record<ConfidenceFeature, number> = { ...CONFIDENCE_WEIGHTS };
for (const feature of CONFIDENCE_FEATURES) ZEROS[feature] = 0;

const features = (values: Partial<ConfidenceFeatures>): ConfidenceFeatures => ({ ...ZEROS, ...values });

test('confidence is the logistic function of the weighted features', () => {
  expect(confidenceOf(features({}), features({}))).toBe(0.5);
  expect(
    confidenceOf(features({ reach: 0.5, one: 1 }), features({ reach: 4, one: -2 + Math.log(3) })),
  ).toBeCloseTo(0.75, 12);
  expect(confidenceOf(features({ reach: 1 }), features({ reach: -1e6 }))).toBe(0);
});

describe('the kind of thing asked for', () => {
  const nothing = { number: false, date: false, cause: false, place: false, person: false };

  test('is there, is only around, is not there, or is not asked for', () => {
    const told = (...[type, held, around]: Parameters<typeof kindFeatures>): readonly number[] => {
      const found = kindFeatures(type, held, around);
      return [found['kind.held'], found['kind.missing'], found['kind.absent']];
    };
    const number = { ...nothing, number: true };
    const date = { ...nothing, date: true };
    expect(told('count', number, number)).toEqual([1, 0, 0]);
    expect(told('count', date, date)).toEqual([0, 1, 1]);
    expect(told('count', nothing, number)).toEqual([0, 1, 0]);
    expect(told('when', number, together([number, date]))).toEqual([0, 1, 0]);
    expect(told('what', nothing, nothing)).toEqual([0, 0, 0]);
    expect(told('whether', number, nothing)).toEqual([0, 0, 0]);
  });

  test('is in a passage when it is in one of its sentences', () => {
    expect(together([])).toEqual(nothing);
    expect(together([{ ...nothing, date: true }, nothing, { ...nothing, person: true }])).toEqual({
      ...nothing,
      date: true,
      person: true,
    });
  });

  test.each(['ماذا قال كيربي؟', 'وقالت المصادر', 'بماذا رد لافروف؟', 'What did he say?', 'Kerby told them'])(
    'may be what somebody said: %s',
    (text) => {
      expect(speaks(text)).toBe(true);
    },
  );

  test.each(['متى سافر؟', 'اجتمع مع الوزير', 'Who met him?', ''])('says nothing: %j', (text) => {
    expect(speaks(text)).toBe(false);
  });

  test.each<readonly [sentence: string, held: Partial<typeof nothing>]>([
    ['الذي جمدته روسيا في 2010', { number: true, date: true, place: true }],
    ['سلمت ثلاثة أجزاء', { number: true }],
    ['٤٥ صاروخاً', { number: true }],
    ['منظومة إس-300', {}],
    ['أمس الجمعة', { date: true }],
    ['بسبب العقوبات', { cause: true }],
    ['قرب مدينة حلب', { place: true }],
    ['وقال الوزير', { person: true }],
    ['said the president', { person: true }],
    ['لا شيء', {}],
    ['', {}],
  ])('is told from the words: %s', (sentence, held) => {
    expect(evidenceIn(sentence)).toEqual({ ...nothing, ...held });
  });
});
