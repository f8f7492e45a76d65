import { readFile, writeFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';

import hnswlib from 'hnswlib-node';

import { hnswFileFault, type HnswShape } from './hnsw-file.ts';

/** Links per vector. 12 to 48 are sensible; 16 costs 1.7 KB a vector of 384 numbers and loses nothing at this size. */
export const LINKS_PER_VECTOR = 16;
/** Candidates looked at per insertion. 100 to 500 are sensible: lower builds faster and links worse. */
export const BUILD_CANDIDATES = 200;
/** Up to this many vectors a search looks at every one and is exact (0.6 ms at 1,000 vectors of 256 numbers). */
export const EXACT_UP_TO = 1000;
/** Candidates looked at per search above `EXACT_UP_TO`; 50 already finds 998 in 1,000 neighbours among 50,000. */
export const SEARCH_CANDIDATES = 200;
/** Any fixed number: it makes two builds of the same vectors equal byte for byte. */
const LEVEL_SEED = 20;
/** Longest stretch in milliseconds for which a build holds up the rest of the process. */
const BUILD_SLICE_MS = 20;

/** A vector found, by the position it had when the index was built. */
export interface Neighbour {
  readonly id: number;
  /** Cosine from -1 to 1; 0 when either side is all zeros. */
  readonly similarity: number;
}

/** Thrown when an index file does not hold what it should; the index must be built anew. */
export class VectorIndexFileError extends Error {
  override readonly name = 'VectorIndexFileError';
}

function newGraph(dimensions: number): hnswlib.HierarchicalNSW {
  // On unit vectors the inner product is the cosine, and all-zero vectors stay as they are.
  return new hnswlib.HierarchicalNSW('ip', dimensions);
}

/** hnswlib takes plain arrays only, and takes NaN in silence. */
function plainVector(vector: Float32Array, dimensions: number, whose: string): number[] {
  if (vector.length !== dimensions) {
    throw new RangeError(`${whose}: expected ${dimensions} numbers, got ${vector.length}.`);
  }
  if (!vector.every((value) => Number.isFinite(value))) {
    throw new RangeError(`${whose}: every number must be finite.`);
  }
  return Array.from(vector);
}

function dot(left: readonly number[], right: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < left.length; i += 1) sum += (left[i] ?? 0) * (right[i] ?? 0);
  return sum;
}

function bestFirst(a: Neighbour, b: Neighbour): number {
  return b.similarity - a.similarity || a.id - b.id;
}

/** Nearest neighbours among unit vectors that are known by their positions, by hnswlib. It never changes. */
export class VectorIndex {
  readonly dimensions: number;
  /** Number of vectors. */
  readonly count: number;
  readonly #graph: hnswlib.HierarchicalNSW;

  private constructor(graph: hnswlib.HierarchicalNSW, shape: HnswShape) {
    this.#graph = graph;
    this.dimensions = shape.dimensions;
    this.count = shape.count;
    // A loaded graph has forgotten its ef and looks at 10 candidates.
    if (shape.count > 0) graph.setEf(shape.count <= EXACT_UP_TO ? shape.count : SEARCH_CANDIDATES);
  }

  /**
   * @param vectors unit or all-zero vectors; a vector's position is its id.
   * @param dimensions length of each.
   * @throws RangeError when a vector has another length or holds something that is not a finite number.
   */
  static async build(vectors: readonly Float32Array[], dimensions: number): Promise<VectorIndex> {
    if (!Number.isInteger(dimensions) || dimensions < 1) {
      throw new RangeError(`Dimensions: expected a whole number above 0, got ${dimensions}.`);
    }
    const graph = newGraph(dimensions);
    // hnswlib cannot hold an index of size 0; an index without vectors has a graph that is never asked.
    if (vectors.length > 0) graph.initIndex(vectors.length, LINKS_PER_VECTOR, BUILD_CANDIDATES, LEVEL_SEED);
    let sliceStart = performance.now();
    for (const [id, vector] of vectors.entries()) {
      graph.addPoint(plainVector(vector, dimensions, `Vector ${id}`), id);
      if (performance.now() - sliceStart > BUILD_SLICE_MS) {
        await setImmediate();
        sliceStart = performance.now();
      }
    }
    return new VectorIndex(graph, { dimensions, count: vectors.length });
  }

  /**
   * Reads a file written by `save`, after checking it: hnswlib takes a file of other dimensions without complaint and
   * can end the process on a damaged one.
   *
   * @throws VectorIndexFileError when the file is missing, damaged or of another shape.
   */
  static async load(file: string, shape: HnswShape): Promise<VectorIndex> {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (cause) {
      throw new VectorIndexFileError(`${file} cannot be read.`, { cause });
    }
    const fault = hnswFileFault(bytes, shape);
    if (fault !== undefined) throw new VectorIndexFileError(`${file} is not as it was written: ${fault}.`);
    const graph = newGraph(shape.dimensions);
    // Not `readIndex`: after a failure that leaves a dangling pointer behind, and here nothing is read twice.
    try {
      if (shape.count > 0) graph.readIndexSync(file);
    } catch (cause) {
      throw new VectorIndexFileError(`${file} cannot be loaded.`, { cause });
    }
    return new VectorIndex(graph, shape);
  }

  /**
   * @param query unit or all-zero vector.
   * @param k how many to return; fewer come back when there are fewer.
   * @returns best first, equals by id. Exact up to `EXACT_UP_TO` vectors, approximate above.
   * @throws RangeError as for `build`, or when `k` is not a whole number; 0 and less find nothing.
   */
  search(query: Float32Array, k: number): Neighbour[] {
    const plain = plainVector(query, this.dimensions, 'Query');
    if (!Number.isInteger(k)) throw new RangeError(`k: expected a whole number, got ${k}.`);
    if (k <= 0 || this.count === 0) return [];
    const exact = this.count <= EXACT_UP_TO;
    const { neighbors, distances } = this.#graph.searchKnn(
      plain,
      exact ? this.count : Math.min(k, this.count),
    );
    const found = neighbors.map((id, i): Neighbour => ({ id, similarity: 1 - (distances[i] ?? 1) }));
    if (exact && found.length < this.count) found.push(...this.#unreached(plain, neighbors));
    return found.toSorted(bestFirst).slice(0, k);
  }

  /** Crowds of equal vectors can leave others without a link to them; those are compared one by one. */
  #unreached(query: readonly number[], reached: readonly number[]): Neighbour[] {
    const known = new Set(reached);
    return Array.from({ length: this.count }, (_, id) => id)
      .filter((id) => !known.has(id))
      .map((id) => ({ id, similarity: dot(query, this.#graph.getPoint(id)) }));
  }

  /**
   * Writes the index and checks what was written: hnswlib reports success on a missing folder or a full disk.
   * Neither atomic nor synced: write into a folder that nobody reads yet.
   *
   * @throws VectorIndexFileError when the file is not whole afterwards.
   */
  async save(file: string): Promise<void> {
    if (this.count === 0) {
      await writeFile(file, '');
      return;
    }
    this.#graph.writeIndexSync(file);
    const written = await readFile(file).catch(() => undefined);
    const fault = written === undefined ? 'nothing was written' : hnswFileFault(written, this);
    if (fault !== undefined) {
      throw new VectorIndexFileError(`${file} could not be written whole (${fault}); is the disk full?`);
    }
  }
}
