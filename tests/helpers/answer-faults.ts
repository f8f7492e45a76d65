import type { Snapshot } from '../../src/engine/engine.ts';
import type { Answer, Span } from '../../src/types.ts';

const isShare = (value: number): boolean => value >= 0 && value <= 1;
const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** @returns what no answer about this article may be, one sentence each; empty for a sound one. */
export function answerFaults(answer: Answer, { article, passages }: Snapshot): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const { confidence, citations, hits, timings } = answer;
  must(isShare(confidence), `Its confidence is ${confidence}.`);
  must(
    hits.every(({ score }, at) => isShare(score) && score <= (hits[at - 1]?.score ?? 1)),
    'Its hits are not best first, from 0 to 1.',
  );
  must(
    citations.every(({ number }, at) => number === at + 1),
    'Its citations are not numbered from 1.',
  );
  for (const { passage } of [...citations, ...hits]) {
    const known = passages[passage.id];
    must(
      known?.start === passage.start && known.end === passage.end,
      `Passage ${passage.id} is not of the article.`,
    );
  }
  must(
    Object.values(timings).every((ms) => ms >= 0),
    'It took less than no time.',
  );
  if (answer.kind === 'not-in-article') return faults;
  must(answer.quotes.length > 0, 'It is answered without a quote.');
  for (const { start, end, text, citation } of answer.quotes) {
    const cited = citations[citation - 1]?.passage;
    must(
      text !== '' && article.text.slice(start, end) === text,
      `A quote is not the article's at ${start}-${end}.`,
    );
    must(
      cited !== undefined && isInside({ start, end }, cited),
      `A quote at ${start}-${end} is not in its citation.`,
    );
  }
  must(
    citations.every(({ number }) => answer.quotes.some(({ citation }) => citation === number)),
    'A citation is there for nothing.',
  );
  return faults;
}
