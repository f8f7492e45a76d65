import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { piecesOf } from '../../embeddings/static-pipeline.ts';

test('pieces of a text are no longer than asked for, and together are the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'م', ' ', '\n', '\ud83d', '\ude00'), maxLength: 200 }),
      fc.integer({ min: 1, max: 50 }),
      (text, longest) => {
        const pieces = piecesOf(text, longest);
        expect(pieces.join('')).toBe(text);
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(longest);
      },
    ),
  );
});

test('a text is cut after white space where there is any in the second half of a piece', () => {
  expect(piecesOf('one two three', 8)).toEqual(['one two ', 'three']);
  expect(piecesOf('a bcdefghij', 8)).toEqual(['a bcdefg', 'hij']);
});
