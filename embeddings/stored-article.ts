import type { Article, Passage } from '../src/types.ts';
import { either, isCount, isText, listOf, object, oneOf, parseJson } from './shapes.ts';

const isSpan = object({ start: isCount, end: isCount });
const isParagraph = object({ start: isCount, end: isCount, number: isCount, sentences: listOf(isSpan) });
const isArticle = object({
  text: isText,
  title: either(isParagraph, oneOf(null)),
  paragraphs: listOf(isParagraph),
  hash: isText,
  language: oneOf('ar', 'en', 'other'),
  source: isText,
});
const isPassages = listOf(
  object({ start: isCount, end: isCount, id: isCount, paragraph: isCount, sentences: listOf(isSpan) }),
);

/** @returns undefined when the text is not an article as JSON. */
export function parseArticle(json: string): Article | undefined {
  return parseJson(json, isArticle);
}

/** @returns undefined when the text is not a list of passages as JSON. */
export function parsePassages(json: string): readonly Passage[] | undefined {
  return parseJson(json, isPassages);
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
