/**
 * @param from where in `right` the vector begins.
 * @returns the dot product of `left` and as many numbers of `right`: their cosine when both are of unit length.
 */
export function dot(left: Float32Array, right: Float32Array, from = 0): number {
  // Four sums side by side: one alone would wait for each addition before the next.
  let [first, second, third, fourth] = [0, 0, 0, 0];
  const whole = left.length - (left.length % 4);
  let position = 0;
  for (; position < whole; position += 4) {
    const other = from + position;
    first += (left[position] ?? 0) * (right[other] ?? 0);
    second += (left[position + 1] ?? 0) * (right[other + 1] ?? 0);
    third += (left[position + 2] ?? 0) * (right[other + 2] ?? 0);
    fourth += (left[position + 3] ?? 0) * (right[other + 3] ?? 0);
  }
  for (; position < left.length; position += 1)
    first += (left[position] ?? 0) * (right[from + position] ?? 0);
  return first + second + third + fourth;
}
