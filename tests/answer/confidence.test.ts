import { expect, test } from 'vitest';

import {
  CONFIDENCE_FEATURES,
  confidenceOf,
  REQUIRED_FEATURES,
  requiredShare,
  type ConfidenceFeature,
  type ConfidenceFeatures,
} from '../../src/answer/confidence.ts';
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

test('little is left where what is asked for is nowhere near', () => {
  const shareOf = (values: Partial<ConfidenceFeatures>) =>
    requiredShare((feature) => features(values)[feature]);
  expect(shareOf({})).toBe(1);
  expect(shareOf({ 'date.missing': 1, 'number.missing': 1 })).toBe(1);
  for (const feature of REQUIRED_FEATURES) expect(shareOf({ [feature]: 1 })).toBeLessThan(1);
});
