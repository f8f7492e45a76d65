import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readLines } from '../../src/terminal/lines.ts';

async function* streamOf<T>(chunks: readonly T[]): AsyncGenerator<T> {
  yield* chunks;
}

async function linesOf(chunks: readonly (Uint8Array | string)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(streamOf(chunks))) lines.push(line);
  return lines;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a stream is split', () => {
  test.each<readonly [what: string, text: string, lines: readonly string[]]>([
    ['at line feeds', 'a\nb\n', ['a', 'b']],
    ['without a last line feed', 'a\nb', ['a', 'b']],
    ['into empty lines too', '\n\na\n\n', ['', '', 'a', '']],
    ['at CRLF', 'a\r\nb\r\n', ['a', 'b']],
    ['not at a lone carriage return', 'a\rb\n', ['a\rb']],
    ['not at U+2028, U+2029 and U+0085', 'a\u2028b\u2029c\u0085d\n', ['a\u2028b\u2029c\u0085d']],
    ['not at a vertical tab or form feed', 'a\vb\fc\n', ['a\vb\fc']],
    ['into nothing when it is empty', '', []],
  ])('%s', async (_, text, lines) => {
    expect(await linesOf([bytes(text)])).toEqual(lines);
    expect(await linesOf([text])).toEqual(lines);
  });
});

test('chunks may end anywhere, in the middle of a character too', async () => {
  const text = 'من وزير الدفاع؟\r\n😀 هو\n\nnaïve';
  const all = bytes(text);
  for (const size of [1, 2, 3, 5, 7]) {
    const chunks = Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
      all.slice(i * size, (i + 1) * size),
    );
    expect(await linesOf(chunks)).toEqual(['من وزير الدفاع؟', '😀 هو', '', 'naïve']);
  }
});

test('a byte order mark is no part of the first question', async () => {
  expect(await linesOf([bytes('\uFEFFa\n')])).toEqual(['a']);
});

test('bytes that are no UTF-8 become the sign for that, and a character cut off at the end too', async () => {
  expect(await linesOf([Uint8Array.of(0x61, 0xff, 0x0a, 0xd9)])).toEqual(['a\uFFFD', '\uFFFD']);
});

test('chunks of any sizes give the same lines', async () => {
  const text = fc
    .array(fc.constantFrom('a', 'ق', '😀', '\n', '\r\n', '\u2028', ' '))
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.infiniteStream(fc.integer({ min: 1, max: 4 })), async (whole, sizes) => {
      const all = bytes(whole);
      const chunks: Uint8Array[] = [];
      for (let start = 0; start < all.length; start += chunks.at(-1)?.length ?? 1) {
        chunks.push(all.slice(start, start + (sizes.next().value ?? 1)));
      }
      expect(await linesOf(chunks)).toEqual(await linesOf([all]));
    }),
  );
});
