import type { SuggestedQuestion } from '../../engine/engine.ts';
import type { Article, Span } from '../../types.ts';
import { containBidi } from './bidi.ts';
import { encodeAction, shortArticleHash, shortQuestionHash } from './custom-id.ts';
import type { ReplyButton } from './payload.ts';
import { wordsFor, type WordsLanguage } from './words.ts';

const GREY = 2;
const BLUE = 1;

export interface ButtonMaker {
  passage(quote: Span, label: string): ReplyButton;
  more(spans: readonly Span[]): ReplyButton;
  share(quotes: readonly Span[]): ReplyButton;
  ask(question: SuggestedQuestion): ReplyButton;
}

/** Makes the buttons of replies about one article, with their words in one language. */
export function buttonsFor(article: Article, language: WordsLanguage): ButtonMaker {
  const words = wordsFor(language);
  const hash = shortArticleHash(article.hash);
  return {
    passage: (quote, label) =>
      button(GREY, label, encodeAction({ kind: 'passage', language, article: hash, quote })),
    more: (spans) =>
      button(GREY, words.morePassages, encodeAction({ kind: 'more', language, article: hash, spans })),
    share: (spans) =>
      button(BLUE, words.share, encodeAction({ kind: 'share', language, article: hash, spans })),
    ask: ({ text }) =>
      button(
        GREY,
        containBidi(text).replaceAll(/\p{Cc}+/gu, ' '),
        encodeAction({ kind: 'ask', language, article: hash, question: shortQuestionHash(text) }),
      ),
  };
}

function button(style: 1 | 2, label: string, custom_id: string): ReplyButton {
  return { type: 2, style, label, custom_id };
}
