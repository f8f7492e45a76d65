import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { logistic, softmax, weightedSum } from '../../src/answer/linear-model.ts';

test('a weighted sum is the sum of each feature times its weight', () => {
  expect(weightedSum(Float64Array.of(1, 0.5, 2), [3, -4, 0.25])).toBe(1.5);
  expect(weightedSum(new Float64Array(), [])).toBe(0);
});

test.each([
  [0, 0.5],
  [Math.log(3), 0.75],
  [-Math.log(3), 0.25],
  [1000, 1],
  [-1000, 0],
])('the logistic function of %d is %d', (value, chance) => {
  expect(logistic(value)).toBeCloseTo(chance, 12);
});

describe('softmax', () => {
  test('shares 1 in proportion to e to the power of each value', () => {
    const shares = softmax([0, Math.log(2), Math.log(5)]);
    expect(shares.map((share) => Number(share.toFixed(12)))).toEqual([0.125, 0.25, 0.625]);
  });

  test('of no values is empty, and of one is 1', () => {
    expect(softmax([])).toEqual([]);
    expect(softmax([-7])).toEqual([1]);
  });

  test('stands values far beyond what e can be raised to, and very many', () => {
    expect(softmax([5000, 5000])).toEqual([0.5, 0.5]);
    expect(softmax([-5000, 5000])).toEqual([0, 1]);
    expect(softmax(Array.from({ length: 300_000 }, () => 1))[0]).toBeCloseTo(1 / 300_000, 12);
  });

  test('sums to 1 and keeps the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const shares = softmax(values);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          const byValue = values.map((value, at) => ({ value, share: shares[at] ?? 0 }));
          const ordered = byValue
            .toSorted((left, right) => left.value - right.value)
            .map(({ share }) => share);
          expect(ordered).toEqual(ordered.toSorted((left, right) => left - right));
        },
      ),
    );
  });
});
