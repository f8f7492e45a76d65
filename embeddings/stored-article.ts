import * as z from 'zod';

import type { Article, Passage } from '../src/types.ts';

const spanShape = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const spanSchema = z.strictObject(spanShape);
const paragraphSchema = z.strictObject({
  ...spanShape,
  number: z.int().nonnegative(),
  sentences: z.array(spanSchema),
});
const articleSchema = z.strictObject({
  text: z.string(),
  title: paragraphSchema.nullable(),
  paragraphs: z.array(paragraphSchema),
  hash: z.string(),
  language: z.enum(['ar', 'en', 'other']),
  source: z.string(),
});
const passagesSchema = z.array(
  z.strictObject({
    ...spanShape,
    id: z.int().nonnegative(),
    paragraph: z.int().nonnegative(),
    sentences: z.array(spanSchema),
  }),
);

/** @throws ZodError or SyntaxError when the text is not an article as JSON. */
export function parseArticle(json: string): Article {
  return articleSchema.parse(JSON.parse(json));
}

/** @throws ZodError or SyntaxError when the text is not a list of passages as JSON. */
export function parsePassages(json: string): Passage[] {
  return passagesSchema.parse(JSON.parse(json));
}

function spansOf(passages: readonly Passage[]): string {
  return passages
    .map(({ id, paragraph, start, end, sentences }) =>
      [id, paragraph, start, end, ...sentences.flatMap((sentence) => [sentence.start, sentence.end])].join(),
    )
    .join(';');
}

/** True when both lists have the same spans, in the same order. */
export function samePassages(one: readonly Passage[], other: readonly Passage[]): boolean {
  return spansOf(one) === spansOf(other);
}
