import path from 'node:path';

import { DamagedGeneration, type GenerationContent, readGeneration } from './generation.ts';
import { readPointer } from './index-folder.ts';
import type { IndexGeneration, IndexRequest } from './index-request.ts';
import type { IndexSettings, Manifest } from './manifest.ts';
import { samePassages } from './stored-article.ts';

/** What the folder holds. */
export type Stored =
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged'; readonly why: string }
  | {
      readonly kind: 'present';
      readonly name: string;
      readonly manifest: Manifest;
      readonly content: GenerationContent;
    };

/** @throws the system's error when the folder cannot be read. */
export async function readStored(dir: string): Promise<Stored> {
  const pointer = await readPointer(dir);
  if (pointer === undefined) return { kind: 'absent' };
  if (pointer === 'damaged') return { kind: 'damaged', why: 'it does not say which generation is current' };
  try {
    const read = await readGeneration(path.join(dir, pointer.generation), pointer.manifestSha256);
    return { kind: 'present', name: pointer.generation, ...read };
  } catch (error) {
    if (error instanceof DamagedGeneration) return { kind: 'damaged', why: error.message };
    throw error;
  }
}

function sameSettings(one: IndexSettings, other: IndexSettings): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}

/** @returns why a stored generation does not serve the request, as a sentence's beginning; undefined when it does. */
function misfit(request: IndexRequest, manifest: Manifest, content: GenerationContent): string | undefined {
  if (manifest.articleHash !== request.article.hash) return 'The article has changed';
  if (manifest.model !== request.embedder.id) return 'The embedding model has changed';
  if (manifest.dimensions !== request.embedder.dimensions) return 'The embedding model has changed';
  if (!sameSettings(manifest.settings, request.settings)) return 'The settings have changed';
  if (!samePassages(content.passages, request.passages)) return 'The way passages are cut has changed';
  return undefined;
}

/** The stored generation as it is to be served, when it serves the request. */
export function servable(request: IndexRequest, stored: Stored): IndexGeneration | undefined {
  if (stored.kind !== 'present') return undefined;
  const { name, manifest, content } = stored;
  if (misfit(request, manifest, content) !== undefined) return undefined;
  // Where the article was read from is no part of the index.
  const { article, passages } = request;
  return { ...content, article, passages, name, builtAt: new Date(manifest.builtAt), kept: manifest.kept };
}

/** Why the index has to be built, as a sentence for people; empty when there was none. */
export function whyRebuilt(request: IndexRequest, stored: Stored): string {
  if (stored.kind === 'damaged') {
    return `The index in ${request.dir} is damaged (${stored.why}); it is built anew from the article.`;
  }
  const why = stored.kind === 'present' ? misfit(request, stored.manifest, stored.content) : undefined;
  return why === undefined ? '' : `${why}; the index is built anew.`;
}
