import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';

/** SHA-256 in hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The system's name for what went wrong (`ENOENT`, …), or undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Writes a new file that is on the disk when this returns. */
export async function writeDurably(file: string, data: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncPath(target: string, flags: 'r' | 'r+'): Promise<void> {
  const handle = await open(target, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts the names in a folder on the disk. Windows and some network file systems cannot, and need not. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    await syncPath(folder, 'r');
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EACCES'].includes(errorCode(error) ?? '')) throw error;
  }
}

/** Puts a flat folder's files and their names on the disk, whoever wrote them. */
export async function syncTree(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await syncPath(path.join(folder, name), 'r+');
  await syncFolder(folder);
}

/** Moves a file or folder to a name beside it; after a power cut it has the one name or the other. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(path.dirname(to));
}

/**
 * Makes a folder and those above it. Node's own `recursive` never ends where the system refuses a folder with ENOENT
 * although its parent is there, as /proc does.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' && path.dirname(folder) !== folder && !(await isFolder(path.dirname(folder)))) {
      await makeFolder(path.dirname(folder));
      await makeFolder(folder);
    } else if (code !== 'EEXIST' || !(await isFolder(folder))) {
      throw error;
    }
  }
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}
