import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';

import { errorCode } from './durable.ts';

/** A server that sends nothing for this long has failed. */
const STALLED_MS = 30_000;

/** The remedy when the fault is on the way to the hub. */
export const CHECK_NETWORK =
  'check the network and EMBEDDING_HUB_URL, or set EMBEDDING_MODEL=bundled, which needs no network';
const CHECK_ID =
  'check the id, which must be that of a model with ONNX files such as Xenova/multilingual-e5-small';

/** Why a file did not come, and what a person can do about it. */
export class DownloadFailure extends Error {
  readonly remedy: string;

  constructor(reason: string, remedy: string, cause?: unknown) {
    super(reason, { cause });
    this.remedy = remedy;
  }
}

/** What lies at the bottom of a failed request: `ECONNREFUSED`, `ENOTFOUND`, … */
function networkFailure(error: unknown): DownloadFailure {
  if (error instanceof DownloadFailure) return error;
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = errorCode(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  return new DownloadFailure(
    code.startsWith('UND_ERR') ? `the connection broke, ${code}` : code,
    CHECK_NETWORK,
    error,
  );
}

async function request(url: string, name: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    throw networkFailure(error);
  });
  // The Hugging Face hub answers 401 for a model that does not exist.
  if ([401, 403, 404].includes(response.status)) {
    throw new DownloadFailure(`no ${name} there, status ${response.status}`, CHECK_ID);
  }
  if (!response.ok) throw new DownloadFailure(`status ${response.status}`, CHECK_NETWORK);
  return response;
}

/** The length that the body will have once it is decoded, where the server says so. */
function announcedBytes(response: Response): number | null {
  const length = response.headers.get('content-length');
  return length === null || response.headers.has('content-encoding') ? null : Number(length);
}

async function* chunksOf(response: Response, stalled: NodeJS.Timeout): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of response.body ?? []) {
      stalled.refresh();
      yield chunk;
    }
  } catch (error) {
    throw networkFailure(error);
  }
}

/**
 * Downloads one file and puts it on the disk.
 *
 * @param onBytes called with the bytes received so far, and the number that the server announced, if it did.
 * @throws DownloadFailure when it does not come whole, or the system's error when it cannot be written.
 */
export async function downloadFile(
  url: string,
  target: string,
  cancelled: AbortSignal,
  onBytes: (received: number, announced: number | null) => void,
): Promise<void> {
  const name = path.basename(target);
  const silence = new AbortController();
  const stalled = setTimeout(() => {
    silence.abort(new DownloadFailure('the server has stopped sending', CHECK_NETWORK));
  }, STALLED_MS);
  try {
    const response = await request(url, name, AbortSignal.any([cancelled, silence.signal]));
    const announced = announcedBytes(response);
    onBytes(0, announced);
    let received = 0;
    await mkdir(path.dirname(target), { recursive: true });
    const file = await open(target, 'w');
    try {
      for await (const chunk of chunksOf(response, stalled)) {
        await file.writeFile(chunk);
        received += chunk.length;
        onBytes(received, announced);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    if (received === 0 || (announced !== null && received !== announced)) {
      throw new DownloadFailure(
        `${name} ended after ${received} bytes of ${announced ?? 'some'}`,
        CHECK_NETWORK,
      );
    }
  } finally {
    clearTimeout(stalled);
  }
}
