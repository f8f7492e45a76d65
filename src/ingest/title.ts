import type { Span } from '../types.ts';
import { endsLikeSentence } from './plain-text.ts';

/** Longest title in UTF-16 units; a headline has 40 to 100, and the shortest paragraphs of news begin at about 90. */
const TITLE_LONGEST = 150;

/**
 * Takes the first block for the title when it looks like one: one line of at most 150 units that does not end as a
 * sentence does (. ! ? ؟ … :), with more text after it.
 */
export function splitTitle(
  text: string,
  blocks: readonly Span[],
): { readonly title: Span | null; readonly paragraphs: readonly Span[] } {
  const [first, ...rest] = blocks;
  if (first === undefined || rest.length === 0) return { title: null, paragraphs: blocks };
  const content = text.slice(first.start, first.end);
  if (content.length > TITLE_LONGEST || /[\r\n]/u.test(content) || endsLikeSentence(content)) {
    return { title: null, paragraphs: blocks };
  }
  return { title: first, paragraphs: rest };
}
