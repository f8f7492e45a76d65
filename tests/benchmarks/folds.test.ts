import { expect, test } from 'vitest';

import type { ArticleChoice, ConfidenceCase } from '../../benchmarks/cases.ts';
import type { Examples } from '../../benchmarks/examples.ts';
import { crossValidate } from '../../benchmarks/folds.ts';
import { CONFIDENCE_FEATURES } from '../../src/answer/confidence.ts';
import { SENTENCE_FEATURES } from '../../src/answer/sentence-features.ts';
import { PASSAGE_VIEWS } from '../../src/retrieval/passage-views.ts';

/** In articles of even position the right candidate is the one with the feature, in the others the one without. */
function choice(article: number, size: number): ArticleChoice {
  const vector = (value: number): Float64Array => new Float64Array(size).fill(value, 0, 1);
  return { article, features: [vector(1), vector(0)], right: [article % 2 === 0, article % 2 === 1] };
}

function caseOf(article: number, kind: ConfidenceCase['kind'], translated: boolean): ConfidenceCase {
  const features = new Float64Array(CONFIDENCE_FEATURES.length);
  features[0] = kind === 'own' ? 1 : 0;
  features[CONFIDENCE_FEATURES.length - 1] = 1;
  const yes = kind === 'own';
  return { article, kind, translated, features, yes, weight: 1, question: '', impossible: false };
}

test('what was fitted on is told from what was not', () => {
  const articles = [0, 0, 0, 1];
  const examples: Examples = {
    set: 'two articles that contradict each other',
    isOwn: false,
    passages: articles.map((article) => choice(article, PASSAGE_VIEWS.length)),
    sentences: articles.map((article) => choice(article, SENTENCE_FEATURES.length)),
    cases: [0, 1, 0, 1].flatMap((article) =>
      [false, true].flatMap((translated) => [
        caseOf(article, 'own', translated),
        caseOf(article, 'other', translated),
        caseOf(article, 'removed', translated),
      ]),
    ),
  };
  const [all, apart] = crossValidate([examples], 2);
  // Fitted on all, the three of the first article win; fitted on the other article alone, each is got wrong.
  expect(all).toMatchObject({ fittedOn: 'all', firstSentence: 75, removed: 100, removedAuroc: 100 });
  expect(apart).toMatchObject({ fittedOn: 'other articles', firstSentence: 0, removed: 100 });
  expect(all?.ndcg10).toBeGreaterThan(apart?.ndcg10 ?? 100);
});
