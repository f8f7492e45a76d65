import type { Snapshot } from '../../engine/engine.ts';
import type { Answered, Citation, Quote, Span } from '../../types.ts';
import { passageAt, textOf } from './excerpt.ts';
import type { ReplyPayload } from './payload.ts';
import { renderAnswer } from './render-answer.ts';
import type { WordsLanguage } from './words.ts';

const NO_TIME = { embedMs: 0, retrieveMs: 0, answerMs: 0, totalMs: 0 } as const;

/** A private answer again, for the channel: built from the article at the quotes' places, so it cannot be forged. */
export function renderShared(
  snapshot: Snapshot,
  spans: readonly Span[],
  language: WordsLanguage,
  asked: string | undefined,
): ReplyPayload {
  const citations: Citation[] = [];
  const quotes: Quote[] = spans.flatMap((span) => {
    const passage = passageAt(snapshot, span);
    if (passage === undefined) return [];
    let cited = citations.find((citation) => citation.passage.id === passage.id);
    if (cited === undefined) {
      cited = { number: citations.length + 1, passage };
      citations.push(cited);
    }
    return [{ ...span, text: textOf(snapshot.article, span), citation: cited.number }];
  });
  const answer: Answered = {
    kind: 'answered',
    question: asked ?? '',
    language,
    confidence: 1,
    hits: [],
    timings: NO_TIME,
    quotes,
    citations,
  };
  return renderAnswer(answer, {
    snapshot,
    suggestions: [],
    canShare: false,
    ...(asked === undefined ? {} : { asked }),
  });
}
