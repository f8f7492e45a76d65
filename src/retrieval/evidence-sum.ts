/** One view of the passages, a value for each, and what it counts for. */
export interface WeightedView {
  readonly values: Float64Array;
  readonly weight: number;
}

/** @returns the weighted mean of each passage's values; every view has `size` of them. */
export function weightedMean(views: readonly WeightedView[], size: number): Float64Array {
  const total = views.reduce((sum, { weight }) => sum + weight, 0);
  const mean = new Float64Array(size);
  for (const { values, weight } of views) {
    const share = weight / total;
    for (let position = 0; position < size; position += 1) {
      mean[position] = (mean[position] ?? 0) + share * (values[position] ?? 0);
    }
  }
  return mean;
}

/** @returns for each passage the higher value of the passages before and after it. */
export function betterNeighbour(values: Float64Array): Float64Array {
  return values.map((_, position) => Math.max(values[position - 1] ?? 0, values[position + 1] ?? 0));
}
