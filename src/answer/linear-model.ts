/** @returns the weighted sum of a feature vector. */
export function weightedSum(features: Float64Array, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let position = 0; position < features.length; position += 1) {
    sum += (features[position] ?? 0) * (weights[position] ?? 0);
  }
  return sum;
}

/** The logistic function: any number to a chance between 0 and 1. */
export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** @returns chances that sum to 1, in proportion to e to the power of each value; empty for no values. */
export function softmax(values: readonly number[]): number[] {
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const powers = values.map((value) => Math.exp(value - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
