import type { ArticleIndex, IndexedSentence } from '../retrieval/article-index.ts';
import { LEXICAL_FIELDS } from '../retrieval/lexical-index.ts';
import type { Query } from '../retrieval/query.ts';
import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from './evidence.ts';
import { QUESTION_TYPES, type QuestionType } from './question-type.ts';
import { TELLING_TYPES, Wanted } from './wanted.ts';

/** What is known about a sentence as an answer, apart from the kind of thing the question asks for. */
export const PLAIN_FEATURES = [
  ...LEXICAL_FIELDS.map((field) => `sentence.${field}` as const),
  ...LEXICAL_FIELDS.map((field) => `passage.${field}` as const),
  'passage.score',
  'sentence.vector',
  /** What the sentence before holds of the question that this one does not. */
  'before.adds',
  'after.adds',
  'closeness',
  'new',
  'length',
  'first',
] as const;

type PlainFeature = (typeof PLAIN_FEATURES)[number];
/** How much of the question stands near what may be the answer, by what is asked for; then 1 for each reason why it is not given. */
const GIVEN_FEATURES = [
  ...TELLING_TYPES.map((type) => `${type}:near` as const),
  'uncounted',
  'otherSpeaks',
] as const;
type GivenFeature = (typeof GIVEN_FEATURES)[number];
type TypedFeature = `${QuestionType}:${EvidenceKind}`;
export type SentenceFeature = PlainFeature | GivenFeature | TypedFeature;

/** A kind of question beside a kind of thing that a sentence holds. */
const TYPED_FEATURES = QUESTION_TYPES.flatMap((type) =>
  EVIDENCE_KINDS.map((kind) => ({ name: `${type}:${kind}` as const, type, kind })),
);
/** Every feature by name, in the order of a feature vector. */
export const SENTENCE_FEATURES: readonly SentenceFeature[] = [
  ...PLAIN_FEATURES,
  ...GIVEN_FEATURES,
  ...TYPED_FEATURES.map(({ name }) => name),
];

/** Sentences of this many words or more count as equally long. */
const LONG_SENTENCE_WORDS = 60;

/** What the features of a question's sentences are made from. */
export interface SentenceContext {
  readonly index: ArticleIndex;
  readonly query: Query;
  /** The passages' fused scores, by `Passage.id`. */
  readonly passageScores: Float64Array;
  /** What a sentence holds. */
  readonly evidenceOf: (sentence: IndexedSentence) => Evidence;
  /** Cosine of a sentence with the question, 0 where the model is too slow to embed every sentence. */
  readonly cosineOf: (sentence: IndexedSentence) => number;
}

/** @returns one vector in the order of `SENTENCE_FEATURES` per candidate. */
export function sentenceFeatures(
  { index, query, passageScores, evidenceOf, cosineOf }: SentenceContext,
  candidates: readonly IndexedSentence[],
): Float64Array[] {
  const { sentences: lexical, passages } = index.evidence(query);
  const wanted = new Wanted(query.text);
  const { type } = wanted;
  const closeness = index.closeness(query);
  const densities = index.densities(query);
  return candidates.map((sentence) => {
    const adds = (step: -1 | 1): number => {
      const other = index.sentences[sentence.id + step];
      if (other?.passage !== sentence.passage) return 0;
      return lexical.coverageParts.reduce((sum, { share, best }) => {
        const gained = (best.get(other.id) ?? 0) ** 2 - (best.get(sentence.id) ?? 0) ** 2;
        return sum + share * Math.max(0, gained);
      }, 0);
    };
    const held = wanted.relevant(sentence.words, evidenceOf(sentence));
    const plain: Readonly<Record<PlainFeature, number>> = {
      'sentence.grams4': lexical.grams4[sentence.id] ?? 0,
      'sentence.grams3': lexical.grams3[sentence.id] ?? 0,
      'sentence.stems': lexical.stems[sentence.id] ?? 0,
      'sentence.pairs': lexical.pairs[sentence.id] ?? 0,
      'sentence.meaning': lexical.meaning[sentence.id] ?? 0,
      'sentence.coverage': lexical.coverage[sentence.id] ?? 0,
      'passage.grams4': passages.grams4[sentence.passage] ?? 0,
      'passage.grams3': passages.grams3[sentence.passage] ?? 0,
      'passage.stems': passages.stems[sentence.passage] ?? 0,
      'passage.pairs': passages.pairs[sentence.passage] ?? 0,
      'passage.meaning': passages.meaning[sentence.passage] ?? 0,
      'passage.coverage': passages.coverage[sentence.passage] ?? 0,
      'passage.score': passageScores[sentence.passage] ?? 0,
      'sentence.vector': cosineOf(sentence),
      'before.adds': adds(-1),
      'after.adds': adds(1),
      closeness: densities[sentence.id] ?? 0,
      new: closeness.newShare(sentence.words),
      length: Math.min(1, Math.log1p(sentence.words.length) / Math.log1p(LONG_SENTENCE_WORDS)),
      first: index.sentences[sentence.id - 1]?.passage === sentence.passage ? 0 : 1,
    };
    const given = wanted.given(sentence.words, held, closeness);
    return Float64Array.from([
      ...PLAIN_FEATURES.map((feature) => plain[feature]),
      ...TELLING_TYPES.map((each) => (each === type ? given.near : 0)),
      given.uncounted ? 1 : 0,
      given.otherSpeaks ? 1 : 0,
      ...TYPED_FEATURES.map((feature) => (feature.type === type && held[feature.kind].length > 0 ? 1 : 0)),
    ]);
  });
}
