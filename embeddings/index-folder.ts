import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { errorCode, renameDurably, writeDurably } from './durable.ts';
import { type GenerationContent, writeGeneration } from './generation.ts';
import { isSha256, type Manifest } from './manifest.ts';
import { type Guarded, object, parseJson, textLike } from './shapes.ts';
import { removeAbandoned, withTemporaryFolder } from './temporary.ts';

const POINTER_FILE = 'current';
const GENERATION_NAME = /^g-\d{8}T\d{6}Z-[0-9a-f]{6}$/u;

const isPointer = object({
  /** A name and never a path. */
  generation: textLike(GENERATION_NAME),
  /** Checksum of the generation's manifest, which holds those of its files. */
  manifestSha256: isSha256,
});

/** Which generation is the current one. */
export type Pointer = Guarded<typeof isPointer>;

/** A new generation's name: when it was made, and something that nobody else has. */
export function generationName(builtAt: Date): string {
  const time = builtAt.toISOString().replaceAll(/[-:]|\.\d+/gu, '');
  return `g-${time}-${randomBytes(3).toString('hex')}`;
}

/**
 * @returns undefined when the folder has no pointer yet, `'damaged'` when it cannot be made out.
 * @throws the system's error when the folder cannot be read.
 */
export async function readPointer(dir: string): Promise<Pointer | 'damaged' | undefined> {
  let text: string;
  try {
    text = await readFile(path.join(dir, POINTER_FILE), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    if (errorCode(error) === 'EISDIR') return 'damaged';
    throw error;
  }
  return parseJson(text, isPointer) ?? 'damaged';
}

/** A folder in the pointer's place would refuse the rename for ever. */
async function clearFolder(target: string): Promise<void> {
  const stats = await stat(target).catch(() => undefined);
  if (stats?.isDirectory() === true) await rm(target, { recursive: true });
}

/**
 * Writes a generation aside, moves it to its name and then swaps the pointer, so that a reader finds the generation
 * before or this one, whole.
 */
export async function putGeneration(
  dir: string,
  name: string,
  content: GenerationContent,
  facts: Omit<Manifest, 'files'>,
): Promise<void> {
  await withTemporaryFolder(dir, async (folder) => {
    const manifestSha256 = await writeGeneration(folder, content, facts);
    await renameDurably(folder, path.join(dir, name));
    await withTemporaryFolder(dir, async (aside) => {
      const pointer: Pointer = { generation: name, manifestSha256 };
      await writeDurably(path.join(aside, POINTER_FILE), JSON.stringify(pointer));
      await clearFolder(path.join(dir, POINTER_FILE));
      await renameDurably(path.join(aside, POINTER_FILE), path.join(dir, POINTER_FILE));
    });
  });
}

/** Removes generations that are neither named nor being made, and nothing that is not ours. Never fails. */
export async function tidy(dir: string, keep: readonly (string | undefined)[]): Promise<void> {
  await removeAbandoned(dir);
  for (const name of await readdir(dir).catch(() => [])) {
    if (!GENERATION_NAME.test(name) || keep.includes(name)) continue;
    await rm(path.join(dir, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
