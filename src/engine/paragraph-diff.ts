import { diffArrays } from 'diff';
import type { Article } from '../types.ts';

/** Paragraph numbers: of the new article where it has the paragraph, of the old one for what was removed. */
export interface ParagraphDiff {
  readonly changed: readonly number[];
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

interface NumberedText {
  readonly number: number;
  readonly text: string;
}

function textsOf(article: Article): NumberedText[] {
  const paragraphs = article.title === null ? article.paragraphs : [article.title, ...article.paragraphs];
  return paragraphs.map(({ number, start, end }) => ({ number, text: article.text.slice(start, end) }));
}

/** @returns what became of each paragraph; one taken out where another was put in counts as changed. */
export function diffParagraphs(before: Article, after: Article): ParagraphDiff {
  const changed: number[] = [];
  const added: number[] = [];
  const removed: number[] = [];
  let gone: NumberedText[] = [];
  const parts = diffArrays(textsOf(before), textsOf(after), {
    comparator: (left, right) => left.text === right.text,
  });
  for (const part of parts) {
    if (part.removed) {
      gone.push(...part.value);
    } else if (part.added) {
      for (const { number } of part.value) (gone.shift() === undefined ? added : changed).push(number);
    } else {
      removed.push(...gone.map(({ number }) => number));
      gone = [];
    }
  }
  removed.push(...gone.map(({ number }) => number));
  return { changed, added, removed };
}
