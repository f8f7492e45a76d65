import type { Snapshot } from '../../engine/engine.ts';
import type { Span } from '../../types.ts';
import { buttonsFor } from './buttons.ts';
import { excerpt, paragraphAt, textOf } from './excerpt.ts';
import { limits } from './limits.ts';
import { reply, type ReplyPayload } from './payload.ts';
import { wordsFor, type WordsLanguage } from './words.ts';

/** As many as one row has buttons for. */
const MOST_PASSAGES = limits.buttonsPerRow;

/** The passages that came next for a question, each with a button to its paragraph. */
export function renderMore(
  { article }: Snapshot,
  spans: readonly Span[],
  language: WordsLanguage,
): ReplyPayload {
  const words = wordsFor(language);
  const make = buttonsFor(article, language);
  const found = spans.slice(0, MOST_PASSAGES).flatMap((span) => {
    const paragraph = paragraphAt(article, span);
    return paragraph === undefined ? [] : [{ span, number: paragraph.number }];
  });
  if (found.length === 0) return reply({ content: words.noOtherPassages });
  const budget = Math.floor((limits.content - 100) / found.length) - 40;
  const blocks = found.map(({ span, number }) =>
    [
      `-# ${words.paragraph(number)}`,
      excerpt(textOf(article, span), { article, words, budget, prefix: '> ' }),
    ].join('\n'),
  );
  const seen = new Set<number>();
  const buttons = found
    .filter(({ number }) => !seen.has(number) && seen.add(number))
    .map(({ span, number }) => make.passage(span, words.showPassageOf(number)));
  return reply({ content: [words.otherPassages, ...blocks].join('\n\n'), rows: [buttons] });
}
