import type { ArticleIndex } from '../retrieval/article-index.ts';
import type { Article } from '../types.ts';
import { centralSentences } from './central-sentences.ts';
import type { ChosenRun } from './choose-quotes.ts';
import type { WholeArticleIntent } from './whole-article.ts';

/** Sentences that stand for the article besides its title. */
const SUMMARY_SENTENCES = 2;
/** A paragraph that names the source: «المصدر: رويترز», "Source: Reuters". */
const SOURCE_LINE =
  /^(?:المصدر|المصادر|مصدر الخبر|نقلا عن|نقلاً عن|بقلم|source|sources|by)\s*[:：؛\-–—]\s*\S/iu;
const LONGEST_SOURCE_LINE = 120;

/**
 * Answers a question about the article as a whole from its own words: the title, the line that names its source, or
 * the title and the most central sentences.
 *
 * @returns what to quote, best first; empty when the article has no such thing.
 */
export function aboutArticle(index: ArticleIndex, intent: WholeArticleIntent): ChosenRun[] {
  if (intent === 'title') return titleRun(index);
  if (intent === 'source') return sourceRun(index);
  const central = centralSentences(index, SUMMARY_SENTENCES);
  return [...titleRun(index), ...central.map(({ passage, start, end }) => ({ passage, start, end }))];
}

function titleRun({ passages }: ArticleIndex): ChosenRun[] {
  const title = passages.find(({ paragraph }) => paragraph === 0);
  return title === undefined ? [] : [{ passage: title.id, start: title.start, end: title.end }];
}

function isSourceLine(article: Article, start: number, end: number): boolean {
  return end - start <= LONGEST_SOURCE_LINE && SOURCE_LINE.test(article.text.slice(start, end));
}

function sourceRun({ article, passages }: ArticleIndex): ChosenRun[] {
  const line = passages.findLast(
    ({ paragraph, start, end }) => paragraph > 0 && isSourceLine(article, start, end),
  );
  return line === undefined ? [] : [{ passage: line.id, start: line.start, end: line.end }];
}
