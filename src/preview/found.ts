import type { Asked } from '../bot/ask-engine.ts';
import type { Explanation } from '../engine/explanation.ts';
import type { Answer, Citation, Span } from '../types.ts';
import type { Found, WireCitation } from './wire.ts';

/** An answer's reasons. @returns null when the article was reindexed between the two. */
export function foundBy({ answer, snapshot }: Asked, explanation: Explanation): Found | null {
  if (explanation.generation !== snapshot.generation) return null;
  const { point } = explanation;
  return {
    generation: snapshot.generation,
    question: answer.question,
    isAnswered: answer.kind === 'answered',
    confidence: answer.confidence,
    threshold: explanation.threshold,
    timings: answer.timings,
    citations: answer.citations.map((citation) => wireCitation(answer, citation)),
    passages: explanation.passages.map(({ passage, lexical, vector, fused }) => ({
      id: passage.id,
      paragraph: passage.paragraph,
      start: passage.start,
      end: passage.end,
      lexical: rounded(lexical),
      vector: rounded(vector),
      fused: rounded(fused),
    })),
    point: point === null ? null : [point.x, point.y],
  };
}

/** What `[1]` stands for: the sentences quoted under that number, else the passage. */
function wireCitation(answer: Answer, { number, passage }: Citation): WireCitation {
  const quotes = answer.kind === 'answered' ? answer.quotes : [];
  const own = quotes.filter(({ citation }) => citation === number);
  const spans: readonly Span[] = own.length > 0 ? own : [passage];
  return {
    number,
    passage: passage.id,
    paragraph: passage.paragraph,
    spans: spans.map(({ start, end }) => ({ start, end })),
  };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
