import type { Article, Paragraph, Span } from '../../types.ts';
import { directLine } from './bidi.ts';
import { cutAtWordFromEnd } from './cut.ts';
import { escapeMarkdown, escapeWithin } from './escape.ts';
import { allParagraphs, directionOf, oneLine, paragraphAt } from './excerpt.ts';
import { limits } from './limits.ts';
import { reply, type ReplyPayload } from './payload.ts';
import { wordsFor, type Words, type WordsLanguage } from './words.ts';

/** Room that the paragraph itself leaves to the one before and to the one after, each. */
const LEFT_TO_NEIGHBOUR = 300;
/** Room for the three headings, line marks and the bold. */
const AROUND = 300;
/** A paragraph of more lines, such as a wrapped one, is shown as one. */
const MOST_LINES = 20;

/** The paragraph that a quote stands in, the quote in bold, between its neighbours. */
export function renderPassage(article: Article, quote: Span, language: WordsLanguage): ReplyPayload {
  const words = wordsFor(language);
  const paragraph = paragraphAt(article, quote);
  if (paragraph === undefined) return reply({ content: words.articleChanged });
  const all = allParagraphs(article);
  const at = all.indexOf(paragraph);
  const [before, after] = [all[at - 1], all[at + 1]];

  const room = limits.embedDescription - AROUND;
  const marked = markQuote(article, paragraph, quote, room - 2 * LEFT_TO_NEIGHBOUR);
  const left = Math.floor((room - marked.length) / 2);
  const blocks = [block(paragraph, marked, '> ', article, words)];
  if (before !== undefined) {
    // Escaping at most doubles a text.
    const text = textOfParagraph(article, before);
    const end = escapeMarkdown(text).length <= left ? text : cutAtWordFromEnd(text, Math.floor(left / 2));
    blocks.unshift(block(before, escapeMarkdown(end), '-# ', article, words));
  }
  if (after !== undefined) {
    blocks.push(block(after, escapeWithin(textOfParagraph(article, after), left), '-# ', article, words));
  }
  const text = blocks.join('\n\n');
  // An embed has room for twice as much, but servers can forbid embeds.
  return reply(text.length <= limits.content ? { content: text } : { embeds: [{ description: text }] });
}

function textOfParagraph(article: Article, { start, end }: Paragraph): string {
  return oneLine(article.text.slice(start, end));
}

function block(
  paragraph: Paragraph,
  escaped: string,
  prefix: string,
  article: Article,
  words: Words,
): string {
  const direction = directionOf(article);
  const lines = escaped
    .split(/\s*\n\s*/u)
    .map((line) => prefix + directLine(line, direction, words.direction));
  return [`**${capitalised(words.paragraph(paragraph.number))}**`, ...lines].join('\n');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The whole paragraph where it fits; where it does not, what surrounds the quote is cut, not the quote. */
function markQuote(article: Article, paragraph: Paragraph, quote: Span, budget: number): string {
  const start = Math.max(quote.start, paragraph.start);
  const end = Math.min(quote.end, paragraph.end);
  const isWrapped = article.text.slice(paragraph.start, paragraph.end).split('\n').length > MOST_LINES;
  const shown = (from: number, to: number): string => {
    const text = article.text.slice(from, to);
    return isWrapped ? text.replaceAll(/\s*\n\s*/gu, ' ') : text;
  };
  const before = shown(paragraph.start, start).trimStart();
  const marked = shown(start, end);
  const after = shown(end, paragraph.end).trimEnd();
  const bold = boldLines(escapeWithin(marked.trim(), budget));
  const left = Math.max(0, budget - bold.length);
  const escapedBefore = escapeMarkdown(before);
  const escapedAfter = escapeMarkdown(after);
  const space = /\s$/u.test(before) ? ' ' : '';
  const gap = /^\s/u.test(after) ? ' ' : '';
  if (escapedBefore.length + escapedAfter.length <= left) {
    return `${escapedBefore.trimEnd()}${space}${bold}${gap}${escapedAfter.trimStart()}`;
  }
  const half = Math.floor(left / 2);
  // Escaping at most doubles a text, so half of the half always fits.
  const head = escapeMarkdown(cutAtWordFromEnd(before, Math.floor(half / 2))).trimEnd();
  return `${head}${space}${bold}${gap}${escapeWithin(after, half).trimStart()}`;
}

/** Bold does not reach over a line's end inside a quote. */
function boldLines(escaped: string): string {
  return escaped
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `**${line.trim()}**`))
    .join('\n');
}
