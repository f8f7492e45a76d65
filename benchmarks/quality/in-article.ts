import type { Served } from '../../src/engine/serve.ts';
import type { DataSet } from '../cases.ts';
import { numberOf, type Lab } from '../lab.ts';
import type { SquadQuestion } from '../squad.ts';
import { answeredAt, auroc } from './metrics.ts';

/** Every answer the engine would give if it never refused, beside what it is worth. */
export interface Outcome {
  readonly confidence: number;
  /** The first citation is the paragraph asked for, or holds an accepted answer. */
  readonly citationRight: boolean;
  /** The first quote holds an accepted answer; null where none is written down. */
  readonly quoteRight: boolean | null;
  readonly translated: boolean;
}

export interface InArticleQuality {
  readonly questions: number;
  /** In per cent of the answerable questions. */
  readonly firstCitation: number;
  /** Null where no accepted answers are written down. */
  readonly firstQuote: number | null;
}

/** Outcomes of questions that have no answer where they were asked, against those that have. */
export interface AbstentionQuality {
  readonly against: string;
  readonly questions: number;
  /** In per cent of the answerable questions, at the shipped threshold. */
  readonly answeredRight: number;
  readonly answeredWrong: number;
  readonly refused: number;
  /** In per cent of the unanswerable questions, at the shipped threshold. */
  readonly refusedRightly: number;
  readonly auroc: number;
  /** Answerable questions above the threshold that lets 5 % of the others through, in per cent. */
  readonly answeredAt5: number;
}

export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly answers: number;
  /** In per cent. */
  readonly right: number;
}

async function ask(served: Served, question: SquadQuestion, titled: boolean): Promise<Outcome> {
  const answer = await served.answerer.answer(question.text);
  const { text } = served.parts.index.article;
  const holds = (piece: string): boolean => question.answers.some((accepted) => piece.includes(accepted));
  const citation = answer.citations[0]?.passage;
  const quote = answer.kind === 'answered' ? answer.quotes[0]?.text : undefined;
  const expected = [question.paragraph, ...question.alsoParagraphs].map((position) =>
    numberOf(position, titled),
  );
  return {
    confidence: answer.confidence,
    citationRight:
      citation !== undefined &&
      (expected.includes(citation.paragraph) || holds(text.slice(citation.start, citation.end))),
    quoteRight: question.answers.length === 0 ? null : quote !== undefined && holds(quote),
    translated: answer.language !== served.parts.index.article.language,
  };
}

export interface InArticleOutcomes {
  readonly own: readonly Outcome[];
  readonly impossible: readonly Outcome[];
  readonly otherArticle: readonly Outcome[];
  readonly paragraphRemoved: readonly Outcome[];
}

/**
 * Asks every question of its own article, of another one, and of its own without the paragraph that answers it;
 * with `ownOnly`, of its own alone.
 */
export async function askInArticles(
  lab: Lab,
  { articles, questions, titled }: DataSet,
  { ownOnly = false }: { readonly ownOnly?: boolean } = {},
): Promise<InArticleOutcomes> {
  const own: Outcome[] = [];
  const impossible: Outcome[] = [];
  const otherArticle: Outcome[] = [];
  const paragraphRemoved: Outcome[] = [];
  const laid: Served[] = [];
  for (const { paragraphs } of articles) laid.push(await lab.lay(paragraphs, titled));
  for (const [position, { paragraphs }] of articles.entries()) {
    const here = laid[position];
    const other =
      articles.length > 1 ? laid[(position + 1 + Math.floor(articles.length / 2)) % laid.length] : undefined;
    const without = new Map<number, Served>();
    for (const question of questions[position] ?? []) {
      if (here === undefined) continue;
      (question.impossible ? impossible : own).push(await ask(here, question, titled));
      if (question.impossible || ownOnly) continue;
      if (other !== undefined) otherArticle.push(await ask(other, question, titled));
      if (paragraphs.length < 2 || question.alsoParagraphs.length > 0) continue;
      const rest =
        without.get(question.paragraph) ??
        (await lab.lay(
          paragraphs.filter((_, paragraph) => paragraph !== question.paragraph),
          titled && question.paragraph > 0,
        ));
      without.set(question.paragraph, rest);
      const { text } = rest.parts.index.article;
      // Another paragraph may say the same; short answers (a number, a name's part) are everywhere and prove nothing.
      if (question.answers.some((accepted) => accepted.length > 3 && text.includes(accepted))) continue;
      paragraphRemoved.push(await ask(rest, question, titled));
    }
  }
  return { own, impossible, otherArticle, paragraphRemoved };
}

const share = (outcomes: readonly Outcome[], counts: (outcome: Outcome) => boolean): number =>
  (100 * outcomes.filter(counts).length) / Math.max(1, outcomes.length);

export function inArticleQuality(own: readonly Outcome[]): InArticleQuality {
  const quoted = own.filter(({ quoteRight }) => quoteRight !== null);
  return {
    questions: own.length,
    firstCitation: share(own, ({ citationRight }) => citationRight),
    firstQuote: quoted.length === 0 ? null : share(quoted, ({ quoteRight }) => quoteRight === true),
  };
}

/** @param threshold the shipped one. */
export function abstentionQuality(
  against: string,
  own: readonly Outcome[],
  unanswerable: readonly Outcome[],
  threshold: number,
): AbstentionQuality {
  const answered = (outcome: Outcome): boolean => outcome.confidence >= threshold;
  const confidences = (outcomes: readonly Outcome[]): number[] =>
    outcomes.map(({ confidence }) => confidence);
  return {
    against,
    questions: unanswerable.length,
    answeredRight: share(own, (outcome) => answered(outcome) && outcome.citationRight),
    answeredWrong: share(own, (outcome) => answered(outcome) && !outcome.citationRight),
    refused: share(own, (outcome) => !answered(outcome)),
    refusedRightly: share(unanswerable, (outcome) => !answered(outcome)),
    auroc: auroc(confidences(own), confidences(unanswerable)),
    answeredAt5: answeredAt(0.05, confidences(own), confidences(unanswerable)),
  };
}

/** How often answers of each confidence are right, over questions with and without an answer. */
export function reliability(
  outcomes: readonly (Outcome & { readonly answerable: boolean })[],
): ReliabilityBin[] {
  return [0, 0.2, 0.4, 0.6, 0.8].map((from) => {
    const to = from + 0.2;
    const inside = outcomes.filter(({ confidence }) => confidence >= from && (confidence < to || to > 0.99));
    return {
      from,
      to,
      answers: inside.length,
      right:
        (100 * inside.filter(({ answerable, citationRight }) => answerable && citationRight).length) /
        Math.max(1, inside.length),
    };
  });
}
