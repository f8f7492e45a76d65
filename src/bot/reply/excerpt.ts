import type { Snapshot } from '../../engine/engine.ts';
import type { Article, Paragraph, Span } from '../../types.ts';
import type { Direction } from './bidi.ts';
import { citationMark, directLine, firstStrong } from './bidi.ts';
import { escapeWithin } from './escape.ts';
import type { Words } from './words.ts';

/** Quotation marks of the language that is quoted, not of the words around. */
const MARKS = { rtl: ['«', '»'], ltr: ['“', '”'] } as const;
/** Enough of an article to see which way it is written. */
const SAMPLE = 200;

/** Which way an article is written; Persian and Urdu are among the other languages. */
export function directionOf({ language, text }: Article): Direction {
  if (language === 'ar') return 'rtl';
  return language === 'en' ? 'ltr' : (firstStrong(text.slice(0, SAMPLE)) ?? 'ltr');
}

export interface ExcerptStyle {
  readonly article: Article;
  readonly words: Words;
  /** Most characters the excerpt may take, marks and escapes included. */
  readonly budget: number;
  /** Put before it: `> ` for a block quote, `-# ` for small text. */
  readonly prefix: string;
  /** Number of the citation to stand after it; none when absent. */
  readonly citation?: number;
}

/** Room for quotation marks, direction marks, isolates and `[10]`. */
const AROUND = 14;

/** A piece of the article between quotation marks, to the letter as Discord draws it, with its citation. */
export function excerpt(text: string, style: ExcerptStyle): string {
  const { article, words, budget, prefix, citation } = style;
  const direction = directionOf(article);
  const [open, close] = MARKS[direction];
  const inside = escapeWithin(oneLine(text), budget - AROUND - prefix.length);
  const quoted = `${open}${inside}${close}`;
  const marked = citation === undefined ? quoted : `${quoted} ${citationMark(citation, quoted, direction)}`;
  return prefix + directLine(marked, direction, words.direction);
}

/** Line ends inside a sentence are the file's, not the writer's. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*[\n\u2028\u2029]\s*/gu, ' ').trim();
}

export function textOf(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}

/** The paragraph (the title included) that a span begins in; undefined when it points outside the article. */
export function paragraphAt(article: Article, span: Span): Paragraph | undefined {
  return allParagraphs(article).find(({ start, end }) => start <= span.start && span.start < end);
}

/** Title first, then the body, so that neighbours stand beside each other. */
export function allParagraphs(article: Article): readonly Paragraph[] {
  return article.title === null ? article.paragraphs : [article.title, ...article.paragraphs];
}

/** The passage that holds the beginning of a span, in the generation that is served. */
export function passageAt(snapshot: Snapshot, span: Span) {
  return snapshot.passages.find(({ start, end }) => start <= span.start && span.start < end);
}
