import { createHash, randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** A temporary folder of another machine counts as abandoned when nothing has touched it for this long. */
const FOREIGN_ABANDONED_MS = 3_600_000;

const NAME = /^\.tmp-(?<pid>\d+)-(?<machine>[0-9a-f]{12})-[0-9a-f]{12}$/u;

/** Who made something: a process of a machine. */
export interface Owner {
  readonly pid: number;
  readonly machine: string;
}

/** Containers may share a hostname and still count their processes apart. */
function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** This process. Process ids mean something only on the same `machine`. */
export const SELF: Owner = {
  pid: process.pid,
  machine: createHash('sha256').update(`${hostname()} ${processNamespace()}`).digest('hex').slice(0, 12),
};

/** Temporary folders that this process works in at the moment. */
const ownFolders = new Set<string>();

/** True only when the owner is known to be gone; a process of another machine never is. */
export function isGone(owner: Owner): boolean {
  if (owner.machine !== SELF.machine) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** A name that nobody else uses, and that tells who made it. */
export function temporaryName(): string {
  return `.tmp-${SELF.pid}-${SELF.machine}-${randomBytes(6).toString('hex')}`;
}

/**
 * Runs `work` with a new folder inside `parent`; whatever is left of it afterwards is removed. After a kill it stays
 * behind for `removeAbandoned`.
 */
export async function withTemporaryFolder<T>(
  parent: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = path.join(parent, temporaryName());
  ownFolders.add(folder);
  try {
    await mkdir(folder);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    ownFolders.delete(folder);
  }
}

async function isAbandoned(folder: string, owner: Owner): Promise<boolean> {
  if (ownFolders.has(folder)) return false;
  // A container that is started again often gives the same id to its process.
  if (owner.machine === SELF.machine) return owner.pid === SELF.pid || isGone(owner);
  const { mtimeMs } = await stat(folder);
  return Date.now() - mtimeMs > FOREIGN_ABANDONED_MS;
}

/** Removes the temporary folders in `parent` whose makers did not live to do it. Never fails: they are only litter. */
export async function removeAbandoned(parent: string): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const groups = NAME.exec(name)?.groups;
    if (groups === undefined) continue;
    const folder = path.join(parent, name);
    const owner = { pid: Number(groups['pid']), machine: groups['machine'] ?? '' };
    if (await isAbandoned(folder, owner).catch(() => false)) {
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}
