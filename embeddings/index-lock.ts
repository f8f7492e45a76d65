import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { errorCode } from './durable.ts';
import { type Guarded, isCount, isText, object, parseJson } from './shapes.ts';
import { isGone, SELF, temporaryName, withTemporaryFolder } from './temporary.ts';

/** How often a holder shows that it is alive. */
const HEARTBEAT_MS = 1000;
/** How long a waiter watches in vain for that before it takes the holder for dead: ten missed heartbeats. */
const STALE_MS = 10_000;
const POLL_MS = 50;

const OWNER_FILE = 'owner.json';
const isOwner = object({ pid: isCount, machine: isText, token: isText });
type LockOwner = Guarded<typeof isOwner>;

export interface LockOptions {
  /** Called once, with the holder's process id where it is known, when the lock is not free. */
  readonly onWait?: (pid: number | undefined) => void;
  /** Milliseconds of silence after which a holder counts as dead; ten seconds unless given. */
  readonly staleMs?: number;
}

/** Tokens of the locks that this process holds. */
const held = new Set<string>();

interface Sighting {
  readonly owner: LockOwner | undefined;
  /** Changes with every heartbeat. */
  readonly sign: string;
}

async function readOwner(lock: string): Promise<LockOwner | undefined> {
  const text = await readFile(path.join(lock, OWNER_FILE), 'utf8').catch(() => '');
  return parseJson(text, isOwner);
}

/** @returns undefined when there is no lock. */
async function look(lock: string): Promise<Sighting | undefined> {
  const owner = await readOwner(lock);
  const stats = await stat(path.join(lock, OWNER_FILE)).catch(() => stat(lock).catch(() => undefined));
  if (stats === undefined) return undefined;
  return { owner, sign: `${owner?.token ?? ''} ${stats.mtimeMs}` };
}

function isDead({ owner }: Sighting): boolean {
  if (owner === undefined) return false;
  // A lock with our own id that we do not hold is left from a former life of this container.
  if (owner.pid === SELF.pid && owner.machine === SELF.machine) return !held.has(owner.token);
  return isGone(owner);
}

/** Takes a lock away, unless it has changed hands since it was looked at. */
async function removeLock(lock: string, expected: Sighting): Promise<void> {
  const aside = path.join(path.dirname(lock), temporaryName());
  try {
    await rename(lock, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readOwner(aside))?.token !== expected.owner?.token) {
    await rename(aside, lock).catch(() => undefined);
  }
  await rm(aside, { recursive: true, force: true });
}

/** Moves a prepared folder to the lock's name, which the file system allows to one process only. */
async function tryTake(prepared: string, lock: string): Promise<boolean> {
  try {
    await rename(prepared, lock);
    return true;
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(code)) return false;
    // Windows says EPERM when the name is taken.
    if (code === 'EPERM' && (await stat(lock).catch(() => undefined)) !== undefined) return false;
    throw error;
  }
}

/** Waits until the lock is free, its holder is dead, or its heartbeat has stood still for too long. */
async function take(lock: string, prepared: string, options: LockOptions): Promise<void> {
  const { onWait, staleMs = STALE_MS } = options;
  let last = { sign: '', since: performance.now() };
  let waiting = false;
  while (!(await tryTake(prepared, lock))) {
    const sighting = await look(lock);
    if (sighting === undefined) continue;
    if (sighting.sign !== last.sign) last = { sign: sighting.sign, since: performance.now() };
    if (isDead(sighting) || performance.now() - last.since > staleMs) {
      await removeLock(lock, sighting);
      continue;
    }
    if (!waiting) onWait?.(sighting.owner?.pid);
    waiting = true;
    await setTimeout(POLL_MS);
  }
}

/**
 * Runs `work` while no other process that asks for the same lock does, so that an index is not built twice. A holder
 * that was killed is replaced at once on the same machine, and after ten seconds of silence on another. Nothing rests
 * on it but the saving of work: whatever is written is put in place by one atomic rename.
 *
 * The lock is a folder with a file that names its holder, prepared aside and renamed; so it is never seen empty.
 */
export async function withLock<T>(lock: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const token = randomUUID();
  held.add(token);
  try {
    await withTemporaryFolder(path.dirname(lock), async (prepared) => {
      await writeFile(path.join(prepared, OWNER_FILE), JSON.stringify({ ...SELF, token }));
      await take(lock, prepared, options);
    });
    const heartbeat = setInterval(() => {
      const now = new Date();
      // A lock that was taken away has no file to touch; the work goes on all the same.
      utimes(path.join(lock, OWNER_FILE), now, now).catch(() => undefined);
    }, HEARTBEAT_MS).unref();
    try {
      return await work();
    } finally {
      clearInterval(heartbeat);
      if ((await readOwner(lock))?.token === token) {
        await removeLock(lock, { owner: { ...SELF, token }, sign: '' }).catch(() => undefined);
      }
    }
  } finally {
    held.delete(token);
  }
}
