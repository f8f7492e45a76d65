import type { Snapshot, SuggestedQuestion } from '../../engine/engine.ts';
import type {
  Answer,
  Answered,
  Article,
  Citation,
  Language,
  NotInArticle,
  Passage,
  Quote,
  Span,
} from '../../types.ts';
import { directLine } from './bidi.ts';
import { buttonsFor, type ButtonMaker } from './buttons.ts';
import { escapeQuestion } from './escape.ts';
import { excerpt, textOf } from './excerpt.ts';
import { limits } from './limits.ts';
import { reply, type ReplyButton, type ReplyPayload } from './payload.ts';
import { wordsFor, type Words } from './words.ts';

/** What a reply shows besides the answer itself. */
export interface AnswerContext {
  /** The snapshot that the answer was made from. */
  readonly snapshot: Snapshot;
  /** Questions that the article answers, best first; offered when it does not answer this one. */
  readonly suggestions: readonly SuggestedQuestion[];
  /** The question, where the surface does not show it by itself. */
  readonly asked?: string;
  /** The whole question that a follow-up was read as. */
  readonly readAs?: string;
  /** A private answer in a place where it could be public. */
  readonly canShare: boolean;
}

const QUESTION_BUDGET = 280;
const SOURCE_BUDGET = 90;
const MOST_SUGGESTIONS = 3;
/** Leaves room in the row for the buttons that follow. */
const MOST_PASSAGE_BUTTONS = 3;
const MOST_NEAREST = 2;
/** More would leave each too little room to be read. */
const MOST_QUOTES = 4;
/** Room for the nearest passages of a refusal, all together: they are hints, not the answer. */
const NEAREST_BUDGET = 700;

/** An answer as people see it. The same payload goes to Discord and to the preview page. */
export function renderAnswer(answer: Answer, context: AnswerContext): ReplyPayload {
  return answer.kind === 'answered' ? renderAnswered(answer, context) : renderRefusal(answer, context);
}

function renderAnswered(answer: Answered, context: AnswerContext): ReplyPayload {
  const { article } = context.snapshot;
  const quotes = answer.quotes.slice(0, MOST_QUOTES);
  for (const quote of quotes) assertVerbatim(quote, article);
  const words = wordsFor(answer.language);
  const make = buttonsFor(article, words.language);
  const head = headLines(words, context);
  if (article.language !== words.language) {
    head.push(words.articleSays(words.languageNames[article.language]), '');
  }
  const cited = answer.citations.filter(({ number }) => quotes.some((q) => q.citation === number));
  const sources = sourceLines(cited, article, words);
  const budget = limits.content - lengthOf(head) - lengthOf(sources);
  const lines = [...head, ...quoteLines(quotes, article, words, budget), '', ...sources];

  const buttons = passageButtons(quotes, cited, words, make);
  const others = uncitedSpans(answer.hits, cited);
  if (others.length > 0) buttons.push(make.more(others));
  if (context.canShare) buttons.push(make.share(quotes));
  return reply({ content: lines.join('\n'), rows: [buttons] });
}

function renderRefusal(answer: NotInArticle, context: AnswerContext): ReplyPayload {
  const { article } = context.snapshot;
  const words = wordsFor(answer.language);
  const make = buttonsFor(article, words.language);
  const nearest = answer.citations.slice(0, MOST_NEAREST);
  const suggestions = suggestionsFor(answer.language, context.suggestions);

  const head = headLines(words, context);
  head.push(nearest.length > 0 ? `${words.notInArticle} ${words.nearest}` : words.notInArticle);
  // The quotes are the passages themselves, so their beginnings need not be told again.
  const foot = nearest.map(({ number, passage }) => placeLine(number, passage, words));
  if (suggestions.length > 0) foot.push('', words.canAnswer);
  const budget = Math.min(NEAREST_BUDGET, limits.content - lengthOf(head) - lengthOf(foot));
  const quotes = nearest.map(({ number, passage }) => ({
    ...passage,
    text: textOf(article, passage),
    citation: number,
  }));
  const lines = [...head];
  if (quotes.length > 0) lines.push('', ...quoteLines(quotes, article, words, budget), '');
  // A question is long: each has a row of its own.
  const rows = [
    ...suggestions.map((question) => [make.ask(question)]),
    passageButtons(quotes, nearest, words, make),
  ];
  return reply({ content: [...lines, ...foot].join('\n'), rows });
}

function headLines(words: Words, { asked, readAs }: AnswerContext): string[] {
  const lines: string[] = [];
  if (asked !== undefined) lines.push(questionLine('-# ', words.asked, asked, words));
  if (readAs !== undefined) lines.push(questionLine('', words.readAs, readAs, words), '');
  return lines;
}

function questionLine(prefix: string, label: string, question: string, words: Words): string {
  return (
    prefix +
    directLine(`${label} ${escapeQuestion(question, QUESTION_BUDGET)}`, words.direction, words.direction)
  );
}

function quoteLines(quotes: readonly Quote[], article: Article, words: Words, budget: number): string[] {
  const share = Math.floor(budget / Math.max(1, quotes.length)) - 1;
  return quotes.map(({ text, citation }) =>
    excerpt(text, { article, words, budget: share, prefix: '> ', citation }),
  );
}

/** The paragraph's number, then the passage's beginning: on one line in one language, else on two. */
function sourceLines(citations: readonly Citation[], article: Article, words: Words): string[] {
  if (citations.length === 0) return [];
  const lines = citations.flatMap(({ number, passage }) => {
    const place = placeLine(number, passage, words);
    const style = { article, words, budget: SOURCE_BUDGET };
    const text = textOf(article, passage);
    return article.language === words.language
      ? [`${place}: ${excerpt(text, { ...style, prefix: '' })}`]
      : [place, excerpt(text, { ...style, prefix: '-# ' })];
  });
  return [`-# ${citations.length === 1 ? words.source : words.sources}`, ...lines];
}

function placeLine(number: number, { paragraph }: Passage, words: Words): string {
  return `-# [${number}] ${words.paragraph(paragraph)}`;
}

function passageButtons(
  quotes: readonly Quote[],
  cited: readonly Citation[],
  words: Words,
  make: ButtonMaker,
): ReplyButton[] {
  return cited.slice(0, MOST_PASSAGE_BUTTONS).flatMap(({ number, passage }) => {
    const quote = quotes.find((q) => q.citation === number);
    const label = cited.length === 1 ? words.showPassage : words.showPassageOf(passage.paragraph);
    return quote === undefined ? [] : [make.passage(quote, label)];
  });
}

function uncitedSpans(hits: Answer['hits'], cited: readonly Citation[]): readonly Span[] {
  const shown = new Set(cited.map(({ passage }) => passage.id));
  return hits.map(({ passage }) => passage).filter(({ id }) => !shown.has(id));
}

/** Questions in the asker's language first; the others still show what the article knows. */
function suggestionsFor(language: Language, all: readonly SuggestedQuestion[]): readonly SuggestedQuestion[] {
  const own = all.filter((question) => question.language === language);
  const others = all.filter((question) => question.language !== language);
  return [...own, ...others].slice(0, MOST_SUGGESTIONS);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0) + 1;
}

function assertVerbatim(quote: Quote, article: Article): void {
  if (textOf(article, quote) === quote.text) return;
  throw new Error(
    `The quote at ${quote.start}-${quote.end} is not the article's text there; it was not sent.`,
  );
}
