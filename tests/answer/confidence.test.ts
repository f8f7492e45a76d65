import { describe, expect, test } from 'vitest';

import {
  CONFIDENCE_FEATURES,
  confidenceOf,
  kindFeatures,
  type ConfidenceFeature,
  type ConfidenceFeatures,
} from '../../src/answer/confidence.ts';
import { evidenceIn } from '../../src/answer/evidence.ts';
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

  test('is there, is not there, or is not asked for', () => {
    expect(kindFeatures('count', { ...nothing, number: true })).toEqual({
      'kind.held': 1,
      'kind.missing': 0,
    });
    expect(kindFeatures('count', { ...nothing, date: true })).toEqual({ 'kind.held': 0, 'kind.missing': 1 });
    expect(kindFeatures('when', { ...nothing, number: true })).toEqual({ 'kind.held': 0, 'kind.missing': 1 });
    expect(kindFeatures('what', nothing)).toEqual({ 'kind.held': 0, 'kind.missing': 0 });
    expect(kindFeatures('whether', { ...nothing, number: true })).toEqual({
      'kind.held': 0,
      'kind.missing': 0,
    });
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
