const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Half a surrogate pair is no character; Discord refuses a request that holds one. */
export function wellFormed(text: string): string {
  return text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd');
}

/**
 * The longest beginning of `text` that ends at a word's end and, with its `…`, has at most `limit` UTF-16 code units.
 * A single word longer than that is cut between two visible characters.
 */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = limit - ELLIPSIS.length;
  if (room <= 0) return '';
  const window = text.slice(0, room + 1);
  const wordEnd = window.search(/\s\S*$/u);
  // A word's end in the first half would throw away more than it keeps whole.
  const head = wordEnd > room / 2 ? window.slice(0, wordEnd) : wholeGraphemes(text, room);
  return head.trimEnd() + ELLIPSIS;
}

/** The longest end of `text` that begins at a word's beginning and, with its `…`, fits `limit`. */
export function cutAtWordFromEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = limit - ELLIPSIS.length;
  if (room <= 0) return '';
  const window = text.slice(text.length - room - 1);
  const wordStart = window.search(/\s\S/u);
  const tail = wordStart !== -1 && wordStart < room / 2 ? window.slice(wordStart + 1) : window.slice(1);
  return ELLIPSIS + tail.replace(/^[\p{M}\u200d\udc00-\udfff]+/u, '');
}

/** Room looked at beyond the limit for the end of a visible character; longer clusters are not letters of any script. */
const LONGEST_CLUSTER = 64;

function wholeGraphemes(text: string, room: number): string {
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, room + LONGEST_CLUSTER))) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return end === 0 ? text.slice(0, room).replace(/[\ud800-\udbff]$/u, '') : text.slice(0, end);
}
