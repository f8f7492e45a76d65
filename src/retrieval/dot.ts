/**
 * @param from where in `right` the vector begins.
 * @returns the dot product of `left` and as many numbers of `right`: their cosine when both are of unit length.
 */
export function dot(left: Float32Array, right: Float32Array, from = 0): number {
  let sum = 0;
  for (let position = 0; position < left.length; position += 1) {
    sum += (left[position] ?? 0) * (right[from + position] ?? 0);
  }
  return sum;
}
