import type { Span } from '../types.ts';
import { trimSpan } from './blank.ts';

/** Longest line, in letters, of a file that is taken for hard-wrapped; editors wrap at 72 to 100. */
const WRAP_WIDEST = 120;
/** Longest line in code units worth measuring: a fully vowelled line has twice as many units as letters. */
const WRAP_WIDEST_UNITS = 300;
/** Inner lines needed to see a pattern at all. */
const WRAP_FEWEST_LINES = 2;
/** Share of the widest line from which a line counts as full: tools that wrap by bytes leave Arabic lines uneven. */
const WRAP_FULL = 0.9;
/** Share of inner lines that have to be full, and most that may end as a sentence does. */
const WRAP_FULL_LINES = 0.8;
const WRAP_SENTENCE_ENDS = 0.5;

const LINE_END = /\r\n|\n|\r/g;
const SHOWN = /[^\p{M}\p{Default_Ignorable_Code_Point}]/gu;
const FIRST_WORD = /^\S{1,60}/u;
const LIST_ITEM = /^(?:[-*•·▪◦–—]|[0-9٠-٩]{1,2}[.)-])\s/u;
const SENTENCE_END = /[\p{Sentence_Terminal}…:][\p{M}\p{Default_Ignorable_Code_Point}\p{Pe}\p{Pf}"'″“]*$/u;

/** Does a block end as a sentence does, closing quotation marks aside? */
export function endsLikeSentence(block: string): boolean {
  return SENTENCE_END.test(block.slice(-40));
}

/**
 * Cuts plain text into paragraphs. A line is a paragraph, as in the usual news file, unless the file is hard-wrapped:
 * then lines follow one another as one paragraph up to a blank line or a list item. It is hard-wrapped when no line is
 * wider than 120 letters and, of the lines that another follows directly, at least 2 in all, four in five are so full
 * that the next line's first word would not have fitted, and not half end as a sentence does.
 */
export function plainParagraphs(text: string): readonly Span[] {
  const lines = linesOf(text);
  if (!isHardWrapped(text, lines)) return lines.filter((line) => line !== null);
  const paragraphs: Span[] = [];
  let begins = true;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line === null) {
      begins = true;
    } else if (begins || last === undefined || LIST_ITEM.test(text.slice(line.start, line.start + 10))) {
      paragraphs.push(line);
      begins = false;
    } else {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    }
  }
  return paragraphs;
}

/** The lines, trimmed; null for a blank one. Only CRLF, LF and CR end a line. */
function linesOf(text: string): readonly (Span | null)[] {
  const lines: (Span | null)[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    lines.push(trimSpan(text, start, match.index));
    start = match.index + match[0].length;
  }
  lines.push(trimSpan(text, start, text.length));
  return lines;
}

function isHardWrapped(text: string, lines: readonly (Span | null)[]): boolean {
  let widest = 0;
  for (const line of lines) {
    if (line === null) continue;
    if (line.end - line.start > WRAP_WIDEST_UNITS) return false;
    widest = Math.max(widest, width(text.slice(line.start, line.end)));
  }
  if (widest > WRAP_WIDEST) return false;
  let inner = 0;
  let full = 0;
  let ended = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? null;
    if (line === null || next === null) continue;
    const content = text.slice(line.start, line.end);
    const word = FIRST_WORD.exec(text.slice(next.start, next.end))?.[0] ?? '';
    inner += 1;
    if (width(content) + 1 + width(word) > widest * WRAP_FULL) full += 1;
    if (endsLikeSentence(content)) ended += 1;
  }
  return inner >= WRAP_FEWEST_LINES && full >= inner * WRAP_FULL_LINES && ended < inner * WRAP_SENTENCE_ENDS;
}

/** Letters as a person counts columns: combining marks and characters that do not show take none. */
function width(line: string): number {
  return line.match(SHOWN)?.length ?? 0;
}
