import type { Article, Citation, Quote, Span } from '../types.ts';

/**
 * The only maker of quotes: what it returns is the article's own text, to the letter, inside the passage cited for it.
 *
 * @throws Error when the span does not lie in the passage or the text there is not what was chosen: a bug, never shown.
 */
export function quoteExactly(article: Article, span: Span, chosen: string, citation: Citation): Quote {
  const { passage } = citation;
  if (span.start < passage.start || span.end > passage.end || span.start >= span.end) {
    throw new Error(
      `A quote at ${span.start}-${span.end} lies outside passage ${passage.id} at ${passage.start}-${passage.end}.`,
    );
  }
  const text = article.text.slice(span.start, span.end);
  if (text !== chosen) {
    throw new Error(
      `The article's text at ${span.start}-${span.end} is not the sentence that was chosen there.`,
    );
  }
  return { text, start: span.start, end: span.end, citation: citation.number };
}
