import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { detectLanguage } from '../text/scripts.ts';
import type { Article, Paragraph, Span } from '../types.ts';
import type { Extracted } from './extracted.ts';
import { layOut } from './extracted.ts';
import { plainParagraphs } from './plain-text.ts';
import { splitSentences } from './sentences.ts';
import { splitTitle } from './title.ts';

export type ArticleFormat = 'text' | 'markdown' | 'html';

const EXTRACT: Readonly<Record<Exclude<ArticleFormat, 'text'>, (text: string) => Promise<Extracted>>> = {
  markdown: async (text) => (await import('./markdown.ts')).extractMarkdown(text),
  html: async (text) => (await import('./html.ts')).extractHtml(text),
};

interface Blocks {
  readonly text: string;
  readonly title: Span | null;
  readonly paragraphs: readonly Span[];
}

/**
 * Parses an article. Of plain text `Article.text` is the text given, to the letter; of Markdown and HTML it is the text
 * taken out of the markup, a blank line between blocks, and every offset points into that.
 *
 * Asynchronous only because the two parsers are loaded when first needed; it reads nothing else.
 *
 * @param options.source where the text comes from, for people
 * @throws UserError when there is nothing to read in the text, or its markup is out of all measure
 */
export async function parseArticle(
  text: string,
  { format, source }: { readonly format: ArticleFormat; readonly source: string },
): Promise<Article> {
  if (format === 'text') return parsePlainArticle(text, source);
  return toArticle(layOut(await EXTRACT[format](text)), source, 'end');
}

/** `parseArticle` for plain text, at once. */
export function parsePlainArticle(text: string, source: string): Article {
  return toArticle({ text, ...splitTitle(text, plainParagraphs(text)) }, source, 'space');
}

function toArticle(
  { text, title, paragraphs }: Blocks,
  source: string,
  lineBreaks: 'end' | 'space',
): Article {
  if (title === null && paragraphs.length === 0) {
    throw new UserError(
      `Expected an article with at least one line of text, but there is nothing to read in ${source}: put the article's text there.`,
    );
  }
  const paragraph = (span: Span, number: number): Paragraph => ({
    number,
    ...span,
    sentences: splitSentences(text, span, lineBreaks),
  });
  return {
    text,
    title: title === null ? null : paragraph(title, 0),
    paragraphs: paragraphs.map((span, index) => paragraph(span, index + 1)),
    hash: createHash('sha256').update(text, 'utf8').digest('hex'),
    language: detectLanguage(text),
    source,
  };
}
