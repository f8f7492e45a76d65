import type { Article, Passage, Span } from '../types.ts';
import { words } from '../text/words.ts';
import { Closeness } from './closeness.ts';
import type { TermMatch } from './coverage.ts';
import { LexicalIndex, type LexicalEvidence } from './lexical-index.ts';
import { contentTerms, type Query } from './query.ts';
import { Vocabulary } from './vocabulary.ts';

/** A sentence of the article beside the passage that holds it. */
export interface IndexedSentence extends Span {
  /** Position in `ArticleIndex.sentences`. */
  readonly id: number;
  /** `Passage.id`. */
  readonly passage: number;
  /** Normalised. */
  readonly words: readonly string[];
}

/** How a question compares with every passage and every sentence. */
export interface QueryEvidence {
  readonly passages: LexicalEvidence;
  readonly sentences: LexicalEvidence;
}

/** All that retrieval and answering look up about one article. Built once for a generation, never changed. */
export class ArticleIndex {
  readonly article: Article;
  /** As in the store; `Passage.id` is the position here. */
  readonly passages: readonly Passage[];
  /** The sentences of all passages in reading order. */
  readonly sentences: readonly IndexedSentence[];
  readonly vocabulary: Vocabulary;
  readonly #passageLexical: LexicalIndex;
  readonly #sentenceLexical: LexicalIndex;
  /** Rankings and answering ask for the same evidence of the same question. */
  readonly #evidence = new WeakMap<Query, QueryEvidence>();
  readonly #closeness = new WeakMap<Query, Closeness>();
  readonly #densities = new WeakMap<Query, Float64Array>();

  constructor(article: Article, passages: readonly Passage[]) {
    this.article = article;
    this.passages = passages;
    this.sentences = passages
      .flatMap((passage) => passage.sentences.map((span) => ({ passage: passage.id, span })))
      .map(({ passage, span }, id) => ({
        id,
        passage,
        start: span.start,
        end: span.end,
        words: words(article.text.slice(span.start, span.end)),
      }));
    const passageWords: string[][] = passages.map(() => []);
    for (const sentence of this.sentences) passageWords[sentence.passage]?.push(...sentence.words);
    this.vocabulary = new Vocabulary(passageWords.flat());
    this.#passageLexical = new LexicalIndex(passageWords, this.vocabulary);
    this.#sentenceLexical = new LexicalIndex(
      this.sentences.map((sentence) => sentence.words),
      this.vocabulary,
    );
  }

  evidence(query: Query): QueryEvidence {
    const known = this.#evidence.get(query);
    if (known !== undefined) return known;
    const evidence: QueryEvidence = {
      passages: this.#passageLexical.evidence(query),
      sentences: this.#sentenceLexical.evidence(query),
    };
    this.#evidence.set(query, evidence);
    return evidence;
  }

  /** @returns how close together sentences hold what the question asks about. */
  closeness(query: Query): Closeness {
    const known = this.#closeness.get(query);
    if (known !== undefined) return known;
    const closeness = new Closeness(this.evidence(query).sentences.meaningParts, this.vocabulary);
    this.#closeness.set(query, closeness);
    return closeness;
  }

  /** @returns for each sentence the most of the question's matter that stands close together in it, from 0 to 1. */
  densities(query: Query): Float64Array {
    const known = this.#densities.get(query);
    if (known !== undefined) return known;
    const closeness = this.closeness(query);
    const densities = Float64Array.from(this.sentences, ({ words: held }) => closeness.densest(held));
    this.#densities.set(query, densities);
    return densities;
  }

  /** @returns the question's content words in order, each with its best match in one passage. */
  matchesInPassage(query: Query, passage: number): TermMatch[] {
    return this.#passageLexical.matches(query, passage);
  }

  /** @returns the question's content words in order, each with its best match in one sentence. */
  matchesInSentence(query: Query, sentence: number): TermMatch[] {
    return this.#sentenceLexical.matches(query, sentence);
  }

  /** @returns the positions of a sentence's words that stand for a content word of the question, from this similarity on. */
  matchedWords(query: Query, { words: held }: IndexedSentence, least: number): number[] {
    const similar = new Set<string>();
    for (const term of contentTerms(query)) {
      for (const [id, similarity] of this.vocabulary.standingFor(term.alternatives))
        if (similarity >= least) similar.add(this.vocabulary.words[id] ?? '');
    }
    return held.flatMap((word, position) => (similar.has(word) ? [position] : []));
  }

  /** @returns the best value that any sentence of each passage has. */
  bestSentence(values: Float64Array): Float64Array {
    const best = new Float64Array(this.passages.length);
    for (const { id, passage } of this.sentences)
      best[passage] = Math.max(best[passage] ?? 0, values[id] ?? 0);
    return best;
  }
}
