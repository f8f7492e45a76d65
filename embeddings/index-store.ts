import path from 'node:path';

import { UserError } from '../src/errors.ts';
import { errorCode, makeFolder } from './durable.ts';
import type { GenerationContent } from './generation.ts';
import { generationName, putGeneration, tidy } from './index-folder.ts';
import { withLock } from './index-lock.ts';
import type { IndexGeneration, IndexRequest } from './index-request.ts';
import { FORMAT_VERSION } from './manifest.ts';
import { vectorsOf } from './passage-vectors.ts';
import { readStored, servable, type Stored, whyRebuilt } from './stored-index.ts';
import { VectorIndex, VectorIndexFileError } from './vector-index.ts';

const LOCK_NAME = 'lock';
/** The folder may be read and not written: a read-only disk, a mount of somebody else's. */
const NOT_WRITABLE = ['EROFS', 'EACCES', 'EPERM'];
const DISK_FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/**
 * Builds an index in memory and nowhere else.
 *
 * @param previous a generation whose vectors are taken over where its passages' text is the same.
 */
export async function buildIndex(
  request: Omit<IndexRequest, 'dir' | 'settings'>,
  previous?: GenerationContent,
): Promise<IndexGeneration> {
  const { article, passages, embedder } = request;
  const { vectors, kept } = await vectorsOf(article, passages, embedder, previous, (done, total) => {
    request.onProgress?.({ stage: 'embedding', done, total });
  });
  const index = await VectorIndex.build(vectors, embedder.dimensions);
  const builtAt = new Date();
  return {
    name: generationName(builtAt),
    builtAt,
    article,
    passages,
    model: embedder.id,
    dimensions: embedder.dimensions,
    vectors,
    index,
    kept,
    ...(previous === undefined ? {} : { previousArticle: previous.article }),
  };
}

/** Builds and puts in place; the generation before stays on the disk, those before it go. */
async function buildAndPut(request: IndexRequest, stored: Stored): Promise<IndexGeneration> {
  const previous = request.previous ?? (stored.kind === 'present' ? stored.content : undefined);
  const generation = await buildIndex(request, previous);
  request.onProgress?.({ stage: 'writing', done: 0, total: 0 });
  await putGeneration(request.dir, generation.name, generation, {
    formatVersion: FORMAT_VERSION,
    model: generation.model,
    dimensions: generation.dimensions,
    articleHash: request.article.hash,
    settings: { ...request.settings },
    passages: request.passages.length,
    kept: generation.kept,
    builtAt: generation.builtAt.toISOString(),
  });
  await tidy(request.dir, [generation.name, stored.kind === 'present' ? stored.name : undefined]);
  return generation;
}

async function prepareFolder(dir: string): Promise<void> {
  try {
    await makeFolder(dir);
  } catch (cause) {
    if (['EEXIST', 'ENOTDIR'].includes(errorCode(cause) ?? '')) {
      throw new UserError(
        `The index needs a folder, but ${dir} (or a part of that path) is a file; set INDEX_DIR to another path.`,
        { cause },
      );
    }
    if (errorCode(cause) === 'ENOENT') {
      throw new UserError(
        `The index needs a folder, but ${dir} cannot be made there; set INDEX_DIR to another path.`,
        { cause },
      );
    }
    throw cause;
  }
}

/** Runs work that writes into the folder; its failures become sentences, or the index stays in memory. */
async function writing(
  request: IndexRequest,
  work: () => Promise<IndexGeneration>,
): Promise<IndexGeneration> {
  const { dir, onNotice } = request;
  try {
    await prepareFolder(dir);
    return await work();
  } catch (cause) {
    const code = errorCode(cause) ?? '';
    if (NOT_WRITABLE.includes(code)) {
      onNotice?.(
        `${dir} cannot be written (${code}); the index is kept in memory and built anew at every start.`,
      );
      return buildIndex(request, request.previous);
    }
    if (DISK_FULL.includes(code) || cause instanceof VectorIndexFileError) {
      throw new UserError(
        `The index could not be written to ${dir}: the disk is full. Free some space, or set INDEX_DIR to another folder.`,
        { cause },
      );
    }
    throw cause;
  }
}

function locked<T>(request: IndexRequest, work: () => Promise<T>): Promise<T> {
  const onWait = (pid: number | undefined): void => {
    const who = pid === undefined ? 'Another process' : `Another process (${pid})`;
    request.onNotice?.(`${who} is building the index in ${request.dir}; waiting for it.`);
  };
  return withLock(path.join(request.dir, LOCK_NAME), { onWait }, work);
}

/**
 * The index of the article: the one on the disk when it fits article, model, settings and passages and is whole to
 * the last bit, otherwise a new one, put in its place.
 *
 * @throws UserError when the folder is no folder or the disk is full. A folder that cannot be written is only noticed.
 */
export async function openIndex(request: IndexRequest): Promise<IndexGeneration> {
  const ready = await readStored(request.dir).then(
    (stored) => servable(request, stored),
    () => undefined,
  );
  if (ready !== undefined) return ready;
  return writing(request, () =>
    locked(request, async () => {
      // Whoever held the lock may have built it; only what is still wrong now is worth a word.
      const stored = await readStored(request.dir);
      const built = servable(request, stored);
      if (built !== undefined) return built;
      const notice = whyRebuilt(request, stored);
      if (notice !== '') request.onNotice?.(notice);
      return buildAndPut(request, stored);
    }),
  );
}

/**
 * Builds the index anew whether or not it is needed, and puts it in place. Vectors of unchanged passages are kept.
 * When it fails, the generation before stays as it is.
 *
 * @throws UserError as `openIndex` does.
 */
export async function rebuildIndex(request: IndexRequest): Promise<IndexGeneration> {
  return writing(request, () =>
    locked(request, async () => buildAndPut(request, await readStored(request.dir))),
  );
}
