import { createHash } from 'node:crypto';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  decodeAction,
  encodeAction,
  shortArticleHash,
  shortQuestionHash,
  type ButtonAction,
} from '../../../src/bot/reply/custom-id.ts';

const span = fc.tuple(fc.nat({ max: 50_000_000 }), fc.nat({ max: 20_000 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
const article = fc.string().map((text) => shortArticleHash(createHash('sha256').update(text).digest('hex')));
const language = fc.constantFrom('ar' as const, 'en' as const);
const action: fc.Arbitrary<ButtonAction> = fc.oneof(
  fc.record({ kind: fc.constant('passage' as const), language, article, quote: span }),
  fc.record({
    kind: fc.constantFrom('more' as const, 'share' as const),
    language,
    article,
    spans: fc.array(span, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('ask' as const),
    language,
    article,
    question: fc.string().map(shortQuestionHash),
  }),
);

describe('custom_id', () => {
  test('holds all that a button needs, in 100 visible characters', () => {
    fc.assert(
      fc.property(action, (wanted) => {
        const id = encodeAction(wanted);
        expect(id).toMatch(/^[\x21-\x7e]{1,100}$/u);
        expect(decodeAction(id)).toEqual(wanted);
      }),
    );
  });

  test('leaves spans out from the end when there are too many', () => {
    const spans = Array.from({ length: 40 }, (_, at) => ({ start: at * 1000, end: at * 1000 + 500 }));
    const id = encodeAction({
      kind: 'more',
      language: 'ar',
      article: shortArticleHash('a'.repeat(64)),
      spans,
    });

    expect(id.length).toBeLessThanOrEqual(100);
    expect(decodeAction(id)).toMatchObject({ spans: spans.slice(0, 11) });
  });

  test.each([
    '',
    's0.passage.a.abc.1-2',
    's1.passage.a.abc',
    's1.delete.a.abc.1-2',
    's1.more.a.abc.1-2.x',
    's1.ask.a.abc',
  ])('that this version did not write, such as %j, is not read', (id) => {
    expect(decodeAction(id)).toBeNull();
  });

  test('of any text at all is read or refused, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(() => decodeAction(`s1.passage.a.abc.${id}`)).not.toThrow();
      }),
    );
  });
});
