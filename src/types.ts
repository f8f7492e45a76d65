/**
 * The words of Sanad. Everyone may import them; they import nothing of ours.
 *
 * Every offset is a UTF-16 code unit into `Article.text`, so `article.text.slice(start, end)` is the text meant,
 * to the letter.
 */

/** Language of a question or an article; `other` when it is neither Arabic nor English, or cannot be told. */
export type Language = 'ar' | 'en' | 'other';

/** Half-open range `[start, end)` of UTF-16 code units in the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One block of the article; `number` 0 is the title, body paragraphs count from 1. */
export interface Paragraph extends Span {
  readonly number: number;
  /** In order, not overlapping, together covering every non-blank character of the paragraph. */
  readonly sentences: readonly Span[];
}

/** An article as it was read. `text` is never normalised; it is what every offset points into. */
export interface Article {
  readonly text: string;
  /** The title's paragraph (number 0), or null when the article has none. */
  readonly title: Paragraph | null;
  /** Body paragraphs, numbered from 1 in reading order. */
  readonly paragraphs: readonly Paragraph[];
  /** SHA-256 of `text` as UTF-8, in hexadecimal. */
  readonly hash: string;
  readonly language: Language;
  /** Where it was read from: a file path, for people. */
  readonly source: string;
}

/** The unit that is embedded, retrieved and cited: a paragraph, or a run of sentences of a long one. */
export interface Passage extends Span {
  /** Position in the list of passages, from 0. */
  readonly id: number;
  readonly paragraph: number;
  readonly sentences: readonly Span[];
}

/** A passage found for a question, with its score from 0 to 1; hits are listed best first. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
}

/** A passage that a quote rests on, numbered from 1 in the order in which the reply uses it. */
export interface Citation {
  readonly number: number;
  readonly passage: Passage;
}

/** A piece of the article shown to a person: `text` equals `article.text.slice(start, end)`. */
export interface Quote extends Span {
  readonly text: string;
  /** `Citation.number` of the passage it comes from. */
  readonly citation: number;
}

/** Milliseconds spent on a question. */
export interface Timings {
  readonly embedMs: number;
  readonly retrieveMs: number;
  readonly answerMs: number;
  readonly totalMs: number;
}

interface AnswerBase {
  /** The question as it was read: without direction marks and controls, spaces single, of bounded length. */
  readonly question: string;
  readonly language: Language;
  /** Chance from 0 to 1 that the article answers the question with these quotes. */
  readonly confidence: number;
  /** Nearest passages, best first. */
  readonly hits: readonly Hit[];
  readonly timings: Timings;
}

export interface Answered extends AnswerBase {
  readonly kind: 'answered';
  /** The sentences that answer, best first; at least one. */
  readonly quotes: readonly Quote[];
  readonly citations: readonly Citation[];
}

export interface NotInArticle extends AnswerBase {
  readonly kind: 'not-in-article';
  /** The nearest passages, cited as such, so that a person can judge for themselves; may be empty. */
  readonly citations: readonly Citation[];
}

export type Answer = Answered | NotInArticle;
