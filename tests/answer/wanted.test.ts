import { describe, expect, test } from 'vitest';

import { evidenceIn } from '../../src/answer/evidence.ts';
import { Wanted, type Given } from '../../src/answer/wanted.ts';
import { Closeness } from '../../src/retrieval/closeness.ts';
import { LexicalIndex } from '../../src/retrieval/lexical-index.ts';
import { Vocabulary } from '../../src/retrieval/vocabulary.ts';
import { words } from '../../src/text/words.ts';
import { plainQuery } from '../helpers/plain-query.ts';

function given(question: string, sentence: string): Given {
  const held = words(sentence);
  const vocabulary = new Vocabulary(held);
  const query = plainQuery(question);
  const closeness = new Closeness(
    new LexicalIndex([held], vocabulary).evidence(query).meaningParts,
    vocabulary,
  );
  const wanted = new Wanted(question);
  return wanted.given(held, wanted.relevant(held, evidenceIn(sentence)), closeness);
}

const FAR = 'وكان ذلك كله على مرأى من الناس جميعا ودون أي اعتراض من أحد';

describe('what may be the answer', () => {
  test.each([
    ['متى جمدت روسيا الاتفاق؟', 'جمدت روسيا الاتفاق في 2010', 1],
    ['متى جمدت روسيا الاتفاق؟', 'جمدت روسيا الاتفاق بعدما اعترض الغرب', 1],
    ['متى جمدت روسيا الاتفاق؟', 'جمدت روسيا الاتفاق', 0],
    ['كم صاروخاً سلمت روسيا؟', 'سلمت روسيا ثلاثة صواريخ', 1],
    ['من اجتمع مع لافروف؟', 'اجتمع لافروف مع شويجو', 1],
    ['من اجتمع مع لافروف؟', 'اجتمعوا بلافروف', 0],
    ['من سلم الصواريخ؟', 'سلمت روسيا الصواريخ', 1],
    ['أين اجتمع سليماني وشويجو؟', 'اجتمع سليماني وشويجو في سوتشي', 1],
    ['أين اجتمع سليماني وشويجو؟', 'اجتمع سليماني وشويجو في موسكو', 1],
    ['أين اجتمع سليماني وشويجو؟', 'اجتمع سليماني وشويجو', 0],
    ['ماذا سلمت روسيا؟', 'سلمت روسيا ثلاثة صواريخ إلى طهران في 2016', 0],
  ])('%s — %s: %i', (question, sentence, candidates) => {
    expect(given(question, sentence).candidates).toBe(candidates);
  });

  test('counts for more near the rest of the question', () => {
    const near = given('متى جمدت روسيا الاتفاق؟', `جمدت روسيا الاتفاق في 2010 ${FAR}`).near;
    const far = given('متى جمدت روسيا الاتفاق؟', `جمدت روسيا الاتفاق ${FAR} في 2010`).near;
    expect(near).toBeCloseTo(1, 9);
    expect(far).toBe(0);
  });
});

test('what is to be counted must stand beside a number', () => {
  expect(given('كم صاروخاً سلمت روسيا؟', 'سلمت روسيا ثلاثة صواريخ').uncounted).toBe(false);
  expect(given('كم صاروخاً سلمت روسيا؟', `سلمت روسيا الصواريخ ${FAR} إلى ثلاثة وزراء`).uncounted).toBe(true);
  expect(given('متى سلمت روسيا الصواريخ؟', 'سلمت روسيا الصواريخ').uncounted).toBe(false);
  expect(given('كم سنة استمرت الحرب؟', 'استمرت الحرب سبع سنوات').uncounted).toBe(false);
});

test('whose words are asked for must be the one who speaks', () => {
  const sentence = 'وقال المتحدث جون كيربي إن كيري اتصل بنظيره لافروف';
  expect(given('ماذا قال كيربي؟', sentence).otherSpeaks).toBe(false);
  expect(given('ماذا قال لافروف؟', sentence).otherSpeaks).toBe(true);
  expect(given('من هو لافروف؟', sentence).otherSpeaks).toBe(false);
});

test('of an earlier time a day is told less surely than a year', () => {
  const relevant = (question: string, sentence: string) => {
    const { date, moment } = new Wanted(question).relevant(words(sentence), evidenceIn(sentence));
    return [date.length, moment.length];
  };
  expect(relevant('متى زار موسكو؟', 'زار موسكو أمس')).toEqual([1, 0]);
  expect(relevant('متى زار موسكو قبل ذلك؟', 'زار موسكو أمس')).toEqual([0, 1]);
  expect(relevant('متى زار موسكو قبل ذلك؟', 'زار موسكو في 2015')).toEqual([1, 1]);
});
