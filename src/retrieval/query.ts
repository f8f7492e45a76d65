import type { Language } from '../types.ts';

/** A word of the article that stands for a word of the question. */
export interface Alternative {
  /** Normalised. */
  readonly word: string;
  /** How sure that it means the same, above 0 and at most 1. */
  readonly weight: number;
}

/** One word of the question. */
export interface QueryTerm {
  /** Normalised. */
  readonly word: string;
  /** False for words that carry only grammar (`isFunctionWord`). */
  readonly content: boolean;
  /** How much it matters that a text holds it, from 0 to 1: less for a noun that names the kind of answer wanted, for «بحسب المصدر», and for a given name before its surname. */
  readonly weight: number;
  /** The word itself where it is in the article's script, words that mean about the same, or translations; may be empty. */
  readonly alternatives: readonly Alternative[];
  /** Words of the article that are near in meaning: evidence for `meaning` alone, which is not compared by letters. */
  readonly relatives: readonly Alternative[];
}

/** A question made ready for retrieval. */
export interface Query {
  readonly text: string;
  readonly language: Language;
  readonly terms: readonly QueryTerm[];
  /** The question's embedding: unit length, or all zeros. */
  readonly vector: Float32Array;
  /** Most content words are in another script than the article. */
  readonly translated: boolean;
}

/** @returns the terms that carry matter, each word once; all terms when none does. */
export function contentTerms(query: Query): readonly QueryTerm[] {
  const content = query.terms.filter((term) => term.content);
  const chosen = content.length > 0 ? content : query.terms;
  return [...new Map(chosen.map((term) => [term.word, term])).values()];
}
