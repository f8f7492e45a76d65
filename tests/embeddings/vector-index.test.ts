import { open, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { EXACT_UP_TO, VectorIndex, VectorIndexFileError } from '../../embeddings/vector-index.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { dot, randomUnitVectors, unit } from '../helpers/vectors.ts';

/** hnswlib computes in single precision. */
const ROUNDING = 1e-5;

async function savedIndex(count: number, dimensions: number): Promise<string> {
  const file = path.join(await tempFolder(), 'hnsw.bin');
  const index = await VectorIndex.build(randomUnitVectors(count, dimensions), dimensions);
  await index.save(file);
  return file;
}

describe('searching', () => {
  const smallVector = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 }).map(unit);

  test('a small index finds exactly what comparing with every vector finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        // Few distinct values, so that equal and all-zero vectors are common.
        fc.array(smallVector, { minLength: 1, maxLength: 120 }),
        smallVector,
        fc.integer({ min: 1, max: 150 }),
        async (vectors, query, k) => {
          const index = await VectorIndex.build(vectors, 3);
          const found = index.search(query, k);
          const naive = vectors.map((vector) => dot(query, vector)).toSorted((a, b) => b - a);
          expect(found).toHaveLength(Math.min(k, vectors.length));
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
          for (const [rank, { id, similarity }] of found.entries()) {
            expect(Math.abs(similarity - dot(query, vectors[id] ?? unit([])))).toBeLessThan(ROUNDING);
            expect(Math.abs(similarity - (naive[rank] ?? Number.NaN))).toBeLessThan(ROUNDING);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('crowds of equal vectors hide nothing', async () => {
    const crowd = Array.from({ length: 300 }, (_, i) => unit(i < 150 ? [1, 0, 0.01] : [0, 1, 0.01]));
    const vectors = [unit([0, 0, 1]), ...crowd, unit([0.1, 0.1, 1]), unit([0, 0, 0])];
    const index = await VectorIndex.build(vectors, 3);
    expect(index.search(unit([0, 0, 1]), 2).map(({ id }) => id)).toEqual([0, 301]);
    expect(index.search(unit([1, 0, 0]), 1000)).toHaveLength(vectors.length);
  });

  test('equally near vectors come in the order of their ids', async () => {
    const index = await VectorIndex.build([unit([0, 1]), unit([1, 0]), unit([1, 0]), unit([1, 0])], 2);
    expect(index.search(unit([1, 0]), 3).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test('a large index finds nearly all true neighbours, and k of them', async () => {
    const vectors = randomUnitVectors(EXACT_UP_TO + 500, 16);
    const index = await VectorIndex.build(vectors, 16);
    const found = randomUnitVectors(20, 16, 99).map((query) => {
      const best = vectors
        .map((vector, id) => ({ id, similarity: dot(query, vector) }))
        .toSorted((a, b) => b.similarity - a.similarity)
        .slice(0, 10);
      const hits = index.search(query, 10);
      expect(hits).toHaveLength(10);
      const ids = new Set(hits.map(({ id }) => id));
      return best.filter(({ id }) => ids.has(id)).length;
    });
    expect(found.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(190);
  });

  test('an all-zero query or vector is similar to nothing', async () => {
    const index = await VectorIndex.build([unit([1, 0]), unit([0, 0])], 2);
    expect(index.search(unit([0, 0]), 2)).toEqual([
      { id: 0, similarity: 0 },
      { id: 1, similarity: 0 },
    ]);
    expect(index.search(unit([1, 0]), 2)[1]).toEqual({ id: 1, similarity: 0 });
  });

  test('k of 0 or less finds nothing, k beyond the count finds all', async () => {
    const index = await VectorIndex.build(randomUnitVectors(3, 4), 4);
    const [query = unit([])] = randomUnitVectors(1, 4, 5);
    expect(index.search(query, 0)).toEqual([]);
    expect(index.search(query, -1)).toEqual([]);
    expect(index.search(query, 1e9)).toHaveLength(3);
    expect(() => index.search(query, Number.NaN)).toThrow('k: expected a whole number, got NaN.');
  });

  test('an index without vectors is searched without a hit, saved and loaded', async () => {
    const index = await VectorIndex.build([], 4);
    expect(index.search(unit([1, 0, 0, 0]), 5)).toEqual([]);
    const file = path.join(await tempFolder(), 'hnsw.bin');
    await index.save(file);
    const loaded = await VectorIndex.load(file, { dimensions: 4, count: 0 });
    expect(loaded.search(unit([1, 0, 0, 0]), 5)).toEqual([]);
  });
});

describe('what is not a vector of this index is refused', () => {
  test.each([
    ['NaN', Float32Array.of(1, Number.NaN), 'Vector 0: every number must be finite.'],
    ['infinity', Float32Array.of(1, Number.POSITIVE_INFINITY), 'Vector 0: every number must be finite.'],
    ['too few numbers', Float32Array.of(1), 'Vector 0: expected 2 numbers, got 1.'],
    ['too many numbers', Float32Array.of(1, 0, 0), 'Vector 0: expected 2 numbers, got 3.'],
  ])('%s', async (_, vector, message) => {
    await expect(VectorIndex.build([vector], 2)).rejects.toThrow(message);
    const index = await VectorIndex.build([unit([1, 0])], 2);
    expect(() => index.search(vector, 1)).toThrow(message.replace('Vector 0', 'Query'));
  });

  test('dimensions that are not a whole number above 0', async () => {
    await expect(VectorIndex.build([], 0)).rejects.toThrow(
      'Dimensions: expected a whole number above 0, got 0.',
    );
    await expect(VectorIndex.build([], 1.5)).rejects.toThrow(RangeError);
  });
});

describe('saving and loading', () => {
  test('a loaded index answers as the saved one did, exactly so at small sizes', async () => {
    const vectors = randomUnitVectors(200, 8);
    const index = await VectorIndex.build(vectors, 8);
    const file = path.join(await tempFolder(), 'hnsw.bin');
    await index.save(file);
    const loaded = await VectorIndex.load(file, { dimensions: 8, count: 200 });
    for (const query of randomUnitVectors(20, 8, 3)) {
      // 150 is far above the 10 candidates that hnswlib falls back to after a load.
      expect(loaded.search(query, 150)).toEqual(index.search(query, 150));
    }
  });

  test('a large loaded index looks at as many candidates as before', async () => {
    const vectors = randomUnitVectors(EXACT_UP_TO + 1, 4);
    const index = await VectorIndex.build(vectors, 4);
    const file = path.join(await tempFolder(), 'hnsw.bin');
    await index.save(file);
    const loaded = await VectorIndex.load(file, { dimensions: 4, count: vectors.length });
    const [query = unit([])] = randomUnitVectors(1, 4, 5);
    expect(loaded.search(query, 100)).toEqual(index.search(query, 100));
  });

  test('two builds of the same vectors are the same byte for byte', async () => {
    const [one, other] = [await savedIndex(100, 8), await savedIndex(100, 8)];
    expect((await readFile(one)).equals(await readFile(other))).toBe(true);
  });

  test('saving into a missing folder fails', async () => {
    const index = await VectorIndex.build(randomUnitVectors(3, 4), 4);
    const file = path.join(await tempFolder(), 'missing', 'hnsw.bin');
    await expect(index.save(file)).rejects.toThrow('could not be written whole (nothing was written)');
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  test.each([
    ['other dimensions', { dimensions: 8, count: 20 }, 'vectors of 4 numbers where 8 were expected'],
    ['another count', { dimensions: 4, count: 21 }, '20 vectors where 21 were expected'],
    ['no vectors', { dimensions: 4, count: 0 }, 'bytes for an empty index'],
  ])('a file of %s than expected is refused', async (_, shape, message) => {
    await expect(VectorIndex.load(await savedIndex(20, 4), shape)).rejects.toThrow(message);
  });

  test('a missing file is refused, and loading goes on working afterwards', async () => {
    const file = await savedIndex(20, 4);
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await expect(VectorIndex.load(`${file}.missing`, { dimensions: 4, count: 20 })).rejects.toThrow(
        VectorIndexFileError,
      );
    }
    expect((await VectorIndex.load(file, { dimensions: 4, count: 20 })).count).toBe(20);
  });

  test('a file cut at any length is refused', async () => {
    const file = await savedIndex(40, 4);
    const whole = await readFile(file);
    for (let length = 0; length < whole.length; length += 97) {
      await writeFile(file, whole.subarray(0, length));
      await expect(VectorIndex.load(file, { dimensions: 4, count: 40 })).rejects.toThrow(
        VectorIndexFileError,
      );
    }
    await writeFile(file, Buffer.concat([whole, Buffer.from([0])]));
    await expect(VectorIndex.load(file, { dimensions: 4, count: 40 })).rejects.toThrow('1 bytes too many');
  });

  test('a file with one byte changed is refused, or holds other numbers, but never ends the process', async () => {
    const file = await savedIndex(40, 4);
    const size = (await stat(file)).size;
    for (let offset = 0; offset < size; offset += 7) {
      const handle = await open(file, 'r+');
      const byte = Buffer.alloc(1);
      await handle.read(byte, 0, 1, offset);
      await handle.write(Buffer.from([(byte[0] ?? 0) ^ 0xff]), 0, 1, offset);
      await handle.close();
      const outcome = await VectorIndex.load(file, { dimensions: 4, count: 40 }).then(
        (loaded) => loaded.search(unit([1, 0, 0, 0]), 40).length,
        (error: unknown) => error instanceof VectorIndexFileError,
      );
      expect([40, true]).toContain(outcome);
      await writeByte(file, offset, byte);
    }
  });
});

async function writeByte(file: string, offset: number, byte: Buffer): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(byte, 0, 1, offset);
  await handle.close();
}
