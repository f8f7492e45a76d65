import type { Article, Span } from '../types.ts';
import { tokensOf, type Token } from './token.ts';

/** A sentence that questions are made from. */
export interface SampledSentence extends Span {
  /** 0 for the title. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** Paragraphs read from the beginning, where a news story and an encyclopedia say most. */
const FIRST_PARAGRAPHS = 40;
/** Paragraphs read evenly from the rest. */
const SPREAD_PARAGRAPHS = 20;
const MOST_SENTENCES = 8;
/** A longer sentence, in UTF-16 units, is a list or a broken text. */
const LONGEST_SENTENCE = 800;

/** @returns the title's and the looked-at paragraphs' sentences in reading order: a bounded number for any article. */
export function sampleSentences({ text, title, paragraphs }: Article): readonly SampledSentence[] {
  const rest = paragraphs.length - FIRST_PARAGRAPHS;
  const step = Math.max(1, rest / SPREAD_PARAGRAPHS);
  const spread = Array.from(
    { length: Math.max(0, Math.min(rest, SPREAD_PARAGRAPHS)) },
    (_, i) => FIRST_PARAGRAPHS + Math.floor(i * step),
  );
  const looked = [
    ...(title === null ? [] : [title]),
    ...paragraphs.slice(0, FIRST_PARAGRAPHS),
    ...spread.flatMap((position) => paragraphs[position] ?? []),
  ];
  return looked.flatMap(({ number, sentences }) =>
    sentences
      .slice(0, MOST_SENTENCES)
      .filter(({ start, end }) => end - start <= LONGEST_SENTENCE)
      .map(({ start, end }) => ({
        start,
        end,
        paragraph: number,
        tokens: tokensOf(text.slice(start, end)),
      })),
  );
}
