import { basename } from 'node:path';

import type { Snapshot, SuggestedQuestion } from '../../engine/engine.ts';
import { directLine, isolate } from './bidi.ts';
import { buttonsFor } from './buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { directionOf, excerpt, textOf } from './excerpt.ts';
import { reply, type ReplyPayload } from './payload.ts';
import { wordsFor, wordsLanguage, type Words } from './words.ts';

const MOST_SUGGESTIONS = 4;
const TITLE_BUDGET = 300;

/** What is served: the article, where it was read, how long it is, how old its index is, and what to ask it. */
export function renderArticle(snapshot: Snapshot, suggestions: readonly SuggestedQuestion[]): ReplyPayload {
  const { article } = snapshot;
  const own = wordsLanguage(article.language);
  const words = wordsFor(own);
  const title =
    article.title === null
      ? []
      : [excerpt(textOf(article, article.title), { article, words, budget: TITLE_BUDGET, prefix: '> ' }), ''];
  const lines = [
    ...title,
    ...facts(snapshot, words),
    '',
    ...facts(snapshot, wordsFor(own === 'ar' ? 'en' : 'ar')),
  ];
  if (suggestions.length > 0) lines.push('', words.canAnswer);
  const make = buttonsFor(article, own);
  const rows = suggestions.slice(0, MOST_SUGGESTIONS).map((question) => [make.ask(question)]);
  return reply({ content: lines.join('\n'), rows });
}

/** Nobody has asked anything yet, so there is no language to follow: the facts are told in both. */
function facts({ article, builtAt }: Snapshot, words: Words): readonly string[] {
  const count = article.text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
  // A path tells about the machine; the file's name tells which article this is.
  const source = isolate(escapeMarkdown(basename(article.source)), 'ltr');
  const age = isolate(`<t:${Math.floor(builtAt.getTime() / 1000)}:R>`, 'ltr');
  const lines = [
    `${words.readFrom}: ${source}`,
    words.length(article.paragraphs.length, count),
    `${words.indexed}: ${age}`,
  ];
  const around = directionOf(article);
  return lines.map((line) => directLine(line, words.direction, around));
}
