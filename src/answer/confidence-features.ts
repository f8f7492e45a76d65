import type { PassageViewValues } from '../retrieval/passage-views.ts';
import type { Hit } from '../types.ts';
import type { ConfidenceFeatures } from './confidence.ts';
import { nowhereNamed } from './question-names.ts';
import { SENTENCE_FEATURES } from './sentence-features.ts';
import type { RankedSentence } from './sentence-ranking.ts';
import { termFeatures } from './term-features.ts';
import { marginOf, viewFeatures } from './view-features.ts';
import { wantedFeatures, type Asked } from './wanted-features.ts';

/** A question compared with an article. */
export interface Compared extends Asked {
  /** The passages' fused scores, by `Passage.id`. */
  readonly scores: Float64Array;
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly views: PassageViewValues;
}

/** @returns what tells whether the likeliest sentence answers the question. */
export function confidenceFeatures(compared: Compared, best: RankedSentence): ConfidenceFeatures {
  const { index, query, scores, hits, views } = compared;
  const { passages, sentences } = index.evidence(query);
  const { sentence } = best;
  const { id, passage } = sentence;
  const others = hits.map((hit) => hit.passage.id).filter((other) => other !== passage);
  const nowhere = nowhereNamed(index, query);
  return {
    'passage.score': scores[passage] ?? 0,
    'passage.margin': marginOf(scores, passage, others),
    ...viewFeatures(views, passage, others),
    'passage.coverage': passages.coverage[passage] ?? 0,
    'sentence.coverage': sentences.coverage[id] ?? 0,
    'passage.meaning': passages.meaning[passage] ?? 0,
    'sentence.meaning': sentences.meaning[id] ?? 0,
    'sentence.grams3': sentences.grams3[id] ?? 0,
    'sentence.vector': best.features[SENTENCE_FEATURES.indexOf('sentence.vector')] ?? 0,
    reach: sentences.reach,
    chance: best.chance,
    ...wantedFeatures(compared, sentence),
    'name.nowhere': nowhere.name ? 1 : 0,
    'country.nowhere': nowhere.country ? 1 : 0,
    ...termFeatures(index, query, sentence),
    one: 1,
  };
}
