import { describe, expect, test } from 'vitest';
import { identityShare } from '../../src/answer/identity.ts';

const matches = (...similarities: readonly number[]) =>
  similarities.map((similarity, position) => ({
    similarity,
    term: { word: `w${position}`, content: true, weight: 1, alternatives: [], relatives: [] },
  }));

/** A sentence of which nothing is said but that it names somebody behind the description. */
const named = { words: ['w0', 'شويجو'], matched: () => [0] };

describe('a question for who a description fits', () => {
  test.each([
    'من هو وزير الخارجية الإيراني؟',
    'ما اسم السفير في موسكو؟',
    'Who is the leader?',
    "What's the name of it?",
    'مين وزير خارجية إيران؟',
    'من مؤسس الحزب؟',
    'مَنْ هُوَ زَعِيمُ الحِزْبِ؟',
  ])('keeps its confidence only when every part of it is there: %s', (question) => {
    expect(identityShare(question, matches(1, 0.9, 0.5), named)).toBe(1);
    expect(identityShare(question, matches(1, 1, 0.2), named)).toBeLessThan(0.5);
  });

  test('may lack a word when it is long', () => {
    expect(identityShare('من هو …', matches(1, 1, 1, 1, 0), named)).toBe(1);
  });
});

test.each([
  'من فرض حظر السفر؟',
  'مين فرض الحظر على القائد؟',
  'من موسكو إلى أين؟',
  'Who imposed the ban?',
  'متى زار موسكو؟',
])('other questions keep theirs: %s', (question) => {
  expect(identityShare(question, matches(1, 0), named)).toBe(1);
});
