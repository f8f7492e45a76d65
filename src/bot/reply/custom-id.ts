import { createHash } from 'node:crypto';

import type { Span } from '../../types.ts';
import { limits } from './limits.ts';
import type { WordsLanguage } from './words.ts';

/**
 * What a button does, with all that it needs: nothing is kept in memory, so buttons outlive a restart.
 * `article` is the short hash of the text that the spans point into.
 */
export type ButtonAction =
  | PassageAction
  | {
      readonly kind: 'more';
      readonly language: WordsLanguage;
      readonly article: string;
      readonly spans: readonly Span[];
    }
  | {
      readonly kind: 'share';
      readonly language: WordsLanguage;
      readonly article: string;
      readonly spans: readonly Span[];
    }
  | {
      readonly kind: 'ask';
      readonly language: WordsLanguage;
      readonly article: string;
      readonly question: string;
    };

/** Shows the paragraph around `quote`. */
export interface PassageAction {
  readonly kind: 'passage';
  readonly language: WordsLanguage;
  readonly article: string;
  readonly quote: Span;
}

/** Raise it when the meaning of an id changes; buttons of older versions then say so instead of misleading. */
const VERSION = 's1';
const LANGUAGE_LETTERS = { ar: 'a', en: 'e' } as const;
const HASH_DIGITS = 10;

/** The beginning of an article's hash: enough to tell apart the few texts that one bot ever served. */
export function shortArticleHash(hash: string): string {
  return hash.slice(0, HASH_DIGITS);
}

/** Names a question inside a custom_id, where its text does not fit. */
export function shortQuestionHash(question: string): string {
  return createHash('sha256').update(question).digest('hex').slice(0, HASH_DIGITS);
}

/** @returns an ASCII id of at most 100 characters; spans that do not fit are left out from the end. */
export function encodeAction(action: ButtonAction): string {
  let id = [VERSION, action.kind, LANGUAGE_LETTERS[action.language], action.article].join('.');
  if (action.kind === 'ask') return `${id}.${action.question}`;
  for (const span of action.kind === 'passage' ? [action.quote] : action.spans) {
    const longer = `${id}.${encodeSpan(span)}`;
    if (longer.length > limits.customId) break;
    id = longer;
  }
  return id;
}

const SHAPE = /^s1\.(passage|more|share|ask)\.([ae])\.([0-9a-f]{1,10})((?:\.[0-9a-z-]{1,20})*)$/u;

/** @returns null for an id that this version did not write. */
export function decodeAction(id: string): ButtonAction | null {
  const match = SHAPE.exec(id);
  if (match === null) return null;
  const [, kind, letter, article = '', tail = ''] = match;
  const language = letter === LANGUAGE_LETTERS.ar ? 'ar' : 'en';
  const rest = tail.split('.').slice(1);
  if (kind === 'ask') {
    const [question] = rest;
    return question === undefined ? null : { kind, language, article, question };
  }
  const spans = rest.map(decodeSpan);
  if (spans.length === 0 || spans.some((span) => span === null)) return null;
  const whole = spans.filter((span) => span !== null);
  if (kind === 'more' || kind === 'share') return { kind, language, article, spans: whole };
  const [quote] = whole;
  return quote === undefined ? null : { kind: 'passage', language, article, quote };
}

function encodeSpan({ start, end }: Span): string {
  return `${start.toString(36)}-${(end - start).toString(36)}`;
}

function decodeSpan(text: string): Span | null {
  const match = /^([0-9a-z]{1,8})-([0-9a-z]{1,8})$/u.exec(text);
  if (match === null) return null;
  const start = Number.parseInt(match[1] ?? '', 36);
  return { start, end: start + Number.parseInt(match[2] ?? '', 36) };
}
