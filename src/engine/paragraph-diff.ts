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

/**
 * Past this many paragraphs put in and taken out, where they stand is no longer compared: the time of an exact comparison
 * grows with the square of their number.
 */
const MOST_EDITS = 1_000;

/** What stands in the new article, or stood in the old, at one place. */
interface Replacement {
  readonly gone: readonly NumberedText[];
  readonly come: readonly NumberedText[];
}

/** @returns the places at which the articles differ; undefined when there are too many. */
function replacements(
  before: readonly NumberedText[],
  after: readonly NumberedText[],
): Replacement[] | undefined {
  const parts = diffArrays([...before], [...after], {
    comparator: (left, right) => left.text === right.text,
    maxEditLength: MOST_EDITS,
  });
  if (parts === undefined) return undefined;
  const found: Replacement[] = [];
  let gone: readonly NumberedText[] = [];
  for (const { removed, added, value } of parts) {
    if (removed) {
      gone = value;
    } else {
      found.push({ gone, come: added ? value : [] });
      gone = [];
    }
  }
  return [...found, { gone, come: [] }];
}

/** @returns the paragraphs that the other article lacks, or has less often, wherever they stand. */
function missingFrom(other: readonly NumberedText[], paragraphs: readonly NumberedText[]): NumberedText[] {
  const counts = new Map<string, number>();
  for (const { text } of other) counts.set(text, (counts.get(text) ?? 0) + 1);
  return paragraphs.filter(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count <= 0;
  });
}

/** @returns what became of each paragraph; one taken out where another was put in counts as changed. */
export function diffParagraphs(before: Article, after: Article): ParagraphDiff {
  const [old, now] = [textsOf(before), textsOf(after)];
  const places = replacements(old, now) ?? [{ gone: missingFrom(now, old), come: missingFrom(old, now) }];
  const numbers = (pick: (place: Replacement) => readonly NumberedText[]): number[] =>
    places.flatMap(pick).map(({ number }) => number);
  return {
    changed: numbers(({ gone, come }) => come.slice(0, gone.length)),
    added: numbers(({ gone, come }) => come.slice(gone.length)),
    removed: numbers(({ gone, come }) => gone.slice(come.length)),
  };
}
