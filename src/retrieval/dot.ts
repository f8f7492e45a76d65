/** @returns the dot product of two vectors of equal length: their cosine when both are of unit length. */
export function dot(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let position = 0; position < left.length; position += 1) {
    sum += (left[position] ?? 0) * (right[position] ?? 0);
  }
  return sum;
}
