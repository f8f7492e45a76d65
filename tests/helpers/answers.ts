import { cutPassages } from '../../src/ingest/passages.ts';
import { parsePlainArticle } from '../../src/ingest/parse-article.ts';
import type { Answered, NotInArticle, Passage } from '../../src/types.ts';

const SENTENCE = 'زار سليماني موسكو.';

/** A title and two paragraphs, of which the second is long. */
export const ARTICLE = parsePlainArticle(
  `العنوان\n\n${SENTENCE} ثم عاد.\n\n${'كلمة '.repeat(60)}آخرها.`,
  'test',
);
export const PASSAGES: readonly Passage[] = cutPassages(ARTICLE);

function passageOf(paragraph: number): Passage {
  const passage = PASSAGES.find((candidate) => candidate.paragraph === paragraph);
  if (passage === undefined) throw new Error(`There is no paragraph ${paragraph}.`);
  return passage;
}

const start = ARTICLE.text.indexOf(SENTENCE);
const base = {
  question: 'من زار موسكو؟',
  language: 'ar',
  hits: [
    { passage: passageOf(1), score: 0.75 },
    { passage: passageOf(2), score: 0.123456789 },
  ],
  timings: { embedMs: 0.12345, retrieveMs: 1, answerMs: 2.00049, totalMs: 3.12394 },
} as const;

export const ANSWERED: Answered = {
  ...base,
  kind: 'answered',
  confidence: 0.87654321,
  quotes: [{ start, end: start + SENTENCE.length, text: SENTENCE, citation: 1 }],
  citations: [{ number: 1, passage: passageOf(1) }],
};

export const NOT_IN_ARTICLE: NotInArticle = {
  ...base,
  kind: 'not-in-article',
  confidence: 0.01,
  citations: [
    { number: 1, passage: passageOf(2) },
    { number: 2, passage: passageOf(0) },
  ],
};
