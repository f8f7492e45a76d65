import type { CoveragePart } from './coverage.ts';

/** @returns how well each of `size` units matches the question's content words on average, from 0 to 1. */
export function meanMatch(parts: readonly CoveragePart[], size: number): Float64Array {
  const mean = new Float64Array(size);
  for (const { best } of parts)
    for (const [unit, similarity] of best) mean[unit] = (mean[unit] ?? 0) + similarity / parts.length;
  return mean;
}

/**
 * @returns how much of the question's matter each of `size` units holds better than every other unit, from 0 to 1: of «the
 * anthem at the Super Bowl», in a story about the Super Bowl, the anthem.
 */
export function exclusiveMatch(parts: readonly CoveragePart[], size: number): Float64Array {
  const exclusive = new Float64Array(size);
  for (const { share, best } of parts) {
    let first = -1;
    let highest = 0;
    let second = 0;
    for (const [unit, similarity] of best) {
      if (similarity > highest) [first, highest, second] = [unit, similarity, highest];
      else second = Math.max(second, similarity);
    }
    if (first >= 0) exclusive[first] = (exclusive[first] ?? 0) + share * (highest ** 2 - second ** 2);
  }
  return exclusive;
}

/** A passage of this many words or fewer is as brief as can be, one of the latter or more not brief at all. */
const BRIEF_WORDS = 40;
const LONG_WORDS = 400;

/** @returns from 1 for a brief text to 0 for a long one: that matches by chance more often. */
export function brevity(words: number): number {
  const share = Math.log(Math.max(1, words) / BRIEF_WORDS) / Math.log(LONG_WORDS / BRIEF_WORDS);
  return 1 - Math.min(1, Math.max(0, share));
}
