import type { Answer, Article, Citation, Language, Timings } from '../types.ts';

/** Rises when a field changes its meaning or goes; a new field leaves it as it is. */
export const PUBLIC_ANSWER_VERSION = 1;

/**
 * The JSON object that `ask --json` and `--jsonl` print; described in docs/json.md. `start` and `end` are UTF-16 offsets
 * into the article's text as read; `paragraph` counts body paragraphs from 1, the title is 0.
 */
export interface PublicAnswer {
  readonly version: typeof PUBLIC_ANSWER_VERSION;
  /** To the letter as it was asked. */
  readonly question: string;
  readonly language: Language;
  readonly kind: Answer['kind'];
  readonly confidence: number;
  /** Empty when the article does not say. */
  readonly answer: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    /** `number` of the citation. */
    readonly citation: number;
  }[];
  /** The passages the answer rests on; when the article does not say, the nearest ones. */
  readonly citations: readonly {
    readonly number: number;
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  /** With `--top`: the best passages, best first. */
  readonly hits?: readonly {
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
    readonly score: number;
  }[];
  /** Milliseconds. */
  readonly timings: Timings;
}

const round = (value: number, places: number): number => Number(value.toFixed(places));

/**
 * @param asked the question as it came.
 * @param withHits whether `hits` is wanted.
 */
export function publicAnswer(
  answer: Answer,
  article: Article,
  asked: string,
  withHits: boolean,
): PublicAnswer {
  const citation = ({ number, passage: { paragraph, start, end } }: Citation) => ({
    number,
    paragraph,
    start,
    end,
    text: article.text.slice(start, end),
  });
  const { embedMs, retrieveMs, answerMs, totalMs } = answer.timings;
  return {
    version: PUBLIC_ANSWER_VERSION,
    question: asked,
    language: answer.language,
    kind: answer.kind,
    confidence: round(answer.confidence, 4),
    answer:
      answer.kind === 'answered'
        ? answer.quotes.map(({ text, start, end, citation: number }) => ({
            text,
            start,
            end,
            citation: number,
          }))
        : [],
    citations: answer.citations.map(citation),
    ...(withHits
      ? {
          hits: answer.hits.map(({ passage: { paragraph, start, end }, score }) => ({
            paragraph,
            start,
            end,
            score: round(score, 6),
          })),
        }
      : {}),
    timings: {
      embedMs: round(embedMs, 3),
      retrieveMs: round(retrieveMs, 3),
      answerMs: round(answerMs, 3),
      totalMs: round(totalMs, 3),
    },
  };
}
