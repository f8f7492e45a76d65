import type { ReindexProgress, ReindexReport } from '../../engine/engine.ts';

/** Longer lists of paragraphs say only how many. */
const MOST_NUMBERS = 12;

const STAGES: readonly ReindexProgress['stage'][] = ['reading', 'cutting', 'embedding', 'writing'];

export function progressLine({ stage, done, total }: ReindexProgress): string {
  const embedding = stage === 'embedding' ? `embedding ${done} of ${total} passages …` : 'embedding …';
  const steps = ['Reading the article …', 'cutting …', embedding, 'writing …'];
  return steps.slice(0, STAGES.indexOf(stage) + 1).join(' ');
}

export function reportLines(report: ReindexReport): readonly string[] {
  const { changed, added, removed, kept, passages, seconds } = report;
  return [
    `Done in ${seconds.toFixed(1)} s.`,
    `**Paragraphs:** ${counted(changed, 'changed')}, ${counted(added, 'new')}, ${counted(removed, 'removed')}.`,
    `${kept} of ${passages} passages kept their embeddings. Served from now on; the one before is kept.`,
  ];
}

function counted(numbers: readonly number[], what: string): string {
  if (numbers.length === 0) return `0 ${what}`;
  const shown = numbers.slice(0, MOST_NUMBERS).join(', ');
  return `${numbers.length} ${what} (${shown}${numbers.length > MOST_NUMBERS ? ', …' : ''})`;
}
