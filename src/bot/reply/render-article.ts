import { basename } from 'node:path';

import type { Snapshot, SuggestedQuestion } from '../../engine/engine.ts';
import { isolate } from './bidi.ts';
import { buttonsFor } from './buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { excerpt, textOf } from './excerpt.ts';
import { reply, type ReplyPayload } from './payload.ts';
import { wordsFor, wordsLanguage } from './words.ts';

const MOST_SUGGESTIONS = 4;
const TITLE_BUDGET = 300;

/** What is served: the article, where it was read, how long it is, how old its index is, and what to ask it. */
export function renderArticle(snapshot: Snapshot, suggestions: readonly SuggestedQuestion[]): ReplyPayload {
  const { article } = snapshot;
  const language = wordsLanguage(article.language);
  const words = wordsFor(language);
  const count = article.text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
  // A path tells about the machine; the file's name tells which article this is.
  const source = isolate(escapeMarkdown(basename(article.source)), 'ltr');
  const builtAt = isolate(`<t:${Math.floor(snapshot.builtAt.getTime() / 1000)}:R>`, 'ltr');
  const lines = [
    `${words.articleTitle}:`,
    article.title === null
      ? `> ${words.untitled}`
      : excerpt(textOf(article, article.title), { article, words, budget: TITLE_BUDGET, prefix: '> ' }),
    `${words.readFrom}: ${source}`,
    words.length(article.paragraphs.length, count),
    `${words.indexed}: ${builtAt}`,
  ];
  if (suggestions.length > 0) lines.push('', words.canAnswer);
  const make = buttonsFor(article, language);
  const rows = suggestions.slice(0, MOST_SUGGESTIONS).map((question) => [make.ask(question)]);
  return reply({ content: lines.join('\n'), rows });
}
