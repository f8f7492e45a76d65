import { describe, expect, test } from 'vitest';

import { Collocations } from '../../src/retrieval/collocations.ts';

const ARTICLE = [
  ['the', 'super', 'bowl', 'was', 'played'],
  ['a', 'super', 'bowl', 'of', 'soup', 'was', 'served'],
  ['the', 'bowl', 'was', 'full'],
];

describe('a word belongs to the next one', () => {
  const collocations = new Collocations(ARTICLE);

  test('where it always stands before it', () => {
    expect(collocations.belongs('super', 'bowl')).toBe(true);
  });

  test.each([
    ['others follow as well', 'the', 'super'],
    ['the question says it before another word', 'super', 'moon'],
    ['the question ends with it', 'super', undefined],
    ['it stands there once, and may do so by chance', 'played', undefined],
    ['it stands there once, before that word', 'soup', 'was'],
    ['the article does not have it', 'ultra', 'bowl'],
  ])('but not where %s', (_, word, next) => {
    expect(collocations.belongs(word, next)).toBe(false);
  });

  test('nor where a sentence ends with it once', () => {
    expect(new Collocations([...ARTICLE, ['it', 'was', 'super']]).belongs('super', 'bowl')).toBe(false);
  });
});
