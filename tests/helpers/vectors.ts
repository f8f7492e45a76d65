/** The vector of length 1 in the same direction; all zeros stay all zeros. */
export function unit(values: readonly number[]): Float32Array {
  const norm = Math.hypot(...values);
  return Float32Array.from(values, (value) => (norm === 0 ? 0 : value / norm));
}

/** `count` unit vectors, the same for the same seed. */
export function randomUnitVectors(count: number, dimensions: number, seed = 1): Float32Array[] {
  let state = seed;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return (state / 2147483647) * 2 - 1;
  };
  return Array.from({ length: count }, () => unit(Array.from({ length: dimensions }, next)));
}

/** Inner product, in double precision. */
export function dot(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0);
}
