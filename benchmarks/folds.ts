import { weightedSum } from '../src/answer/linear-model.ts';
import type { ArticleChoice, ConfidenceCase } from './cases.ts';
import type { Examples } from './examples.ts';
import {
  confidenceOfCase,
  fitConfidence,
  fitPassages,
  fitSentences,
  type FittedConfidence,
} from './fitting.ts';
import { answeredAt, auroc, rankingQuality } from './quality/metrics.ts';

/** What one set reaches with weights of which some were fitted on it, or none. */
interface Reached {
  readonly set: string;
  readonly fittedOn: 'all' | 'other articles';
  readonly ndcg10: number;
  /** How often the likeliest sentence holds the answer, of the questions that one sentence answers, in per cent. */
  readonly firstSentence: number;
  /** Questions answered where 5 % of those asked of another article are, in per cent. */
  readonly other: number;
  /** The same, of those whose answering paragraph was removed. */
  readonly removed: number;
  readonly removedAuroc: number;
}

interface Fitted {
  readonly passages: Float64Array;
  readonly sentences: Float64Array;
  readonly same: FittedConfidence;
  readonly translated: FittedConfidence;
}

function fitAll(examples: readonly Examples[], isUsed: (article: number) => boolean): Fitted {
  const used = <Example extends { readonly article: number }>(
    of: (each: Examples) => readonly Example[],
  ): Example[] => examples.flatMap((each) => of(each).filter(({ article }) => each.isOwn || isUsed(article)));
  const cases = used((each) => each.cases);
  return {
    passages: fitPassages(used((each) => each.passages)),
    sentences: fitSentences(used((each) => each.sentences)),
    same: fitConfidence(cases.filter(({ translated }) => !translated)),
    translated: fitConfidence(cases.filter(({ translated }) => translated)),
  };
}

/** @returns how many wrong candidates stand before the best right one; null where none or all are right. */
function bestRank({ features, right }: ArticleChoice, weights: Float64Array): number | null {
  if (!right.includes(true) || !right.includes(false)) return null;
  const scores = features.map((vector) => weightedSum(vector, weights));
  const best = Math.max(...scores.filter((_, position) => right[position] === true));
  return scores.filter((score, position) => right[position] !== true && score >= best).length;
}

/**
 * Fits on all articles, and on all but a part of them in turn, and compares what both reach on those parts. Articles of the same
 * position in different files are left out together: one file may hold another's in another language.
 */
export function crossValidate(examples: readonly Examples[], parts: number): Reached[] {
  const all = fitAll(examples, () => true);
  const apart = Array.from({ length: parts }, (_, part) =>
    fitAll(examples, (article) => article % parts !== part),
  );
  return examples
    .filter(({ isOwn }) => !isOwn)
    .flatMap((each) => [
      reached(each, 'all', () => all),
      reached(each, 'other articles', (article) => apart[article % parts] ?? all),
    ]);
}

function reached(
  { set, passages, sentences, cases }: Examples,
  fittedOn: Reached['fittedOn'],
  fittedFor: (article: number) => Fitted,
): Reached {
  const ranks = (choices: readonly ArticleChoice[], of: (fitted: Fitted) => Float64Array): number[] =>
    choices.flatMap((choice) => bestRank(choice, of(fittedFor(choice.article))) ?? []);
  const confidences = (isMeant: (each: ConfidenceCase) => boolean): number[] =>
    cases.filter(isMeant).map((each) => {
      const fitted = fittedFor(each.article);
      return confidenceOfCase(each, each.translated ? fitted.translated : fitted.same);
    });
  const own = confidences(({ kind, impossible }) => kind === 'own' && !impossible);
  const removed = confidences(({ kind }) => kind === 'removed');
  return {
    set,
    fittedOn,
    ndcg10: rankingQuality(ranks(passages, (fitted) => fitted.passages)).ndcg10,
    firstSentence: rankingQuality(ranks(sentences, (fitted) => fitted.sentences)).hit1,
    other: answeredAt(
      0.05,
      own,
      confidences(({ kind }) => kind === 'other'),
    ),
    removed: answeredAt(0.05, own, removed),
    removedAuroc: 100 * auroc(own, removed),
  };
}
