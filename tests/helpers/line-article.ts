import { createHash } from 'node:crypto';

import type { Article, Passage, Span } from '../../src/types.ts';

/** An article whose paragraphs, sentences and passages are the given lines, one each, without a title. */
export function lineArticle(lines: readonly string[]): {
  readonly article: Article;
  readonly passages: readonly Passage[];
} {
  const text = lines.join('\n');
  let end = -1;
  const spans = lines.map((line): Span => {
    const start = end + 1;
    end = start + line.length;
    return { start, end };
  });
  const article: Article = {
    text,
    title: null,
    paragraphs: spans.map((span, i) => ({ ...span, number: i + 1, sentences: [span] })),
    hash: createHash('sha256').update(text).digest('hex'),
    language: 'en',
    source: 'lines.txt',
  };
  return {
    article,
    passages: spans.map((span, id) => ({ ...span, id, paragraph: id + 1, sentences: [span] })),
  };
}

/** Lines that differ from one another. */
export function numberedLines(count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `${'xyzw'.repeat((i % 7) + 1)} line ${i} ${'ab'.repeat(i % 11)}`,
  );
}
