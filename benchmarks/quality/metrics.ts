/**
 * @param scores one per candidate.
 * @returns how many candidates stand before the right one; ties count against us.
 */
export function rankOf(scores: Float64Array, right: number): number {
  const own = scores[right] ?? -Infinity;
  let before = 0;
  for (const [position, score] of scores.entries()) if (position !== right && score >= own) before += 1;
  return before;
}

export interface RankingQuality {
  /** In per cent, with one right passage a question (Järvelin and Kekäläinen, 2002). */
  readonly ndcg10: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr: number;
}

/** @param ranks of the right passage for each question, from 0. */
export function rankingQuality(ranks: readonly number[]): RankingQuality {
  const mean = (value: (rank: number) => number): number =>
    (100 * ranks.reduce((sum, rank) => sum + value(rank), 0)) / Math.max(1, ranks.length);
  return {
    ndcg10: mean((rank) => (rank < 10 ? 1 / Math.log2(rank + 2) : 0)),
    hit1: mean((rank) => (rank < 1 ? 1 : 0)),
    hit3: mean((rank) => (rank < 3 ? 1 : 0)),
    mrr: mean((rank) => 1 / (rank + 1)),
  };
}

/** @returns the area under the ROC curve: the chance that a positive scores above a negative; ties count half. */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  let above = 0;
  for (const positive of positives) {
    for (const negative of negatives) above += positive > negative ? 1 : positive === negative ? 0.5 : 0;
  }
  return above / Math.max(1, positives.length * negatives.length);
}

/**
 * @param wrongShare share of the negatives that may be answered, such as 0.05.
 * @returns share of the positives above the threshold that lets just that share of the negatives through, in per cent.
 */
export function answeredAt(
  wrongShare: number,
  positives: readonly number[],
  negatives: readonly number[],
): number {
  const sorted = negatives.toSorted((left, right) => right - left);
  const threshold = sorted[Math.floor(wrongShare * sorted.length)] ?? -Infinity;
  return (100 * positives.filter((value) => value > threshold).length) / Math.max(1, positives.length);
}
