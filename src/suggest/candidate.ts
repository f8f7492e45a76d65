import type { Span } from '../types.ts';

/** A question that the article may answer, made from its sentences and not yet asked. */
export interface Candidate {
  readonly text: string;
  readonly language: 'ar' | 'en';
  /** Whether it asks for one fact, for what is said about a matter, or about the article as a whole. */
  readonly kind: 'fact' | 'topic' | 'whole';
  /** The sentences that it was made from: an answer quotes one of them. Empty for the article as a whole. */
  readonly from: readonly Span[];
}

/** What a rule makes of one sentence. */
export type Question = Pick<Candidate, 'text' | 'kind'>;
