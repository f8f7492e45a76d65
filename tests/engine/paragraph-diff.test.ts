import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { diffParagraphs, type ParagraphDiff } from '../../src/engine/paragraph-diff.ts';
import type { Article } from '../../src/types.ts';
import { lineArticle } from '../helpers/line-article.ts';

/** Each word a paragraph, numbered from 1. */
const articleOf = (words: string): Article =>
  lineArticle(words.split(' ').filter((word) => word !== '')).article;

const titled = (title: string): Article => {
  const { article } = lineArticle([title, 'a']);
  const [first, second] = article.paragraphs;
  if (first === undefined || second === undefined) throw new Error('Two lines make two paragraphs.');
  return { ...article, title: { ...first, number: 0 }, paragraphs: [{ ...second, number: 1 }] };
};

const many = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name}${i}`);

const UNCHANGED: ParagraphDiff = { changed: [], added: [], removed: [] };

describe('paragraphs that were', () => {
  test.each<readonly [what: string, before: string, after: string, diff: Partial<ParagraphDiff>]>([
    ['left alone', 'a b c', 'a b c', {}],
    ['rewritten', 'a b c', 'a x c', { changed: [2] }],
    ['put in', 'a b c', 'a x b c', { added: [2] }],
    ['put in at the end', 'a b c', 'a b c x y', { added: [4, 5] }],
    ['taken out', 'a b c', 'a c', { removed: [2] }],
    ['rewritten and put in', 'a b c', 'a x y c', { changed: [2], added: [3] }],
    ['rewritten and taken out', 'a b c d', 'a x d', { changed: [2], removed: [3] }],
    ['changed in several places', 'a b c d e', 'x b d e y', { changed: [1], removed: [3], added: [5] }],
    ['moved', 'a b c', 'b c a', { removed: [1], added: [3] }],
    ['all rewritten', 'a b', 'x y', { changed: [1, 2] }],
    ['all taken out', 'a b', '', { removed: [1, 2] }],
    ['all put in', '', 'a b', { added: [1, 2] }],
  ])('%s', (_, before, after, diff) => {
    expect(diffParagraphs(articleOf(before), articleOf(after))).toEqual({ ...UNCHANGED, ...diff });
  });
});

test('a rewritten title is paragraph 0', () => {
  expect(diffParagraphs(titled('old'), titled('new'))).toEqual({ ...UNCHANGED, changed: [0] });
});

describe('of any two articles', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), { maxLength: 10 });

  test('what is neither changed, added nor removed is the same in both, in order', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { changed, added, removed } = diffParagraphs(
          lineArticle(before).article,
          lineArticle(after).article,
        );
        const keptNew = after.filter((_, position) => ![...changed, ...added].includes(position + 1));
        expect(added.length - removed.length).toBe(after.length - before.length);
        // As many of the old ones are left when those removed and those that changed are taken away.
        expect(keptNew).toHaveLength(before.length - removed.length - changed.length);
        let from = 0;
        for (const word of keptNew) {
          const at = before.indexOf(word, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('as few are named as can be', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { changed, added, removed } = diffParagraphs(
          lineArticle(before).article,
          lineArticle(after).article,
        );
        const edits = 2 * changed.length + added.length + removed.length;
        expect(edits).toBe(before.length + after.length - 2 * longestCommon(before, after));
      }),
      { numRuns: 300 },
    );
  });
});

/** Length of the longest common subsequence, by the textbook. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  let row = Array.from({ length: right.length + 1 }, () => 0);
  for (const one of left) {
    const next = [0];
    for (const [position, other] of right.entries()) {
      next.push(
        one === other ? (row[position] ?? 0) + 1 : Math.max(row[position + 1] ?? 0, next[position] ?? 0),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('of very long articles', () => {
  test('one change is found', () => {
    const lines = many('a', 50_000);
    const after = lines.with(30_000, 'x');
    expect(diffParagraphs(lineArticle(lines).article, lineArticle(after).article)).toEqual({
      ...UNCHANGED,
      changed: [30_001],
    });
  });

  test('all of it may have changed', () => {
    const { changed, added, removed } = diffParagraphs(
      lineArticle([...many('a', 200_000), 'kept', 'kept']).article,
      lineArticle(['kept', ...many('b', 200_010)]).article,
    );
    expect([changed.length, changed[0], added.length, removed.length]).toEqual([200_001, 2, 9, 0]);
  });
});
