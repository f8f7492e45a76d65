import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';

import { UserError } from '../src/errors.ts';
import { CHECK_NETWORK, downloadFile, DownloadFailure } from './download-file.ts';
import { errorCode } from './durable.ts';
import { MODEL_FILES, QUANTIZED_WEIGHTS } from './model-folder.ts';
import { removeAbandoned, withTemporaryFolder } from './temporary.ts';

const FILES = [...MODEL_FILES, QUANTIZED_WEIGHTS];

const CHECK_FOLDER = 'free some space there, or set MODEL_CACHE_DIR to another folder';

/** How far a model's download is, over all of its files. */
export interface DownloadProgress {
  readonly model: string;
  /** Bytes that have arrived. */
  readonly loaded: number;
  /** Bytes that will arrive; 0 as long as the server has not said so for every file. */
  readonly total: number;
}

export interface DownloadRequest {
  /** `owner/name`. */
  readonly id: string;
  /** The hub's address, without a slash at its end. */
  readonly hubUrl: string;
  readonly cacheDir: string;
  /** Where the model's files go, inside `cacheDir`. */
  readonly folder: string;
  readonly onProgress?: (progress: DownloadProgress) => void;
}

/** A proxy's or a portal's web page comes with status 200 too. */
async function checkContent(folder: string): Promise<void> {
  for (const name of MODEL_FILES) {
    try {
      JSON.parse(await readFile(path.join(folder, name), 'utf8'));
    } catch (cause) {
      throw new DownloadFailure(`${name} is not JSON`, CHECK_NETWORK, cause);
    }
  }
  const [first] = await readFile(path.join(folder, QUANTIZED_WEIGHTS));
  if (first === '<'.charCodeAt(0)) {
    throw new DownloadFailure(`${path.basename(QUANTIZED_WEIGHTS)} is a web page`, CHECK_NETWORK);
  }
}

async function downloadInto(folder: string, { id, hubUrl, onProgress }: DownloadRequest): Promise<void> {
  const received = new Map<string, number>();
  const announced = new Map<string, number | null>();
  const failed = new AbortController();
  const all = FILES.map(async (name) => {
    await downloadFile(
      `${hubUrl}/${id}/resolve/main/${name}`,
      path.join(folder, name),
      failed.signal,
      (bytes, total) => {
        received.set(name, bytes);
        announced.set(name, total);
        const totals = [...announced.values()];
        const known = totals.length === FILES.length && totals.every((value) => value !== null);
        onProgress?.({
          model: id,
          loaded: [...received.values()].reduce((sum, value) => sum + value, 0),
          total: known ? totals.reduce<number>((sum, value) => sum + (value ?? 0), 0) : 0,
        });
      },
    );
  });
  try {
    await Promise.all(all);
  } catch (error) {
    // One file short, the others are of no use.
    failed.abort();
    await Promise.allSettled(all);
    throw error;
  }
  await checkContent(folder);
}

/**
 * Downloads a model's files from the hub. They come into the model's folder only when all of them have arrived whole
 * and are on the disk, so that what is found there later can be relied on.
 *
 * @throws UserError in one sentence: what was tried, what came, what to do.
 */
export async function downloadModel(wanted: DownloadRequest): Promise<void> {
  const { id, hubUrl, cacheDir, folder } = wanted;
  try {
    await mkdir(cacheDir, { recursive: true });
    await removeAbandoned(cacheDir);
    await withTemporaryFolder(cacheDir, async (aside) => {
      await downloadInto(aside, wanted);
      for (const name of FILES) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await rename(path.join(aside, name), path.join(folder, name));
      }
    });
  } catch (cause) {
    const isOurs = cause instanceof DownloadFailure;
    const reason = isOurs ? cause.message : errorCode(cause);
    if (reason === undefined) throw cause;
    throw new UserError(
      `The model ${id} is not in ${cacheDir} yet and could not be downloaded from ${hubUrl} (${reason}): ${isOurs ? cause.remedy : CHECK_FOLDER}.`,
      { cause },
    );
  }
}
