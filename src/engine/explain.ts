import { cleanQuestion } from '../answer/clean-question.ts';
import type { AnswererParts } from '../answer/answerer.ts';
import { prepareQuery } from '../retrieval/prepare-query.ts';
import { bestHits, type Retriever } from '../retrieval/retriever.ts';
import type { Explanation, PassageMap } from './explanation.ts';
import { principalPlane, project, type Plane } from './projection.ts';

export interface ExplainerOptions {
  readonly generation: string;
  readonly parts: AnswererParts;
  /** The two rankings that `parts.retriever` fuses. */
  readonly lexical: Retriever;
  readonly vector: Retriever;
  /** Passage vectors by `Passage.id`. */
  readonly vectors: readonly Float32Array[];
}

/** Says of one generation how its passages were found. Answers nothing and decides nothing. */
export class Explainer {
  readonly #options: ExplainerOptions;
  #plane: Plane | undefined;

  constructor(options: ExplainerOptions) {
    this.#options = options;
  }

  /** @param most passages to list. */
  async explain(asked: string, most: number): Promise<Explanation> {
    const { generation, parts, lexical, vector } = this.#options;
    const question = cleanQuestion(asked);
    const { threshold } = parts;
    if (!/[\p{L}\p{N}]/u.test(question)) {
      return { generation, threshold, passages: [], point: null };
    }
    const query = await prepareQuery(question, parts.embedder, parts.translator);
    const [byLetters, byMeaning] = [lexical.scores(query), vector.scores(query)];
    const passages = bestHits(parts.index.passages, parts.retriever.scores(query), most).map(
      ({ passage, score }) => ({
        passage,
        lexical: byLetters[passage.id] ?? 0,
        vector: byMeaning[passage.id] ?? 0,
        fused: score,
      }),
    );
    const isKnown = query.vector.some((value) => value !== 0);
    return {
      generation,
      threshold,
      passages,
      point: isKnown ? project(query.vector, this.#planeOfPassages()) : null,
    };
  }

  /** The plane is found at the first call and kept. */
  map(): PassageMap {
    const plane = this.#planeOfPassages();
    const points = this.#options.vectors.map((vector) => project(vector, plane));
    return { generation: this.#options.generation, points };
  }

  #planeOfPassages(): Plane {
    const { vectors, parts } = this.#options;
    this.#plane ??= principalPlane(vectors, parts.embedder.dimensions);
    return this.#plane;
  }
}
