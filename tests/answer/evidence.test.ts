import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { EVIDENCE_KINDS, evidenceIn, type EvidenceKind } from '../../src/answer/evidence.ts';
import { words } from '../../src/text/words.ts';
import { hostileText } from '../helpers/hostile-text.ts';

test.each<readonly [sentence: string, held: readonly EvidenceKind[]]>([
  ['الذي جمدته روسيا في 2010', ['date', 'place']],
  ['سلمت ثلاثة أجزاء', ['number']],
  ['منظومة إس-300', []],
  ['أمس الجمعة', ['date']],
  ['بسبب العقوبات', ['cause']],
  ['قرب مدينة حلب', ['place']],
  ['وقال الوزير', ['person']],
  ['said the president', ['person']],
  ['بعدما غادر', ['moment']],
  ['لا شيء', []],
  ['', []],
])('what a sentence holds is told from its words: %s', (sentence, held) => {
  const found = evidenceIn(sentence);
  expect(EVIDENCE_KINDS.filter((kind) => found[kind].length > 0)).toEqual(held);
});

test('names are the words that no dictionary knows', () => {
  const sentence = 'اجتمع مع الوزير شويجو';
  expect(evidenceIn(sentence).name).toEqual([words(sentence).indexOf('شويجو')]);
});

test('a name follows a given name, whatever else it may mean', () => {
  const sentence = 'المتحدث جون كيربي في واشنطن';
  expect(evidenceIn(sentence).name.map((position) => words(sentence)[position])).toEqual([
    'جون',
    'كيربي',
    'واشنطن',
  ]);
});

test('every position is that of a word, whatever the sentence', () => {
  fc.assert(
    fc.property(hostileText, (sentence) => {
      const count = words(sentence).length;
      for (const positions of Object.values(evidenceIn(sentence)))
        expect(positions.every((position) => position >= 0 && position < count)).toBe(true);
    }),
  );
});
