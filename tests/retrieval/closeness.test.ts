import { describe, expect, test } from 'vitest';

import { Closeness } from '../../src/retrieval/closeness.ts';
import { LexicalIndex } from '../../src/retrieval/lexical-index.ts';
import type { Query } from '../../src/retrieval/query.ts';
import { Vocabulary } from '../../src/retrieval/vocabulary.ts';

const filler = (count: number): string[] =>
  Array.from({ length: count }, (_, position) => String(1000 + position * 7));
const units = [
  ['missile', 'deal', ...filler(6)],
  ['missile', ...filler(20), 'deal'],
  ['rocket', ...filler(3)],
];
const vocabulary = new Vocabulary(units.flat());

function query(
  ...asked: readonly { readonly word: string; readonly relatives?: readonly string[] }[]
): Query {
  return {
    text: asked.map(({ word }) => word).join(' '),
    language: 'en',
    terms: asked.map(({ word, relatives = [] }) => ({
      word,
      content: true,
      weight: 1,
      alternatives: [{ word, weight: 1 }],
      relatives: relatives.map((relative) => ({ word: relative, weight: 0.5 })),
    })),
    vector: new Float32Array(2),
    translated: false,
  };
}

function closeness(asked: Query): Closeness {
  return new Closeness(new LexicalIndex(units, vocabulary).evidence(asked).meaningParts, vocabulary);
}

describe('what a question asks about', () => {
  const asked = closeness(query({ word: 'missile', relatives: ['rocket'] }, { word: 'deal' }));

  test('counts in full where its words stand together', () => {
    expect(asked.densest(units[0] ?? [])).toBeCloseTo(1, 9);
  });

  test('counts in part where they stand far apart, or only one does', () => {
    const apart = asked.densest(units[1] ?? []);
    expect(apart).toBeGreaterThan(0.3);
    expect(apart).toBeLessThan(0.7);
    expect(asked.densest(['missile'])).toBeLessThanOrEqual(apart);
  });

  test('counts less where a word only means about the same', () => {
    const related = asked.densest(units[2] ?? []);
    expect(related).toBeGreaterThan(0);
    expect(related).toBeLessThan(asked.densest(['missile']));
  });

  test('is nothing in other words, and in none', () => {
    expect(asked.densest(['1000'])).toBe(0);
    expect(asked.densest([])).toBe(0);
  });
});

test('a sentence can tell what its other words say', () => {
  const asked = closeness(query({ word: 'missile' }, { word: 'deal' }));
  expect(asked.newShare(['missile', 'deal'])).toBe(0);
  expect(asked.newShare(['missile', 'deal', '1000', '1007'])).toBe(0.5);
  expect(asked.newShare([])).toBe(0);
});

test('a question without words compares with nothing', () => {
  const asked = closeness(query());
  expect(asked.densest(units[0] ?? [])).toBe(0);
  expect(asked.newShare(['missile'])).toBe(1);
});

describe('near one of some words', () => {
  const asked = closeness(query({ word: 'missile' }, { word: 'deal' }));

  test('counts what stands there, and nothing farther off', () => {
    const words = ['2010', 'missile', 'deal', ...filler(10), '2016'];
    expect(asked.near(words, [0])).toBeCloseTo(1, 9);
    expect(asked.near(words, [words.length - 1])).toBe(0);
    expect(asked.near(words, [0, words.length - 1])).toBeCloseTo(1, 9);
    expect(asked.near(words, [])).toBe(0);
  });

  test('a word is held, or is not', () => {
    expect(asked.holds(['the', 'deal'], 'deal')).toBe(true);
    expect(asked.holds(['the', 'deal'], 'missile')).toBe(false);
    expect(asked.holds(['the', 'deal'], 'other')).toBe(false);
    expect(asked.holds([], 'deal')).toBe(false);
  });
});
