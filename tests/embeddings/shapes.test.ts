import { expect, test } from 'vitest';

import {
  either,
  field,
  isCount,
  isText,
  listOf,
  object,
  oneOf,
  parseJson,
  recordOf,
  textLike,
} from '../../embeddings/shapes.ts';

test('an object has exactly the keys it should', () => {
  const isPoint = object({ x: isCount, y: isCount });
  expect(isPoint({ x: 1, y: 2 })).toBe(true);
  for (const other of [{ x: 1 }, { x: 1, y: 2, z: 3 }, { x: 1, z: 2 }, { x: 1, y: '2' }, [1, 2], null, 'x']) {
    expect([other, isPoint(other)]).toEqual([other, false]);
  }
  expect(isPoint(JSON.parse('{"x": 1, "__proto__": {"y": 2}}'))).toBe(false);
  expect(isPoint(Object.create({ x: 1, y: 2 }))).toBe(false);
});

test('a count is a whole number from 0 up that a number holds exactly', () => {
  expect([0, 7, Number.MAX_SAFE_INTEGER].every(isCount)).toBe(true);
  expect([-1, 1.5, Number.NaN, Infinity, 2 ** 53, '1', null, undefined].some(isCount)).toBe(false);
});

test('lists, records, choices and alternatives hold every part to its guard', () => {
  expect(listOf(isCount)([1, 2])).toBe(true);
  expect(listOf(isCount)([1, 'a'])).toBe(false);
  expect(listOf(isCount)({ length: 0 })).toBe(false);
  expect(recordOf(isText)({ a: 'x' })).toBe(true);
  expect(recordOf(isText)({ a: 1 })).toBe(false);
  expect(oneOf('ar', 'en')('ar')).toBe(true);
  expect(oneOf('ar', 'en')('fr')).toBe(false);
  expect(either(isText, oneOf(null))(null)).toBe(true);
  expect(either(isText, oneOf(null))(0)).toBe(false);
  expect(textLike(/^a+$/u)('aa')).toBe(true);
  expect(textLike(/^a+$/u)('ab')).toBe(false);
});

test('a field is read from objects only, and never from their prototypes', () => {
  expect(field({ a: 1 }, 'a')).toBe(1);
  expect(field({}, 'toString')).toBeUndefined();
  expect(field(null, 'a')).toBeUndefined();
  expect(field('text', 'length')).toBeUndefined();
});

test('JSON that is none, or not as it should be, is undefined', () => {
  expect(parseJson('[1]', listOf(isCount))).toEqual([1]);
  expect(parseJson('[-1]', listOf(isCount))).toBeUndefined();
  expect(parseJson('[1', listOf(isCount))).toBeUndefined();
});
