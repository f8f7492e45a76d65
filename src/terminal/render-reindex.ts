import type { ReindexReport } from '../engine/engine.ts';

function listed(numbers: readonly number[]): string {
  return numbers.length === 0 ? '0' : `${numbers.length} (${numbers.join(', ')})`;
}

/** @returns what a reindex changed, in three lines. */
export function renderReindex({
  changed,
  added,
  removed,
  passages,
  kept,
  seconds,
  generation,
}: ReindexReport): string {
  return [
    `Rebuilt in ${seconds.toFixed(2)} s: generation ${generation}, ${passages} passages.`,
    `Paragraphs changed: ${listed(changed)}, new: ${listed(added)}, removed: ${listed(removed)}.`,
    `${kept} of ${passages} passages kept their embeddings.`,
    '',
  ].join('\n');
}
