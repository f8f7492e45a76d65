import { expect, test } from 'vitest';

import { isGivenName } from '../../src/text/given-names.ts';
import { words } from '../../src/text/words.ts';

const isGiven = (word: string): boolean => words(word).every(isGivenName);

test.each(['جون', 'عيسى', 'إدوارد', 'فيصل', 'Vladimir'])('%s is a given name', (name) => {
  expect(isGiven(name)).toBe(true);
});

test.each(['هدف', 'كريم', 'دون', 'عمر', 'موسكو', 'city'])('%s is none', (word) => {
  expect(isGiven(word)).toBe(false);
});
