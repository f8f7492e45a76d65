import type { ArticleIndex } from './article-index.ts';
import { betterNeighbour, weightedMean } from './evidence-sum.ts';
import type { Query } from './query.ts';
import type { Retriever } from './retriever.ts';
import { brevity, exclusiveMatch, meanMatch } from './term-views.ts';
import { LEXICAL_VIEWS, LEXICAL_WEIGHTS, type LexicalView, type LexicalWeights } from './weights.ts';

type LexicalViewValues = Readonly<Record<LexicalView, Float64Array>>;

/** Ranks passages by the letters and words they share with the question. */
export class LexicalRetriever implements Retriever {
  readonly name = 'lexical';
  readonly #index: ArticleIndex;
  readonly #weights: LexicalWeights;
  /** By `Passage.id`. */
  readonly #brevity: readonly number[];
  /** Ranking and answering ask for the same evidence of the same question. */
  readonly #evidence = new WeakMap<Query, LexicalViewValues>();

  constructor(index: ArticleIndex, weights: LexicalWeights = LEXICAL_WEIGHTS) {
    this.#index = index;
    this.#weights = weights;
    const lengths = index.passages.map(() => 0);
    for (const { passage, words } of index.sentences)
      lengths[passage] = (lengths[passage] ?? 0) + words.length;
    this.#brevity = lengths.map(brevity);
  }

  /** @returns each kind of evidence, one value from 0 to 1 per passage. */
  evidence(query: Query): LexicalViewValues {
    const known = this.#evidence.get(query);
    if (known !== undefined) return known;
    const { passages } = this.#index.evidence(query);
    const size = this.#index.passages.length;
    const mean = meanMatch(passages.meaningParts, size);
    const evidence: LexicalViewValues = {
      grams4: passages.grams4,
      grams3: passages.grams3,
      stems: passages.stems,
      pairs: passages.pairs,
      mean,
      brief: mean.map((value, id) => value * (this.#brevity[id] ?? 0)),
      exclusive: exclusiveMatch(passages.coverageParts, size),
      closeness: this.#index.bestSentence(this.#index.densities(query)),
      neighbour: betterNeighbour(passages.grams4),
    };
    this.#evidence.set(query, evidence);
    return evidence;
  }

  scores(query: Query): Float64Array {
    const evidence = this.evidence(query);
    const views = LEXICAL_VIEWS.map((view) => ({ values: evidence[view], weight: this.#weights[view] }));
    return weightedMean(views, this.#index.passages.length);
  }
}
