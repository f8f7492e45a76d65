import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseArticle, parsePlainArticle } from '../../src/ingest/parse-article.ts';
import { cutPassages } from '../../src/ingest/passages.ts';
import type { Article, Span } from '../../src/types.ts';
import { hostileText } from '../helpers/hostile-text.ts';

const SHOWS = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** How often each code unit is in one of the spans; also holds the spans to their order. */
function coverage(text: string, spans: readonly Span[]): Uint8Array {
  const times = new Uint8Array(text.length);
  let before = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    before = end;
    for (let unit = start; unit < end; unit += 1) times[unit] = (times[unit] ?? 0) + 1;
  }
  return times;
}

function expectCovered(text: string, spans: readonly Span[]): void {
  const times = coverage(text, spans);
  let index = 0;
  for (const char of text) {
    if (SHOWS.test(char)) {
      for (let unit = 0; unit < char.length; unit += 1) expect(times[index + unit]).toBe(1);
    }
    index += char.length;
  }
}

/** No span begins or ends inside a surrogate pair, between a letter and its marks, or with white space. */
function expectCleanCuts(text: string, spans: readonly Span[]): void {
  for (const { start, end } of spans) {
    for (const edge of [start, end]) {
      expect(text.slice(edge - 1, edge + 1)).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
      const afterLetter = /\p{L}\p{M}*$/u.test(text.slice(Math.max(0, edge - 12), edge));
      expect(afterLetter && /^\p{M}/u.test(text.slice(edge, edge + 2))).toBe(false);
    }
    expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/u);
  }
}

function expectSound(article: Article, maxLength: number): void {
  const passages = cutPassages(article, { maxLength });
  expectCovered(article.text, passages);
  expectCovered(
    article.text,
    passages.flatMap(({ sentences }) => sentences),
  );
  expectCleanCuts(
    article.text,
    passages.flatMap((passage) => [passage, ...passage.sentences]),
  );
  const paragraphs = [...(article.title === null ? [] : [article.title]), ...article.paragraphs];
  expectCovered(article.text, paragraphs);
  expectCovered(
    article.text,
    paragraphs.flatMap(({ sentences }) => sentences),
  );
  for (const [id, passage] of passages.entries()) {
    expect(passage.id).toBe(id);
    expect(passage.end - passage.start).toBeLessThanOrEqual(maxLength);
    const paragraph = paragraphs.find(({ number }) => number === passage.paragraph);
    expect(passage.start).toBeGreaterThanOrEqual(paragraph?.start ?? Infinity);
    expect(passage.end).toBeLessThanOrEqual(paragraph?.end ?? -1);
    expect(passage.sentences[0]?.start).toBe(passage.start);
    expect(passage.sentences.at(-1)?.end).toBe(passage.end);
  }
}

describe('of any text at all', () => {
  test('every character that shows is in exactly one passage and one sentence, and cuts are clean', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(40, 100, 1_600), (text, maxLength) => {
        fc.pre(SHOWS.test(text));
        const article = parsePlainArticle(text, 'test');
        expect(article.text).toBe(text);
        expectSound(article, maxLength);
      }),
      { numRuns: 1_500 },
    );
  });

  test('the same holds of its composed and decomposed forms', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(SHOWS.test(text));
        const forms = [text.normalize('NFC'), text.normalize('NFD')].map((form) =>
          parsePlainArticle(form, 'test'),
        );
        for (const article of forms) expectSound(article, 200);
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
            expectSound(await parseArticle(text, { format, source: 'test' }), 200);
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
    ['initials', 'أ. '.repeat(300_000)],
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
