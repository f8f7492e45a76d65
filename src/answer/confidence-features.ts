import type { ArticleIndex, IndexedSentence } from '../retrieval/article-index.ts';
import type { TermMatch } from '../retrieval/coverage.ts';
import type { Query } from '../retrieval/query.ts';
import type { Hit } from '../types.ts';
import { kindFeatures, type ConfidenceFeatures } from './confidence.ts';
import { speaks, together, type Evidence } from './evidence.ts';
import { holdsOtherName } from './named-beside.ts';
import { questionType } from './question-type.ts';
import { SENTENCE_FEATURES } from './sentence-features.ts';
import type { RankedSentence } from './sentence-ranking.ts';

/** A content word counts as present from this similarity on. */
const MATCHED = 0.5;
const MANY_MISSING = 3;

/** A question compared with an article. */
export interface Compared {
  readonly index: ArticleIndex;
  readonly query: Query;
  /** The passages' fused scores, by `Passage.id`. */
  readonly scores: Float64Array;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** What a sentence holds. */
  readonly evidenceOf: (sentence: IndexedSentence) => Evidence;
}

/** @returns what tells whether the likeliest sentence answers the question. */
export function confidenceFeatures(compared: Compared, best: RankedSentence): ConfidenceFeatures {
  const { index, query, scores, hits } = compared;
  const { passages, sentences } = index.evidence(query);
  const { id, passage } = best.sentence;
  const other = hits.find((hit) => hit.passage.id !== passage)?.score ?? 0;
  const score = scores[passage] ?? 0;
  return {
    'passage.score': score,
    'passage.margin': score - other,
    'passage.coverage': passages.coverage[passage] ?? 0,
    'sentence.coverage': sentences.coverage[id] ?? 0,
    'sentence.grams3': sentences.grams3[id] ?? 0,
    'sentence.vector': best.features[SENTENCE_FEATURES.indexOf('sentence.vector')] ?? 0,
    reach: sentences.reach,
    chance: best.chance,
    ...wantedFeatures(compared, best.sentence),
    ...termFeatures(compared, best.sentence),
    one: 1,
  };
}

/** Whether the kind of thing asked for is there. */
function wantedFeatures({ index, query, evidenceOf }: Compared, sentence: IndexedSentence) {
  const type = questionType(query.text);
  const around = index.sentences.filter(({ passage }) => passage === sentence.passage).map(evidenceOf);
  const asked = new Set(query.terms.map(({ word }) => word));
  const unspoken = speaks(query.text) && !speaks(index.article.text.slice(sentence.start, sentence.end));
  return {
    ...kindFeatures(type, evidenceOf(sentence), together(around)),
    'name.missing': type === 'who' && !holdsOtherName(sentence.words, asked) ? 1 : 0,
    'speech.missing': unspoken ? 1 : 0,
  };
}

/** How the question’s content words are matched. */
function termFeatures({ index, query }: Compared, { id, passage }: IndexedSentence) {
  const inPassage = index.matchesInPassage(query, passage);
  const inSentence = index.matchesInSentence(query, id);
  const weight = inSentence.reduce((sum, { term }) => sum + term.weight, 0);
  const mean = (matches: readonly TermMatch[]): number =>
    matches.reduce((sum, { term, similarity }) => sum + term.weight * similarity, 0) / Math.max(1e-9, weight);
  const missing = inPassage.filter(({ similarity }) => similarity < MATCHED).length;
  const shortness = 1 / Math.max(1, weight);
  return {
    shortness,
    'shortness.missing': shortness * (1 - mean(inSentence)),
    'focus.passage': focus(inPassage),
    'focus.sentence': focus(inSentence),
    'mean.passage': mean(inPassage),
    'mean.sentence': mean(inSentence),
    'worst.passage': Math.min(1, ...inPassage.map(({ similarity }) => similarity)),
    'missing.passage': Math.min(MANY_MISSING, missing) / MANY_MISSING,
  };
}

/** @returns the match of the first word that matters fully: mostly what is asked about the rest. */
function focus(matches: readonly TermMatch[]): number {
  return (matches.find(({ term }) => term.weight === 1) ?? matches[0])?.similarity ?? 0;
}
