import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseArticle, parsePlainArticle } from '../../src/ingest/parse-article.ts';
import { cutPassages } from '../../src/ingest/passages.ts';
import type { Article, Span } from '../../src/types.ts';
import { hostileText } from '../helpers/hostile-text.ts';

const SHOWS = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** What is wrong with the spans as a cover of every character of the text that shows, in order and once. */
function coverFaults(text: string, spans: readonly Span[]): string[] {
  const faults: string[] = [];
  const times = new Uint8Array(text.length);
  let before = 0;
  for (const { start, end } of spans) {
    if (start < before || end <= start || end > text.length)
      faults.push(`span ${start}-${end} after ${before}`);
    before = end;
    times.fill(1, start, end);
  }
  let index = 0;
  for (const char of text) {
    const covered = times[index] === 1 && times[index + char.length - 1] === 1;
    if (SHOWS.test(char) && !covered) faults.push(`${JSON.stringify(char)} at ${index} is in no span`);
    index += char.length;
  }
  return faults;
}

/** Spans that begin or end inside a surrogate pair, between a letter and its marks, or with white space. */
function cutFaults(text: string, spans: readonly Span[]): string[] {
  const faults: string[] = [];
  for (const { start, end } of spans) {
    for (const edge of [start, end]) {
      const before = text.slice(Math.max(0, edge - 12), edge);
      const after = text.slice(edge, edge + 2);
      if (/[\uD800-\uDBFF]$/.test(before) && /^[\uDC00-\uDFFF]/.test(after))
        faults.push(`${edge} splits a pair`);
      if (/\p{L}\p{M}*$/u.test(before) && /^\p{M}/u.test(after))
        faults.push(`${edge} parts a letter and its mark`);
    }
    if (!/^\S(?:[\s\S]*\S)?$/u.test(text.slice(start, end))) faults.push(`${start}-${end} is not trimmed`);
  }
  return faults;
}

/** Everything that is wrong with an article and its passages; empty when they are sound. */
function faultsOf(article: Article, maxLength: number): string[] {
  const { text } = article;
  const paragraphs = [...(article.title === null ? [] : [article.title]), ...article.paragraphs];
  const passages = cutPassages(article, { maxLength });
  const sentences = passages.flatMap((passage) => passage.sentences);
  const faults = [
    ...coverFaults(text, passages),
    ...coverFaults(text, sentences),
    ...coverFaults(text, paragraphs),
    ...coverFaults(
      text,
      paragraphs.flatMap((paragraph) => paragraph.sentences),
    ),
    ...cutFaults(text, [...passages, ...sentences, ...paragraphs]),
  ];
  for (const [index, { id, start, end, paragraph: number, sentences: own }] of passages.entries()) {
    const paragraph = paragraphs.find((each) => each.number === number);
    if (id !== index) faults.push(`passage ${index} has id ${id}`);
    if (end - start > maxLength) faults.push(`passage ${id} has ${end - start} units`);
    if (start < (paragraph?.start ?? Infinity) || end > (paragraph?.end ?? -1))
      faults.push(`passage ${id} leaves ${number}`);
    if (own[0]?.start !== start || own.at(-1)?.end !== end) faults.push(`passage ${id} is not its sentences`);
  }
  return faults;
}

describe('of any text at all', () => {
  test('every character that shows is in exactly one passage and one sentence, and cuts are clean', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(40, 100, 1_600), (text, maxLength) => {
        fc.pre(SHOWS.test(text));
        const article = parsePlainArticle(text, 'test');
        expect(article.text).toBe(text);
        expect(faultsOf(article, maxLength)).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  test('the same holds of its composed and decomposed forms', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(SHOWS.test(text));
        for (const form of ['NFC', 'NFD']) {
          expect(faultsOf(parsePlainArticle(text.normalize(form), 'test'), 200)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nothing that shows means a sentence for the person, not an article', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '\n', '\r\n', '\uFEFF', '\u200F', '\u0000', '\u2066', '\t')),
        (blanks) => {
          expect(() => parsePlainArticle(blanks.join(''), 'test')).toThrow(UserError);
        },
      ),
    );
  });

  test.each(['markdown', 'html'] as const)(
    '%s becomes a sound article or a sentence for the person',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(hostileText, async (text) => {
          try {
            expect(faultsOf(await parseArticle(text, { format, source: 'test' }), 200)).toEqual([]);
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('of a megabyte', () => {
  test.each([
    ['letters in one line', 'س'.repeat(1_000_000)],
    ['words in one line', 'كلمة '.repeat(200_000)],
    ['full stops', '. '.repeat(500_000)],
    ['dots', '.'.repeat(1_000_000)],
    ['initials', 'أ. '.repeat(100_000)],
    ['brackets', '([.'.repeat(300_000)],
    ['closing quotation marks', '."'.repeat(500_000)],
    ['combining marks', `ا${'\u064E'.repeat(1_000_000)}`],
    ['blank lines', `أول\n${'\n \u200F'.repeat(300_000)}آخر`],
    ['spaces inside a sentence', `أول${' '.repeat(1_000_000)}آخر`],
    ['clauses', 'قال؛ '.repeat(200_000)],
    ['emoji families', '👩‍👩‍👧'.repeat(120_000)],
    ['lone surrogates', '\uD83D'.repeat(1_000_000)],
  ])('%s are cut without hanging', (_, text) => {
    const passages = cutPassages(parsePlainArticle(text, 'test'));
    expect(passages.every(({ start, end }) => end - start <= 1_600)).toBe(true);
    const shown = passages.reduce(
      (sum, { start, end }) => sum + text.slice(start, end).replaceAll(/\s/gu, '').length,
      0,
    );
    expect(shown).toBe(text.replaceAll(/[\s\u200F]/gu, '').length);
  });
});
