/**
 * Adds up several views of the same passages.
 *
 * @returns the weighted mean of each passage's values, where every view has one value per passage.
 */
export function weightedMean<Field extends string>(
  views: Readonly<Record<Field, Float64Array>>,
  weights: Readonly<Record<Field, number>>,
  size: number,
): Float64Array {
  const fields = Object.keys(weights) as Field[];
  const total = fields.reduce((sum, field) => sum + weights[field], 0);
  const mean = new Float64Array(size);
  for (const field of fields) {
    const share = weights[field] / total;
    for (let position = 0; position < size; position += 1) {
      mean[position] = (mean[position] ?? 0) + share * (views[field][position] ?? 0);
    }
  }
  return mean;
}

/** @returns for each passage the higher value of the passages before and after it. */
export function betterNeighbour(values: Float64Array): Float64Array {
  return values.map((_, position) => Math.max(values[position - 1] ?? 0, values[position + 1] ?? 0));
}
