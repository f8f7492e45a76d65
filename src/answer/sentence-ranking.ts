import type { ArticleIndex, IndexedSentence } from '../retrieval/article-index.ts';
import type { Query } from '../retrieval/query.ts';
import type { SentenceVectors } from '../retrieval/sentence-vectors.ts';
import { evidenceIn, type Evidence } from './evidence.ts';
import { softmax, weightedSum } from './linear-model.ts';
import { BYGONE_PENALTY, isBygone, namesTime } from './bygone.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** A sentence beside its share of all candidates' scores. */
export interface RankedSentence {
  readonly sentence: IndexedSentence;
  /** From 0 to 1; all candidates' sum to 1. */
  readonly chance: number;
  /** In the order of `SENTENCE_FEATURES`. */
  readonly features: Float64Array;
}

/** Sentences of this many best passages are compared. */
const CANDIDATE_PASSAGES = 40;

/** Compares the sentences of one article as answers. */
export class SentenceRanker {
  readonly #index: ArticleIndex;
  readonly #vectors: SentenceVectors | null;
  readonly #weights: readonly number[];
  /** What a sentence holds never changes; by `IndexedSentence.id`. */
  readonly #evidence: (Evidence | undefined)[] = [];

  /** @param weights in the order of `SENTENCE_FEATURES`. */
  constructor(index: ArticleIndex, vectors: SentenceVectors | null, weights: readonly number[]) {
    this.#index = index;
    this.#vectors = vectors;
    this.#weights = weights;
  }

  /** @returns what the sentence holds. */
  evidenceOf(sentence: IndexedSentence): Evidence {
    const { start, end } = sentence;
    return (this.#evidence[sentence.id] ??= evidenceIn(this.#index.article.text.slice(start, end)));
  }

  /**
   * @param passageScores fused, by `Passage.id`.
   * @param passages ids of the passages that may be quoted, best first.
   * @returns the sentences of the best of them, likeliest first.
   */
  rank(query: Query, passageScores: Float64Array, passages: readonly number[]): RankedSentence[] {
    const allowed = new Set(passages.slice(0, CANDIDATE_PASSAGES));
    const candidates = this.#index.sentences.filter(({ passage }) => allowed.has(passage));
    const vectors = this.#vectors;
    const features = sentenceFeatures(
      {
        index: this.#index,
        query,
        passageScores,
        evidenceOf: (sentence) => this.evidenceOf(sentence),
        cosineOf: (sentence) => vectors?.cosine(query, sentence) ?? passageScores[sentence.passage] ?? 0,
      },
      candidates,
    );
    const isTimeless = !namesTime(query.text);
    const chances = softmax(
      features.map((vector, position) => {
        const bygone = isTimeless && isBygone(candidates[position]?.words ?? []);
        return weightedSum(vector, this.#weights) - (bygone ? BYGONE_PENALTY : 0);
      }),
    );
    return candidates
      .map((sentence, position) => ({
        sentence,
        chance: chances[position] ?? 0,
        features: features[position] ?? new Float64Array(),
      }))
      .toSorted((left, right) => right.chance - left.chance || left.sentence.id - right.sentence.id);
  }
}
