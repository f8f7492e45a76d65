import type { ArticleIndex } from './article-index.ts';
import { betterNeighbour, weightedMean } from './evidence-sum.ts';
import type { Query } from './query.ts';
import type { Retriever } from './retriever.ts';
import { LEXICAL_VIEWS, LEXICAL_WEIGHTS, type LexicalView, type LexicalWeights } from './weights.ts';

/** Ranks passages by the letters and words they share with the question. */
export class LexicalRetriever implements Retriever {
  readonly name = 'lexical';
  readonly #index: ArticleIndex;
  readonly #weights: LexicalWeights;

  constructor(index: ArticleIndex, weights: LexicalWeights = LEXICAL_WEIGHTS) {
    this.#index = index;
    this.#weights = weights;
  }

  /** @returns each kind of evidence, one value from 0 to 1 per passage. */
  evidence(query: Query): Readonly<Record<LexicalView, Float64Array>> {
    const { passages, sentences } = this.#index.evidence(query);
    return {
      ...passages,
      sentence: this.#index.bestSentence(sentences.grams3),
      neighbour: betterNeighbour(passages.grams4),
    };
  }

  scores(query: Query): Float64Array {
    const evidence = this.evidence(query);
    const views = LEXICAL_VIEWS.map((view) => ({ values: evidence[view], weight: this.#weights[view] }));
    return weightedMean(views, this.#index.passages.length);
  }
}
