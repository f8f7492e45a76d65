import { expect, test } from 'vitest';

import {
  CONFIDENCE_FEATURES,
  confidenceOf,
  REQUIRED_FEATURES,
  requiredShare,
  type ConfidenceFeature,
  type ConfidenceFeatures,
} from '../../src/answer/confidence.ts';
import type { Tree } from '../../src/answer/boosted-trees.ts';
import { readTree, writeTree } from '../../src/answer/confidence-model.ts';
import { shippedConfidence } from '../../src/engine/confidence.ts';
import { CONFIDENCE_WEIGHTS } from '../../src/answer/weights.ts';

const ZEROS: Record<ConfidenceFeature, number> = { ...CONFIDENCE_WEIGHTS };
for (const feature of CONFIDENCE_FEATURES) ZEROS[feature] = 0;

const features = (values: Partial<ConfidenceFeatures>): ConfidenceFeatures => ({ ...ZEROS, ...values });

const model = (values: Partial<ConfidenceFeatures>, trees: readonly Tree[] = []) => ({
  weights: features(values),
  trees,
});

test('confidence is the logistic function of the weighted features', () => {
  expect(confidenceOf(features({}), model({}))).toBe(0.5);
  expect(
    confidenceOf(features({ reach: 0.5, one: 1 }), model({ reach: 4, one: -2 + Math.log(3) })),
  ).toBeCloseTo(0.75, 12);
  expect(confidenceOf(features({ reach: 1 }), model({ reach: -1e6 }))).toBe(0);
});

test('what the trees say is added before', () => {
  const trees = [readTree(`reach>0.5 | 0 ${Math.log(3)}`)];
  expect(confidenceOf(features({ reach: 0.5 }), model({}, trees))).toBe(0.5);
  expect(confidenceOf(features({ reach: 0.6 }), model({}, trees))).toBeCloseTo(0.75, 12);
});

test.each(['reach>0.25 one>0 chance>0.5 | 0.1 0 -0.2 0.4', '| 0.25'])(
  'a tree is read and written: %s',
  (line) => {
    expect(writeTree(readTree(line))).toBe(line);
  },
);

test.each([
  ['an unknown feature', 'reech>0.5 | 0 1', /reech/u],
  ['a threshold that is no number', 'reach>half | 0 1', /half/u],
  ['no threshold', 'reach | 0 1', /number/u],
  ['too few leaves', 'reach>0.5 | 0', /Expected 2 leaves .* found 1/u],
  ['a leaf that is no number', 'reach>0.5 | 0 x', /"x"/u],
])('a tree with %s is refused', (_, line, sentence) => {
  expect(() => readTree(line)).toThrow(sentence);
});

test.each([false, true])('the trees shipped are whole (translated: %s)', (translated) => {
  const { same, translated: other } = shippedConfidence();
  const { trees } = translated ? other : same;
  expect(trees.length).toBeGreaterThan(1);
  for (const { splits, leaves } of trees) {
    expect(leaves).toHaveLength(splits.length + 1);
    expect(Math.log2(leaves.length) % 1).toBe(0);
    for (const value of [...leaves, ...splits.map(({ threshold }) => threshold)])
      expect(Number.isFinite(value)).toBe(true);
  }
});

test('little is left where what is asked for is nowhere near', () => {
  const shareOf = (values: Partial<ConfidenceFeatures>) =>
    requiredShare((feature) => features(values)[feature]);
  expect(shareOf({})).toBe(1);
  expect(shareOf({ 'date.missing': 1, 'number.missing': 1 })).toBe(1);
  for (const feature of REQUIRED_FEATURES) expect(shareOf({ [feature]: 1 })).toBeLessThan(1);
});
