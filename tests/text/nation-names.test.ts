import { expect, test } from 'vitest';

import { isNation } from '../../src/text/thesaurus/nation-names.ts';
import { words } from '../../src/text/words.ts';

test.each([
  ['إسرائيل', true],
  ['الإيرانية', true],
  ['Israel', true],
  ['تركيا', true],
  ['تركت', false],
  ['المالي', false],
  ['زيارة', false],
  ['سليماني', false],
  ['', false],
])('%j names a nation: %s', (word, names) => {
  expect(isNation(words(word)[0] ?? '')).toBe(names);
});
