import { lightStem } from '../text/stem.ts';
import { characterGrams } from '../text/words.ts';
import { Bm25Index, type Bm25Parameters } from './bm25.ts';
import { CoverageIndex, type CoveragePart, type TermMatch } from './coverage.ts';
import { contentTerms, type Query, type QueryTerm } from './query.ts';
import { Vocabulary } from './vocabulary.ts';

/** Tried from 0.6 to 1.4 and 0.5 to 0.9 on Arabic and English questions: flat around these. */
const PARAMETERS: Bm25Parameters = { k1: 1, b: 0.75 };

/** The ways in which a text is compared with a question; each gives a share from 0 to 1. */
export const LEXICAL_FIELDS = ['grams4', 'grams3', 'stems', 'pairs', 'coverage', 'meaning'] as const;
export type LexicalField = (typeof LEXICAL_FIELDS)[number];
export interface LexicalEvidence extends Readonly<Record<LexicalField, Float64Array>> {
  /** Share of the question's matter that is found anywhere among the units. */
  readonly reach: number;
  /** What `coverage` is made of, word by word. */
  readonly coverageParts: readonly CoveragePart[];
  /** What `meaning` is made of. */
  readonly meaningParts: readonly CoveragePart[];
}

type WeightedTerms = Map<string, number>;

function add(terms: WeightedTerms, term: string, weight: number): void {
  terms.set(term, (terms.get(term) ?? 0) + weight);
}

/** Pairs of neighbouring stems: they tell a phrase from the same words strewn about. */
function stemPairs(words: readonly string[]): string[] {
  const stems = words.map(lightStem);
  return stems.slice(1).map((stem, position) => `${stems[position] ?? ''} ${stem}`);
}

/** Sums over all ways in which a term may be written, the surest counting fully. */
function spread(terms: readonly QueryTerm[], split: (word: string) => readonly string[]): WeightedTerms {
  const weighted: WeightedTerms = new Map();
  for (const term of terms) {
    const total = Math.max(
      1,
      term.alternatives.reduce((sum, { weight }) => sum + weight, 0),
    );
    for (const { word, weight } of term.alternatives)
      for (const part of split(word)) add(weighted, part, weight / total);
  }
  return weighted;
}

const grams =
  (size: number) =>
  (word: string): string[] =>
    characterGrams(word, size);

/** Every lexical view of a list of units (passages or sentences), built once and asked many times. */
export class LexicalIndex {
  readonly #grams4: Bm25Index;
  readonly #grams3: Bm25Index;
  readonly #stems: Bm25Index;
  readonly #pairs: Bm25Index;
  readonly #coverage: CoverageIndex;

  /** @param units normalised words of each unit, in order. */
  constructor(units: readonly (readonly string[])[], vocabulary = new Vocabulary(units.flat())) {
    const index = (split: (words: readonly string[]) => string[]): Bm25Index =>
      new Bm25Index(units.map(split), PARAMETERS);
    this.#grams4 = index((words) => words.flatMap(grams(4)));
    this.#grams3 = index((words) => words.flatMap(grams(3)));
    this.#stems = index((words) => words.map(lightStem));
    this.#pairs = index(stemPairs);
    this.#coverage = new CoverageIndex(units, vocabulary);
  }

  /** @returns the question's content words in order, each with its best match in one unit. */
  matches(query: Query, unit: number): TermMatch[] {
    return this.#coverage.matches(query, unit);
  }

  /** @returns for each field one value per unit. */
  evidence(query: Query): LexicalEvidence {
    const content = contentTerms(query);
    const missing = content.filter((term) => term.alternatives.length === 0).map((term) => term.word);
    const pairs: WeightedTerms = new Map();
    if (!query.translated)
      for (const pair of stemPairs(query.terms.map((term) => term.word))) add(pairs, pair, 1);
    const coverage = this.#coverage.coverage(query, 'letters');
    const meaning = this.#coverage.coverage(query, 'meaning');
    return {
      grams4: shareOfMass(this.#grams4, spread(content, grams(4)), missing.flatMap(grams(4)).length),
      grams3: shareOfMass(this.#grams3, spread(content, grams(3)), missing.flatMap(grams(3)).length),
      stems: shareOfMass(
        this.#stems,
        spread(query.translated ? content : query.terms, (word) => [lightStem(word)]),
        missing.length,
      ),
      pairs: shareOfMass(this.#pairs, pairs, 0),
      coverage: coverage.shares,
      meaning: meaning.shares,
      reach: coverage.reach,
      coverageParts: coverage.parts,
      meaningParts: meaning.parts,
    };
  }
}

/**
 * @param absent terms of the question that could not even be looked up, each as heavy as one that no unit holds.
 * @returns each unit's score as a share of the most that any unit could get, from 0 to 1.
 */
function shareOfMass(index: Bm25Index, terms: WeightedTerms, absent: number): Float64Array {
  let mass = absent * index.unseenIdf;
  for (const [term, weight] of terms) mass += weight * index.idf(term);
  const scores = index.scores(terms);
  return mass === 0 ? scores : scores.map((score) => score / mass);
}
