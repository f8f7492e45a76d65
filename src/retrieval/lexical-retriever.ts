import type { ArticleIndex } from './article-index.ts';
import type { Query } from './query.ts';
import type { Retriever } from './retriever.ts';
import { PASSAGE_WEIGHTS, type PassageWeights } from './weights.ts';

/** @returns for each passage the higher value of the passages before and after it. */
export function betterNeighbour(values: Float64Array): Float64Array {
  return values.map((_, position) => Math.max(values[position - 1] ?? 0, values[position + 1] ?? 0));
}

/** Ranks passages by the letters and words they share with the question. */
export class LexicalRetriever implements Retriever {
  readonly name = 'lexical';
  readonly #index: ArticleIndex;
  readonly #weights: PassageWeights;

  constructor(index: ArticleIndex, weights: PassageWeights = PASSAGE_WEIGHTS) {
    this.#index = index;
    this.#weights = weights;
  }

  /** @returns each kind of evidence, one value per passage. */
  evidence(query: Query): Readonly<Record<keyof PassageWeights, Float64Array>> {
    const { passages, sentences } = this.#index.evidence(query);
    return {
      ...passages,
      sentence: this.#index.bestSentence(sentences.grams3),
      neighbour: betterNeighbour(passages.grams4),
    };
  }

  scores(query: Query): Float64Array {
    const evidence = this.evidence(query);
    const fields = Object.keys(this.#weights) as (keyof PassageWeights)[];
    const total = fields.reduce((sum, field) => sum + this.#weights[field], 0);
    const scores = new Float64Array(this.#index.passages.length);
    for (const field of fields) {
      const weight = this.#weights[field] / total;
      for (const [id, value] of evidence[field].entries()) scores[id] = (scores[id] ?? 0) + weight * value;
    }
    return scores;
  }
}
