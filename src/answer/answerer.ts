import type { Embedder } from '../../embeddings/embedder.ts';
import type { ArticleIndex, IndexedSentence } from '../retrieval/article-index.ts';
import type { PassageViews } from '../retrieval/passage-views.ts';
import { prepareQuery } from '../retrieval/prepare-query.ts';
import type { Query } from '../retrieval/query.ts';
import { bestHits, type Retriever } from '../retrieval/retriever.ts';
import type { SentenceVectors } from '../retrieval/sentence-vectors.ts';
import type { Translator } from '../retrieval/translator.ts';
import { detectLanguage } from '../text/scripts.ts';
import type { Answer, Citation, Hit, Quote } from '../types.ts';
import { aboutArticle } from './about-article.ts';
import { chooseRuns, type ChosenRun } from './choose-quotes.ts';
import { cleanQuestion } from './clean-question.ts';
import { confidenceFeatures } from './confidence-features.ts';
import type { ConfidenceModels } from './confidence-model.ts';
import { confidenceOf, requiredShare, type ConfidenceFeatures } from './confidence.ts';
import { identityShare } from './identity.ts';
import { quoteExactly } from './quote.ts';
import { SENTENCE_FEATURES } from './sentence-features.ts';
import { SentenceRanker, type RankedSentence } from './sentence-ranking.ts';
import { wholeArticleIntent } from './whole-article.ts';
import { SENTENCE_WEIGHTS } from './weights.ts';

export interface AnswererParts {
  readonly index: ArticleIndex;
  readonly retriever: Retriever;
  /** What it ranks by. */
  readonly views: PassageViews;
  readonly translator: Translator;
  readonly embedder: Embedder;
  readonly sentenceVectors: SentenceVectors | null;
  readonly confidence: ConfidenceModels;
  /** Confidence from which an answer is given, from 0 to 1. */
  readonly threshold: number;
}

/** A question compared with the whole article, before anything is decided. */
export interface Examination {
  readonly hits: readonly Hit[];
  /** Likeliest first. */
  readonly ranked: readonly RankedSentence[];
  /** Null when there is no sentence to choose. */
  readonly features: ConfidenceFeatures | null;
}

/** Hits that come with an answer unless more are asked for. */
const DEFAULT_TOP = 5;
/** Of an answer about the article as a whole: only the question can have been misread. */
const ABOUT_CONFIDENCE = 0.95;
/** A word of a sentence may stand for one of the question from this similarity on: less, for words of another language. */
const MAY_STAND = 0.35;
/** Passages shown as the nearest when the article does not say. */
const NEAREST_SHOWN = 2;

/** Answers questions about one article with its own sentences. */
export class Answerer {
  readonly #parts: AnswererParts;
  readonly #ranker: SentenceRanker;

  constructor(parts: AnswererParts) {
    this.#parts = parts;
    const weights = SENTENCE_FEATURES.map((feature) => SENTENCE_WEIGHTS[feature]);
    this.#ranker = new SentenceRanker(parts.index, parts.sentenceVectors, weights);
  }

  /**
   * @param options.top how many hits to return.
   * @returns the answer; never throws because of what the question holds.
   */
  async answer(asked: string, { top = DEFAULT_TOP }: { readonly top?: number } = {}): Promise<Answer> {
    const started = performance.now();
    const question = cleanQuestion(asked);
    const { embedder, translator, threshold, confidence: models } = this.#parts;
    if (!/[\p{L}\p{N}]/u.test(question)) {
      const timings = { embedMs: 0, retrieveMs: 0, answerMs: 0, totalMs: performance.now() - started };
      const language = detectLanguage(question);
      return { kind: 'not-in-article', question, language, confidence: 0, hits: [], citations: [], timings };
    }
    const query = await prepareQuery(question, embedder, translator);
    const embedded = performance.now();
    const scores = this.#parts.retriever.scores(query);
    const retrieved = performance.now();
    const { hits, ranked, features } = this.examine(query, scores);
    const confidence =
      features === null
        ? 0
        : confidenceOf(features, query.translated ? models.translated : models.same) *
          requiredShare((feature) => features[feature]) *
          this.#identityShare(query, ranked);
    const base = { question, language: query.language, confidence, hits: hits.slice(0, top) };
    const timings = () => {
      const done = performance.now();
      return {
        embedMs: embedded - started,
        retrieveMs: retrieved - embedded,
        answerMs: done - retrieved,
        totalMs: done - started,
      };
    };
    const intent = wholeArticleIntent(question);
    const about = intent === null ? [] : aboutArticle(this.#parts.index, intent);
    if (about.length > 0 && ABOUT_CONFIDENCE >= threshold) {
      const answer = { ...base, kind: 'answered' as const, confidence: ABOUT_CONFIDENCE };
      return { ...answer, ...this.#quote(about), timings: timings() };
    }
    if (features === null || confidence < threshold) {
      const citations = hits
        .slice(0, NEAREST_SHOWN)
        .map(({ passage }, position) => ({ number: position + 1, passage }));
      return { ...base, kind: 'not-in-article', citations, timings: timings() };
    }
    return { ...base, kind: 'answered', ...this.#quote(chooseRuns(ranked)), timings: timings() };
  }

  /** Compares a question with every passage and its best passages' sentences. */
  examine(query: Query, scores: Float64Array): Examination {
    const { index } = this.#parts;
    const hits = bestHits(this.#citable(), scores, index.passages.length);
    const ranked = this.#ranker.rank(
      query,
      scores,
      hits.map(({ passage }) => passage.id),
    );
    return { hits, ranked, features: this.#features(query, scores, hits, ranked) };
  }

  /** The title is context: it is cited only where there is nothing else. */
  #citable(): readonly Hit['passage'][] {
    const { passages } = this.#parts.index;
    const body = passages.filter(({ paragraph }) => paragraph > 0);
    return body.length > 0 ? body : passages;
  }

  #features(
    query: Query,
    scores: Float64Array,
    hits: readonly Hit[],
    ranked: readonly RankedSentence[],
  ): ConfidenceFeatures | null {
    const [best] = ranked;
    if (best === undefined) return null;
    const { index, views } = this.#parts;
    const evidenceOf = (sentence: IndexedSentence) => this.#ranker.evidenceOf(sentence);
    return confidenceFeatures({ index, query, scores, hits, views: views.of(query), evidenceOf }, best);
  }

  #identityShare(query: Query, ranked: readonly RankedSentence[]): number {
    const best = ranked[0];
    if (best === undefined) return 1;
    const { index } = this.#parts;
    return identityShare(query.text, index.matchesInSentence(query, best.sentence.id), {
      words: best.sentence.words,
      matched: () => index.matchedWords(query, best.sentence, MAY_STAND),
    });
  }

  /** Numbers the passages in the order in which they are quoted and checks every quote. */
  #quote(runs: readonly ChosenRun[]): {
    readonly quotes: readonly Quote[];
    readonly citations: readonly Citation[];
  } {
    const { article, passages } = this.#parts.index;
    const citations: Citation[] = [];
    const quotes = runs.map((run) => {
      let citation = citations.find(({ passage }) => passage.id === run.passage);
      if (citation === undefined) {
        const passage = passages[run.passage];
        if (passage === undefined)
          throw new Error(`A sentence was chosen from passage ${run.passage}, which is not there.`);
        citation = { number: citations.length + 1, passage };
        citations.push(citation);
      }
      return quoteExactly(article, run, citation);
    });
    return { quotes, citations };
  }
}
