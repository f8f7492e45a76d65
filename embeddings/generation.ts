import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Article, Passage } from '../src/types.ts';
import { sha256, syncTree, writeDurably } from './durable.ts';
import {
  type FileRecord,
  GENERATION_FILES,
  type GenerationFile,
  type Manifest,
  parseManifest,
} from './manifest.ts';
import { parseArticle, parsePassages } from './stored-article.ts';
import { VectorIndex, VectorIndexFileError } from './vector-index.ts';

const MANIFEST_FILE = 'manifest.json';
const BYTES_PER_NUMBER = Float32Array.BYTES_PER_ELEMENT;

/** What is searched: an article's passages with their vectors. It never changes. */
export interface GenerationContent {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** `Embedder.id` of the model that made the vectors. */
  readonly model: string;
  readonly dimensions: number;
  /** One per passage, at the passage's id; unit length or all zeros. */
  readonly vectors: readonly Float32Array[];
  readonly index: VectorIndex;
}

/** Thrown when a generation is not as it was written. Its message ends the sentence "The index is damaged: …". */
export class DamagedGeneration extends Error {
  override readonly name = 'DamagedGeneration';
}

function flatten(vectors: readonly Float32Array[], dimensions: number): Uint8Array {
  const flat = new Float32Array(vectors.length * dimensions);
  for (const [i, vector] of vectors.entries()) flat.set(vector, i * dimensions);
  return new Uint8Array(flat.buffer);
}

/** The file holds 32-bit floats, little-endian as every machine that Node runs on, one vector after the other. */
function unflatten(bytes: Uint8Array, count: number, dimensions: number): Float32Array[] {
  if (bytes.length !== count * dimensions * BYTES_PER_NUMBER) {
    throw new DamagedGeneration('vectors.bin does not hold one vector per passage');
  }
  const flat = new Float32Array(Uint8Array.from(bytes).buffer);
  return Array.from({ length: count }, (_, i) => flat.subarray(i * dimensions, (i + 1) * dimensions));
}

/**
 * Writes a generation into an empty folder and puts it on the disk.
 *
 * @returns the checksum of its manifest, which a reader must know.
 */
export async function writeGeneration(
  folder: string,
  content: GenerationContent,
  facts: Omit<Manifest, 'files'>,
): Promise<string> {
  const file = (name: GenerationFile): string => path.join(folder, name);
  await writeDurably(file('article.json'), JSON.stringify(content.article));
  await writeDurably(file('passages.json'), JSON.stringify(content.passages));
  await writeDurably(file('vectors.bin'), flatten(content.vectors, content.dimensions));
  await content.index.save(file('hnsw.bin'));
  const records = await Promise.all(
    GENERATION_FILES.map(async (name): Promise<[GenerationFile, FileRecord]> => {
      const bytes = await readFile(file(name));
      return [name, { bytes: bytes.length, sha256: sha256(bytes) }];
    }),
  );
  const manifest = JSON.stringify({ ...facts, files: Object.fromEntries(records) }, undefined, 2);
  await writeDurably(path.join(folder, MANIFEST_FILE), manifest);
  await syncTree(folder);
  return sha256(manifest);
}

async function readChecked(folder: string, name: string, expected: Partial<FileRecord>): Promise<Buffer> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path.join(folder, name));
  } catch (cause) {
    throw new DamagedGeneration(`${name} cannot be read`, { cause });
  }
  if (expected.bytes !== undefined && bytes.length !== expected.bytes) {
    throw new DamagedGeneration(`${name} has ${bytes.length} bytes instead of ${expected.bytes}`);
  }
  if (sha256(bytes) !== expected.sha256)
    throw new DamagedGeneration(`${name} has changed since it was written`);
  return bytes;
}

/**
 * Reads a generation, every byte of it held against the manifest and the manifest against its checksum.
 *
 * @throws DamagedGeneration when anything is missing, damaged or of another format.
 */
export async function readGeneration(
  folder: string,
  manifestSha256: string,
): Promise<{ readonly manifest: Manifest; readonly content: GenerationContent }> {
  const manifestBytes = await readChecked(folder, MANIFEST_FILE, { sha256: manifestSha256 });
  const manifest = parseManifest(manifestBytes.toString('utf8'));
  if (typeof manifest === 'string') throw new DamagedGeneration(manifest);
  const read = (name: GenerationFile): Promise<Buffer> => readChecked(folder, name, manifest.files[name]);
  const articleJson = await read('article.json');
  const passagesJson = await read('passages.json');
  const vectorBytes = await read('vectors.bin');
  await read('hnsw.bin');
  const { model, dimensions, passages: count } = manifest;
  const article = parseArticle(articleJson.toString('utf8'));
  const passages = parsePassages(passagesJson.toString('utf8'));
  if (article === undefined || passages?.length !== count) {
    throw new DamagedGeneration('its article and passages are not what its manifest says');
  }
  const vectors = unflatten(vectorBytes, count, dimensions);
  try {
    const index = await VectorIndex.load(path.join(folder, 'hnsw.bin'), { dimensions, count });
    return { manifest, content: { article, passages, model, dimensions, vectors, index } };
  } catch (cause) {
    if (!(cause instanceof VectorIndexFileError)) throw cause;
    throw new DamagedGeneration('hnsw.bin does not hold what its manifest says', { cause });
  }
}
