import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { principalPlane, project } from '../../src/engine/projection.ts';

const number = fc.float({ min: -10, max: 10, noNaN: true });
const vectors = fc.array(
  fc.tuple(number, number, number, number).map((values) => Float32Array.from(values)),
  { minLength: 1, maxLength: 30 },
);

describe('the plane in which vectors differ most', () => {
  test('has the direction of most difference first, then the next', () => {
    const spread = [-3, -1, 1, 3].flatMap((x) => [-1, 1].map((y) => Float32Array.from([0, x, 5, y * 0.5])));
    const { mean, axes } = principalPlane(spread, 4);

    expect(Array.from(mean)).toEqual([0, 0, 5, 0]);
    expect(axes[0].map(Math.abs)[1]).toBeCloseTo(1);
    expect(axes[1].map(Math.abs)[3]).toBeCloseTo(1);
  });

  test('keeps a point’s differences along its axes', () => {
    const spread = [-2, 0, 2].map((x) => Float32Array.from([x, 1]));
    const points = spread.map((vector) => project(vector, principalPlane(spread, 2)));

    expect(points.map(({ x }) => Math.abs(x))).toEqual([2, 0, 2].map((value) => expect.closeTo(value)));
    expect(points.every(({ y }) => Math.abs(y) < 1e-6)).toBe(true);
  });

  test('is one of unit axes at right angles, or none where vectors do not differ', () => {
    fc.assert(
      fc.property(vectors, (any) => {
        const { axes } = principalPlane(any, 4);
        const [first, second] = axes;
        const inner = first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0);
        expect(Math.abs(inner)).toBeLessThan(1e-6);
        for (const axis of axes) {
          const length = Math.hypot(...axis);
          expect(length === 0 || Math.abs(length - 1) < 1e-6).toBe(true);
        }
      }),
    );
  });

  test('is the same every time', () => {
    fc.assert(
      fc.property(vectors, (any) => {
        expect(principalPlane(any, 4)).toEqual(principalPlane(any, 4));
      }),
    );
  });

  test('exists for no vectors at all', () => {
    expect(project(new Float32Array(3), principalPlane([], 3))).toEqual({ x: 0, y: 0 });
  });
});
