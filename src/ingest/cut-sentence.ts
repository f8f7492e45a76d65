import type { Span } from '../types.ts';
import { trimSpan } from './blank.ts';

/** Where an over-long sentence is best cut, best first; the cut comes after the mark and before the white space. */
const CUTS = [/[؛;](?=\s)/gu, /[،,](?=\s)/gu, /[:](?=\s)/gu, /(?=\s)/gu] as const;

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Cuts a sentence that is longer than `limit` units into pieces that are not: at the last ؛ or ; in the second half of what
 * fits, else at the last comma there, else a colon, else white space, else between two characters as people see them.
 * Only a single character of more than `limit` units (a letter under hundreds of marks) is cut inside, between code
 * points.
 *
 * @returns trimmed pieces in order, covering every character that shows; the sentence itself when it fits
 */
export function cutSentence(text: string, sentence: Span, limit: number): readonly Span[] {
  const pieces: Span[] = [];
  let rest: Span | null = sentence;
  while (rest !== null && rest.end - rest.start > limit) {
    const cut: number = rest.start + findCut(text.slice(rest.start, rest.start + limit + 2), limit);
    const piece = trimSpan(text, rest.start, cut);
    if (piece !== null) pieces.push(piece);
    rest = trimSpan(text, cut, rest.end);
  }
  if (rest !== null) pieces.push(rest);
  return pieces;
}

/** @param window the next `limit` units and two more, to see what would be cut apart */
function findCut(window: string, limit: number): number {
  for (const pattern of CUTS) {
    let last = 0;
    for (const { 0: mark, index } of window.matchAll(pattern)) {
      const cut = index + mark.length;
      if (cut <= limit) last = cut;
    }
    if (last >= limit / 2) return last;
  }
  const cluster = GRAPHEMES.segment(window).containing(limit)?.index ?? limit;
  if (cluster > 0) return cluster;
  const splitsPair =
    /^[\uDC00-\uDFFF]$/u.test(window.charAt(limit)) && /^[\uD800-\uDBFF]$/u.test(window.charAt(limit - 1));
  return splitsPair ? Math.max(1, limit - 1) : limit;
}
