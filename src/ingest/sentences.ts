import type { Span } from '../types.ts';
import { fold, isAbbreviation, isLetterName } from './abbreviations.ts';
import { charAt, skipBlank, trimSpan } from './blank.ts';
import { findAsides } from './brackets.ts';

/**
 * Length in UTF-16 units from which «؛» ends a sentence too. It joins clauses that can stand alone; in a short sentence
 * the second one leans on the first, but a quote of more than about 50 words is more than a person reads as one.
 */
const LONG_SENTENCE = 300;
/** Shortest part, in UTF-16 units, that «؛» may cut off: below it a clause says little by itself. */
const SHORTEST_CLAUSE = 60;
/** Units looked at on either side of a full stop to find the words there; longer words are no abbreviations. */
const WORD_WINDOW = 48;

/** Unicode's ends of sentences in every script, and the ellipsis. */
const MARK = /[\p{Sentence_Terminal}…‥]/gu;
/** More of them, and what closes with them: marks, brackets, quotation marks (openers are misused as closers), « . . . ». */
const TAIL =
  /(?:[\p{Sentence_Terminal}…‥\p{M}\p{Default_Ignorable_Code_Point}\p{Pe}\p{Pf}"'′″“‘«]|[ \u00A0]\.(?=[\s.\p{Script=Arabic}]|$))*(?:\[[^[\]\n]{1,40}\]){0,4}/uy;
/** A closing mark that a space precedes, or references at the very end. */
const LATE_CLOSER = /[ \u00A0](?:[\p{Pe}\p{Pf}"″]+(?=\s|$)|(?:\[[^[\]\n]{1,40}\])+$)/uy;
const MAY_OPEN = new Set('"\'′″“‘«');
const WORD_CHAR = /[\p{L}\p{N}]/u;
const ENUMERATOR = /^\p{Ps}?(?:\p{Nd}{1,3}|\p{L})$/u;
const FULL_WIDTH = /[。！？｡]/u;
const GOES_ON = /[\p{Ll},،;؛:\p{Pe}]/u;
const OPENERS = /^[\p{Ps}\p{Pi}"'″“‘«\p{Default_Ignorable_Code_Point}]*/u;
const LAST_WORD = /[^\s\p{Ps}\p{Pi}"'″“”«»()]*$/u;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]*/u;
const ARABIC_WORD =
  /^(?:(?:(?=\p{L})\p{Script=Arabic}[\p{M}\p{Default_Ignorable_Code_Point}\u0640]*){2}|و\s)/u;
const ENDS_IN_WORD =
  /(?:\p{L}[\p{M}\p{Default_Ignorable_Code_Point}\u0640]*\p{L}|\p{Nd}|[\p{Pe}\p{Pf}"'″])[\p{M}\p{Default_Ignorable_Code_Point}\s]*$/u;

/**
 * The sentences of a paragraph: in order, trimmed, together covering every character of it that shows.
 *
 * Own rules rather than `Intl.Segmenter`, which cuts after «د.» and «ق.», after initials, U.S. and list numbers, and
 * inside brackets, and whose rules change with the ICU of each Node version, so that an index would too.
 *
 * @param span the paragraph in `text`
 * @param lineBreaks whether a line break ends a sentence (text taken from markup, where each is meant) or is a space
 */
export function splitSentences(text: string, span: Span, lineBreaks: 'end' | 'space'): readonly Span[] {
  const sentences: Span[] = [];
  let lineStart = span.start;
  const add = (end: number): void => {
    const line = text.slice(lineStart, end);
    for (const { start, end: stop } of splitRun(line)) {
      sentences.push({ start: lineStart + start, end: lineStart + stop });
    }
    lineStart = end;
  };
  if (lineBreaks === 'end') {
    for (const { index } of text.slice(span.start, span.end).matchAll(/[\r\n]+/g)) add(span.start + index);
  }
  add(span.end);
  return sentences;
}

function splitRun(run: string): readonly Span[] {
  const sentences: Span[] = [];
  const asides = findAsides(run);
  let aside = 0;
  let start = 0;
  let scanned = 0;
  let hasWord = false;
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(run); mark !== null; mark = MARK.exec(run)) {
    const stop = markEnd(run, mark.index);
    hasWord ||= WORD_CHAR.test(run.slice(scanned, mark.index));
    scanned = stop;
    MARK.lastIndex = stop;
    while ((asides[aside]?.[1] ?? Infinity) < mark.index) aside += 1;
    const inAside = (asides[aside]?.[0] ?? Infinity) < mark.index && (asides[aside]?.[1] ?? 0) >= stop;
    if (inAside || !hasWord || !endsSentence(run, start, mark.index, stop)) continue;
    pushSentence(sentences, run, start, stop);
    start = stop;
    hasWord = false;
  }
  hasWord ||= WORD_CHAR.test(run.slice(scanned));
  const last = sentences.at(-1);
  const rest = trimSpan(run, start, run.length);
  if (hasWord || last === undefined) pushSentence(sentences, run, start, run.length);
  else if (rest !== null) sentences[sentences.length - 1] = { start: last.start, end: rest.end };
  return sentences;
}

/** Where the sentence ends whose mark stands at `index`: after the marks, closers and references that follow it. */
function markEnd(run: string, index: number): number {
  TAIL.lastIndex = index;
  let end = index + (TAIL.exec(run)?.[0].length ?? 1);
  while (MAY_OPEN.has(run.charAt(end - 1)) && WORD_CHAR.test(charAt(run, end))) end -= 1;
  LATE_CLOSER.lastIndex = end;
  return end + (LATE_CLOSER.exec(run)?.[0].length ?? 0);
}

/** Does the mark at `mark`, whose closers end at `stop`, end the sentence that began at `start`? */
function endsSentence(run: string, start: number, mark: number, stop: number): boolean {
  const after = skipBlank(run, stop, run.length);
  if (after === run.length) return true;
  if (mark - start < 8 && ENUMERATOR.test(run.slice(start, mark).trim())) return false;
  if (FULL_WIDTH.test(charAt(run, mark))) return true;
  const before = run.slice(Math.max(start, mark - WORD_WINDOW), mark);
  const following = run.slice(after, after + WORD_WINDOW);
  if (!/\s/u.test(run.slice(stop, after))) return joinsTwoSentences(before, following);
  if (GOES_ON.test(charAt(run, after))) return false;
  if (run.charAt(mark) !== '.' || /^ ?[.…]/u.test(run.slice(mark + 1, mark + 3))) return true;
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const previous = LAST_WORD.exec(before.slice(0, before.length - word.length).trimEnd())?.[0] ?? '';
  return !isAbbreviation({ word: fold(word), previous: fold(previous), next: firstWord(following) });
}

/** A mark without a space after it: an end only before an Arabic word and after a word, number or closing mark. */
function joinsTwoSentences(before: string, following: string): boolean {
  const next = following.replace(OPENERS, '');
  if (!ARABIC_WORD.test(next) || !ENDS_IN_WORD.test(before)) return false;
  const word =
    fold(LAST_WORD.exec(before)?.[0] ?? '')
      .split('.')
      .at(-1) ?? '';
  return !isLetterName(word) || !isLetterName(firstWord(next));
}

function firstWord(following: string): string {
  return fold(FIRST_WORD.exec(following.replace(OPENERS, ''))?.[0] ?? '');
}

function pushSentence(sentences: Span[], run: string, start: number, end: number): void {
  const sentence = trimSpan(run, start, end);
  if (sentence === null) return;
  if (sentence.end - sentence.start <= LONG_SENTENCE) sentences.push(sentence);
  else sentences.push(...splitClauses(run, sentence));
}

function splitClauses(run: string, sentence: Span): readonly Span[] {
  const clauses: Span[] = [];
  const content = run.slice(sentence.start, sentence.end);
  const asides = findAsides(content);
  let from = 0;
  let aside = 0;
  const add = (end: number): void => {
    const clause = trimSpan(run, sentence.start + from, sentence.start + end);
    if (clause !== null) clauses.push(clause);
    from = end;
  };
  for (const { index } of content.matchAll(/؛(?=\s)/g)) {
    while ((asides[aside]?.[1] ?? Infinity) < index) aside += 1;
    if ((asides[aside]?.[0] ?? Infinity) < index) continue;
    if (index + 1 - from >= SHORTEST_CLAUSE && content.length - index >= SHORTEST_CLAUSE) add(index + 1);
  }
  add(content.length);
  return clauses;
}
