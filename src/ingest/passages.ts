import type { Article, Paragraph, Passage, Span } from '../types.ts';
import { cutSentence } from './cut-sentence.ts';

/**
 * Longest passage in UTF-16 units. A citation shows its passage in one Discord message of 2,000 characters, and ours stand
 * around it; paragraphs of news and of encyclopedias (half of them under 600, one in a hundred over 1,600) stay whole, which
 * keeps a question's words together. Much smaller tears answers apart, much larger cites half the article.
 */
export const DEFAULT_PASSAGE_LENGTH = 1_600;

/**
 * Cuts an article into passages: the title (paragraph 0) and each paragraph is one, and a paragraph longer than `maxLength` is
 * cut at sentence ends into runs of about equal length. A sentence longer than that is cut by `cutSentence`, and each
 * piece counts as a sentence of its passage. Passages do not overlap, none is longer than `maxLength`, and together they
 * cover every character of the article that shows.
 *
 * @param options.maxLength longest passage in UTF-16 units, at least 2
 */
export function cutPassages(
  article: Article,
  { maxLength = DEFAULT_PASSAGE_LENGTH }: { readonly maxLength?: number } = {},
): readonly Passage[] {
  if (!Number.isSafeInteger(maxLength) || maxLength < 2) {
    throw new RangeError(`Expected maxLength to be a whole number from 2 on, but got ${maxLength}`);
  }
  const passages: Passage[] = [];
  const paragraphs: Paragraph[] = [...article.paragraphs];
  if (article.title !== null) paragraphs.unshift(article.title);
  for (const paragraph of paragraphs) {
    for (const sentences of runsOf(article.text, paragraph, maxLength)) {
      const [first, last] = [sentences[0], sentences.at(-1)];
      if (first === undefined || last === undefined) continue;
      passages.push({
        id: passages.length,
        paragraph: paragraph.number,
        start: first.start,
        end: last.end,
        sentences,
      });
    }
  }
  return passages;
}

/** The paragraph's sentences in runs that each fit in `limit`; each run takes about its share of what is left. */
function runsOf(text: string, paragraph: Paragraph, limit: number): readonly (readonly Span[])[] {
  if (paragraph.end - paragraph.start <= limit) return [paragraph.sentences];
  const runs: Span[][] = [];
  let run: Span[] = [];
  let share = 0;
  for (const sentence of paragraph.sentences.flatMap((each) => cutSentence(text, each, limit))) {
    const start = run[0]?.start ?? sentence.start;
    const middle = (sentence.start + sentence.end) / 2;
    if (run.length > 0 && (sentence.end - start > limit || middle - start > share)) {
      runs.push(run);
      run = [];
    }
    if (run.length === 0) {
      const left = paragraph.end - sentence.start;
      share = left / Math.ceil(left / limit);
    }
    run.push(sentence);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
