import { describe, expect, test } from 'vitest';

import { Bm25Index, inverseDocumentFrequency, termSaturation } from '../../src/retrieval/bm25.ts';
import { CoverageIndex } from '../../src/retrieval/coverage.ts';
import { dot } from '../../src/retrieval/dot.ts';
import { betterNeighbour, weightedMean } from '../../src/retrieval/evidence-sum.ts';
import { contentTerms, type Query, type QueryTerm } from '../../src/retrieval/query.ts';
import { Vocabulary } from '../../src/retrieval/vocabulary.ts';

const term = (word: string, changes: Partial<QueryTerm> = {}): QueryTerm => ({
  word,
  content: true,
  weight: 1,
  alternatives: [{ word, weight: 1 }],
  relatives: [],
  ...changes,
});

const query = (...terms: readonly QueryTerm[]): Query => ({
  text: terms.map(({ word }) => word).join(' '),
  language: 'ar',
  terms,
  vector: new Float32Array(),
  translated: false,
});

describe('the idf', () => {
  test.each([
    [10, 0, Math.log(22)],
    [10, 1, Math.log(1 + 9.5 / 1.5)],
    [3, 2, Math.log(1.6)],
    [1, 1, Math.log(4 / 3)],
  ])('of a term in %i documents of which %i hold it', (documents, containing, idf) => {
    expect(inverseDocumentFrequency(documents, containing)).toBeCloseTo(idf, 12);
  });

  test('falls with every document that holds the term, and stays above 0', () => {
    const all = Array.from({ length: 21 }, (_, containing) => inverseDocumentFrequency(20, containing));
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    expect(all.at(-1)).toBeGreaterThan(0);
  });
});

describe('the saturation of a term', () => {
  test.each([
    ['once in a document of mean length', 1, 1, { k1: 1, b: 0.75 }, 1 / 2],
    ['three times there', 3, 1, { k1: 1, b: 0.75 }, 3 / 4],
    ['once in a document twice as long', 1, 2, { k1: 1, b: 0.75 }, 1 / 2.75],
    ['once in one half as long', 1, 0.5, { k1: 1, b: 0.75 }, 1 / 1.625],
    ['length without weight', 1, 9, { k1: 1, b: 0 }, 1 / 2],
    ['presence only', 7, 3, { k1: 0, b: 0.75 }, 1],
    ['absence', 0, 1, { k1: 1, b: 0.75 }, 0],
  ])('%s', (_, frequency, relativeLength, parameters, share) => {
    expect(termSaturation(frequency, relativeLength, parameters)).toBeCloseTo(share, 12);
  });
});

test('a BM25 score is the sum of weight, idf and saturation', () => {
  const index = new Bm25Index(
    [
      ['a', 'b'],
      ['a', 'a', 'a', 'c'],
      ['d', 'e', 'f'],
    ],
    { k1: 1, b: 0.75 },
  );
  const rare = Math.log(1 + 2.5 / 1.5);
  const common = Math.log(1 + 1.5 / 2.5);
  expect(index.idf('a')).toBeCloseTo(common, 12);
  expect(index.idf('nowhere')).toBe(index.unseenIdf);
  const scores = index.scores(
    new Map([
      ['a', 1],
      ['c', 2],
      ['nowhere', 5],
    ]),
  );
  // Mean length 3: the documents' relative lengths are 2/3, 4/3 and 1.
  expect(scores[0]).toBeCloseTo(common * (1 / (1 + 0.25 + 0.5)), 6);
  expect(scores[1]).toBeCloseTo(common * (3 / (3 + 0.25 + 1)) + 2 * rare * (1 / (1 + 0.25 + 1)), 6);
  expect(scores[2]).toBe(0);
});

test('an index of no documents, or of empty ones, has no scores to give', () => {
  expect(new Bm25Index([], { k1: 1, b: 0.75 }).scores(new Map([['a', 1]]))).toHaveLength(0);
  expect([...new Bm25Index([[], []], { k1: 1, b: 0.75 }).scores(new Map([['a', 1]]))]).toEqual([0, 0]);
});

/** Of a term in some of three documents. */
const idf = (containing: number): number => Math.log(1 + (3 - containing + 0.5) / (containing + 0.5));

describe('coverage', () => {
  const units = [['روسيا', 'سوريا'], ['روسيا'], ['ايران']];
  const index = new CoverageIndex(units, new Vocabulary(units.flat()));

  test('is the share of the question’s idf that a unit holds', () => {
    const { shares, reach } = index.coverage(query(term('روسيا'), term('ايران')), 'letters');
    // روسيا is in two units of three, ايران in one; no other word is like either.
    expect(shares[0]).toBeCloseTo(idf(2) / (idf(2) + idf(1)), 9);
    expect(shares[1]).toBe(shares[0]);
    expect(shares[2]).toBeCloseTo(idf(1) / (idf(2) + idf(1)), 9);
    expect(reach).toBeCloseTo(1, 9);
  });

  test('counts a word that is nowhere as missing', () => {
    const { shares, reach } = index.coverage(query(term('ايران'), term('قطط')), 'letters');
    expect(shares[2]).toBeCloseTo(idf(1) / (idf(1) + idf(0)), 9);
    expect(reach).toBeCloseTo(idf(1) / (idf(1) + idf(0)), 9);
  });

  test('counts a likely translation by the square of its weight', () => {
    const asked = term('russia', { alternatives: [{ word: 'روسيا', weight: 0.5 }] });
    const { shares, reach } = index.coverage(query(asked), 'letters');
    expect([...shares].map((share) => Number(share.toFixed(9)))).toEqual([0.25, 0.25, 0]);
    expect(reach).toBeCloseTo(0.25, 9);
  });

  test('by meaning counts words near in meaning, by the square of their weight, and by letters does not', () => {
    const asked = query(term('رحله', { relatives: [{ word: 'سوريا', weight: 0.5 }] }));
    expect([...index.coverage(asked, 'meaning').shares]).toEqual([0.25, 0, 0]);
    expect([...index.coverage(asked, 'letters').shares]).toEqual([0, 0, 0]);
  });

  test('counts a word that need not be there by its weight', () => {
    const { shares } = index.coverage(query(term('ايران'), term('قطط', { weight: 0.5 })), 'letters');
    expect(shares[2]).toBeCloseTo(idf(1) / (idf(1) + 0.5 * idf(0)), 9);
  });

  test('tells how well one unit matches each word', () => {
    const asked = query(term('ايران'), term('روسيا'), term('من', { content: false }));
    expect(index.matches(asked, 1).map(({ term: { word }, similarity }) => [word, similarity])).toEqual([
      ['ايران', 0],
      ['روسيا', 1],
    ]);
  });

  test('of a question without words is nothing', () => {
    expect(index.coverage(query(), 'letters')).toEqual({ parts: [], shares: new Float64Array(3), reach: 0 });
  });

  test('asks for each word once, and for grammar only when there is nothing else', () => {
    const grammar = term('من', { content: false });
    expect(contentTerms(query(grammar, term('روسيا'), term('روسيا'))).map(({ word }) => word)).toEqual([
      'روسيا',
    ]);
    expect(contentTerms(query(grammar, grammar)).map(({ word }) => word)).toEqual(['من']);
  });
});

const views = (factor: number) => [
  { values: Float64Array.of(1, 0.5, 0), weight: 3 * factor },
  { values: Float64Array.of(0, 0.5, 1), weight: 1 * factor },
];

test('the weighted mean of views weighs by ratio alone', () => {
  expect([...weightedMean(views(1), 3)]).toEqual([0.75, 0.5, 0.25]);
  expect([...weightedMean(views(8), 3)]).toEqual([0.75, 0.5, 0.25]);
});

test('the better neighbour is the higher value beside', () => {
  expect([...betterNeighbour(Float64Array.of(1, 2, 5, 3))]).toEqual([2, 5, 3, 5]);
  expect([...betterNeighbour(Float64Array.of(4))]).toEqual([0]);
});

test('the dot product', () => {
  expect(dot(Float32Array.of(1, 2, 3), Float32Array.of(4, -5, 6))).toBe(12);
  expect(dot(new Float32Array(), new Float32Array())).toBe(0);
});
