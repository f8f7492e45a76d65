import type { ArticleIndex, IndexedSentence } from '../retrieval/article-index.ts';
import type { CoveragePart, TermMatch } from '../retrieval/coverage.ts';
import type { Query } from '../retrieval/query.ts';

/** A content word counts as present from this similarity on. */
const MATCHED = 0.5;
const MANY_MISSING = 3;

/** @returns the features that tell how a sentence and its passage match the question's content words. */
export function termFeatures(index: ArticleIndex, query: Query, { id, passage }: IndexedSentence) {
  const inPassage = index.matchesInPassage(query, passage);
  const inSentence = index.matchesInSentence(query, id);
  const { passages, sentences } = index.evidence(query);
  const passageMeaning = matchesOf(passages.meaningParts, passage);
  const sentenceMeaning = matchesOf(sentences.meaningParts, id);
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
    'mean.passage.meaning': average(passageMeaning),
    'mean.sentence.meaning': average(sentenceMeaning),
    'worst.passage': worst(inPassage),
    'worst.passage.meaning': worst(passageMeaning),
    'missing.passage': Math.min(MANY_MISSING, missing) / MANY_MISSING,
  };
}

function matchesOf(parts: readonly CoveragePart[], unit: number): TermMatch[] {
  return parts.map(({ term, best }) => ({ term, similarity: best.get(unit) ?? 0 }));
}

/** @returns the match of the first word that matters fully: mostly what is asked about the rest. */
function focus(matches: readonly TermMatch[]): number {
  return (matches.find(({ term }) => term.weight === 1) ?? matches[0])?.similarity ?? 0;
}

function worst(matches: readonly TermMatch[]): number {
  return Math.min(1, ...matches.map(({ similarity }) => similarity));
}

function average(matches: readonly TermMatch[]): number {
  return matches.reduce((sum, { similarity }) => sum + similarity, 0) / Math.max(1, matches.length);
}
