import type { Span } from '../types.ts';
import { trimSpan } from './blank.ts';

/** What a markup file says: its title and its blocks of text (paragraphs, headings, list items, table rows), in order. */
export interface Extracted {
  readonly title: string | null;
  readonly blocks: readonly string[];
}

/** Between blocks: the blank line of plain text. */
const SEPARATOR = '\n\n';

/**
 * Sets title and blocks below one another as the article's text, into which every offset of a markup article points.
 * Blocks in which nothing shows are left out.
 */
export function layOut({ title, blocks }: Extracted): {
  readonly text: string;
  readonly title: Span | null;
  readonly paragraphs: readonly Span[];
} {
  const parts: string[] = [];
  let length = 0;
  const place = (block: string): Span | null => {
    const span = trimSpan(block, 0, block.length);
    if (span === null) return null;
    if (parts.length > 0) {
      parts.push(SEPARATOR);
      length += SEPARATOR.length;
    }
    const start = length;
    parts.push(block.slice(span.start, span.end));
    length += span.end - span.start;
    return { start, end: length };
  };
  const placedTitle = title === null ? null : place(title);
  const paragraphs = blocks.map((block) => place(block)).filter((span) => span !== null);
  return { text: parts.join(''), title: placedTitle, paragraphs };
}
