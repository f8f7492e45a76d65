import { describe, expect, test } from 'vitest';
import { identityShare } from '../../src/answer/identity.ts';

const matches = (...similarities: readonly number[]) =>
  similarities.map((similarity, position) => ({
    similarity,
    term: { word: `w${position}`, content: true, weight: 1, alternatives: [], relatives: [] },
  }));

describe('a question for who a description fits', () => {
  test.each([
    'من هو وزير الخارجية الإيراني؟',
    'ما اسم السفير في موسكو؟',
    'Who is the leader?',
    "What's the name of it?",
  ])('keeps its confidence only when every part of it is there: %s', (question) => {
    expect(identityShare(question, matches(1, 0.9, 0.5))).toBe(1);
    expect(identityShare(question, matches(1, 1, 0.2))).toBeLessThan(0.5);
  });

  test('may lack a word when it is long', () => {
    expect(identityShare('من هو …', matches(1, 1, 1, 1, 0))).toBe(1);
  });
});

test.each(['من فرض حظر السفر؟', 'Who imposed the ban?', 'متى زار موسكو؟'])(
  'other questions keep theirs: %s',
  (question) => {
    expect(identityShare(question, matches(1, 0))).toBe(1);
  },
);
