import type { Point } from './explanation.ts';

/** Two directions in a vector space and the point that they start from. */
export interface Plane {
  readonly mean: Float64Array;
  readonly axes: readonly [Float64Array, Float64Array];
}

/** More vectors than this do not move the axes visibly; evenly spaced ones stand for all. */
const MOST_SAMPLES = 1_000;
/** Steps of power iteration. 20 to 100 are sensible: an axis that has not settled by then has an equal beside it. */
const STEPS = 40;

/**
 * The plane in which vectors differ most: their first two principal components, by power iteration.
 * @param dimensions length of every vector.
 */
export function principalPlane(vectors: readonly Float32Array[], dimensions: number): Plane {
  const stride = Math.max(1, Math.ceil(vectors.length / MOST_SAMPLES));
  const samples = vectors.filter((_, at) => at % stride === 0);
  const mean = meanOf(samples, dimensions);
  const centred = samples.map((vector) => Float64Array.from(mean, (value, at) => (vector[at] ?? 0) - value));
  const first = principalAxis(centred, dimensions, null);
  return { mean, axes: [first, principalAxis(centred, dimensions, first)] };
}

/** @returns where a vector falls on the plane. */
export function project(vector: Float32Array, { mean, axes }: Plane): Point {
  const centred = Float64Array.from(mean, (value, at) => (vector[at] ?? 0) - value);
  return { x: dot(centred, axes[0]), y: dot(centred, axes[1]) };
}

function meanOf(vectors: readonly Float32Array[], dimensions: number): Float64Array {
  const mean = new Float64Array(dimensions);
  for (const vector of vectors) addScaled(mean, vector, 1 / vectors.length);
  return mean;
}

/** @param avoid a unit vector that the axis is kept at right angles to. */
function principalAxis(
  centred: readonly Float64Array[],
  dimensions: number,
  avoid: Float64Array | null,
): Float64Array {
  // Any start that is not at right angles to the axis will do, as long as it is the same one every time.
  let axis = Float64Array.from({ length: dimensions }, (_, at) => Math.sin(at + 1));
  for (let step = 0; step < STEPS; step += 1) {
    const next = new Float64Array(dimensions);
    for (const vector of centred) addScaled(next, vector, dot(vector, axis));
    if (avoid !== null) addScaled(next, avoid, -dot(next, avoid));
    const length = Math.sqrt(dot(next, next));
    // Vectors that are all alike differ in no direction.
    if (length < 1e-12) return new Float64Array(dimensions);
    axis = next.map((value) => value / length);
  }
  return axis;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}

function addScaled(target: Float64Array, vector: Float32Array | Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) + (vector[at] ?? 0) * factor;
}
