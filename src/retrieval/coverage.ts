import { inverseDocumentFrequency } from './bm25.ts';
import { contentTerms, type Query, type QueryTerm } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How much of a question's matter a unit of text holds, whatever the inflection: for each content word of the question
 * the most similar word of the unit, squared, weighted by how rare such words are among the units.
 */
export class CoverageIndex {
  readonly #vocabulary: Vocabulary;
  readonly #size: number;
  /** For each word of the vocabulary, the units that hold it, in order. */
  readonly #units: readonly Int32Array[];
  /** The same term is asked about for the ranking and again for the confidence. */
  readonly #known = new WeakMap<QueryTerm, ReadonlyMap<number, number>>();

  /** @param units normalised words of each unit. */
  constructor(units: readonly (readonly string[])[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#size = units.length;
    const gathered: number[][] = vocabulary.words.map(() => []);
    for (const [unit, words] of units.entries()) {
      for (const word of words) {
        const list = gathered[vocabulary.id(word) ?? -1];
        if (list !== undefined && list.at(-1) !== unit) list.push(unit);
      }
    }
    this.#units = gathered.map((list) => Int32Array.from(list));
  }

  /** @returns for each unit that holds something like the term, the best similarity. */
  #best(term: QueryTerm): ReadonlyMap<number, number> {
    const known = this.#known.get(term);
    if (known !== undefined) return known;
    const best = new Map<number, number>();
    for (const [id, worth] of this.#vocabulary.standingFor(term.alternatives)) {
      for (const unit of this.#units[id] ?? []) if (worth > (best.get(unit) ?? 0)) best.set(unit, worth);
    }
    this.#known.set(term, best);
    return best;
  }

  /** Like `#best`, but words near in meaning count as well. */
  #bestMeaning(term: QueryTerm): ReadonlyMap<number, number> {
    const best = new Map(this.#best(term));
    for (const { word, weight } of term.relatives) {
      for (const unit of this.#units[this.#vocabulary.id(word) ?? -1] ?? [])
        if (weight > (best.get(unit) ?? 0)) best.set(unit, weight);
    }
    return best;
  }

  /** @returns the question's content words in order, each with its best match in one unit. */
  matches(query: Query, unit: number): TermMatch[] {
    return contentTerms(query).map((term) => ({ term, similarity: this.#best(term).get(unit) ?? 0 }));
  }

  /**
   * @param by `letters`: only words written alike, or standing for a word, count; `meaning`: words near in meaning as well.
   * @returns how much of the question's matter each unit holds, and how much of it any unit holds.
   */
  coverage(query: Query, by: 'letters' | 'meaning'): Coverage {
    const parts: CoveragePart[] = [];
    let mass = 0;
    let reached = 0;
    for (const term of contentTerms(query)) {
      const best = by === 'letters' ? this.#best(term) : this.#bestMeaning(term);
      let containing = 0;
      let highest = 0;
      for (const similarity of best.values()) {
        containing += similarity ** 2;
        highest = Math.max(highest, similarity);
      }
      const idf = term.weight * inverseDocumentFrequency(this.#size, containing);
      mass += idf;
      reached += idf * highest ** 2;
      parts.push({ term, share: idf, best });
    }
    const shares = new Float64Array(this.#size);
    if (mass === 0) return { parts: [], shares, reach: 0 };
    const scaled = parts.map((part) => ({ ...part, share: part.share / mass }));
    for (const { share, best } of scaled)
      for (const [unit, similarity] of best) shares[unit] = (shares[unit] ?? 0) + share * similarity ** 2;
    return { parts: scaled, shares, reach: reached / mass };
  }
}

/** One content word of the question among all units. */
export interface CoveragePart {
  readonly term: QueryTerm;
  /** What it is of the question's matter; all parts' sum to 1. */
  readonly share: number;
  /** For each unit that holds something like it, the best similarity. */
  readonly best: ReadonlyMap<number, number>;
}

/** One content word of the question beside how well one unit matches it, from 0 to 1. */
export interface TermMatch {
  readonly term: QueryTerm;
  readonly similarity: number;
}

export interface Coverage {
  /** Empty when no word of the question carries matter. */
  readonly parts: readonly CoveragePart[];
  /** One per unit, from 0 (nothing of the question) to 1 (every content word as it was asked). */
  readonly shares: Float64Array;
  /** The same for all units taken together: below 1 when a word of the question is nowhere. */
  readonly reach: number;
}
