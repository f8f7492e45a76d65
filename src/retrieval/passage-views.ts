import type { LexicalRetriever } from './lexical-retriever.ts';
import type { Query } from './query.ts';
import type { VectorRetriever } from './vector-retriever.ts';
import { LEXICAL_VIEWS, VECTOR_VIEWS } from './weights.ts';

/** Everything that passages are ranked by. */
export const PASSAGE_VIEWS = [
  ...LEXICAL_VIEWS,
  ...VECTOR_VIEWS.map((view) => `vector.${view}` as const),
] as const;
export type PassageView = (typeof PASSAGE_VIEWS)[number];
/** For each view one value per passage, from 0 to 1. */
export type PassageViewValues = Readonly<Record<PassageView, Float64Array>>;

/** The views of both rankings side by side. */
export class PassageViews {
  readonly #lexical: LexicalRetriever;
  readonly #vector: VectorRetriever;

  constructor(lexical: LexicalRetriever, vector: VectorRetriever) {
    this.#lexical = lexical;
    this.#vector = vector;
  }

  of(query: Query): PassageViewValues {
    const vector = this.#vector.evidence(query);
    return {
      ...this.#lexical.evidence(query),
      'vector.passage': vector.passage,
      'vector.sentence': vector.sentence,
      'vector.neighbour': vector.neighbour,
    };
  }
}
