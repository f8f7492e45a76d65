import type { Article, Citation, Quote, Span } from '../types.ts';

/**
 * The only maker of quotes: what it returns is the article's own text, to the letter, and it stands inside the passage
 * that is cited for it, at the offsets that passage has in this very article.
 *
 * @throws Error when the span does not lie in the passage, or tears a character apart: a bug, never shown.
 */
export function quoteExactly(article: Article, span: Span, citation: Citation): Quote {
  const { passage } = citation;
  const { start, end } = span;
  if (!(passage.start <= start && start < end && end <= passage.end && passage.end <= article.text.length)) {
    throw new Error(
      `A quote at ${start}-${end} does not lie in passage ${passage.id} at ${passage.start}-${passage.end}.`,
    );
  }
  const text = article.text.slice(start, end);
  if (isInsidePair(article.text, start) || isInsidePair(article.text, end)) {
    throw new Error(`A quote at ${start}-${end} begins or ends inside a character.`);
  }
  return { text, start, end, citation: citation.number };
}

function isInsidePair(text: string, offset: number): boolean {
  return offset > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}

/**
 * The last look before quotes leave: each is found again in the article, letter for letter, at its offsets.
 *
 * @throws Error when one is not: a bug, never shown.
 */
export function verifyQuotes(article: Article, quotes: readonly Quote[]): void {
  for (const { text, start, end } of quotes) {
    if (text === '' || article.text.slice(start, end) !== text) {
      throw new Error(`A quote is not the article's text at ${start}-${end}.`);
    }
  }
}
