import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { withLock } from '../../embeddings/index-lock.ts';
import { SELF } from '../../embeddings/temporary.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

async function leaveLock(lock: string, owner: object | string): Promise<void> {
  await mkdir(lock);
  await writeFile(path.join(lock, 'owner.json'), typeof owner === 'string' ? owner : JSON.stringify(owner));
}

/** The id of a process that has ended. */
async function deadProcessId(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('work under one lock never overlaps, and all of it is done', async () => {
  const lock = path.join(await tempFolder(), 'lock');
  let inside = 0;
  let most = 0;
  const results = await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      withLock(lock, {}, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await setTimeout(5);
        inside -= 1;
        return i;
      }),
    ),
  );
  expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(1);
});

test('a lock is given back after success and after failure, and nothing is left behind', async () => {
  const folder = await tempFolder();
  const lock = path.join(folder, 'lock');
  await withLock(lock, {}, async () => {
    expect(await readdir(folder)).toEqual(['lock']);
  });
  await expect(withLock(lock, {}, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await readdir(folder)).toEqual([]);
});

test('whoever waits is told once who holds the lock', async () => {
  const lock = path.join(await tempFolder(), 'lock');
  const waits: (number | undefined)[] = [];
  await withLock(lock, {}, async () => {
    const second = withLock(lock, { onWait: (pid) => waits.push(pid) }, () => Promise.resolve());
    await setTimeout(300);
    expect(waits).toEqual([process.pid]);
    return { second };
  }).then(({ second }) => second);
  expect(waits).toEqual([process.pid]);
});

test('the lock of a dead process of this machine is taken over at once', async () => {
  const lock = path.join(await tempFolder(), 'lock');
  await leaveLock(lock, { pid: await deadProcessId(), machine: SELF.machine, token: 'theirs' });
  const waits: unknown[] = [];
  await withLock(lock, { onWait: (pid) => waits.push(pid) }, () => Promise.resolve());
  expect(waits).toEqual([]);
});

test('a lock with our own process id that we do not hold, as after a restarted container, is taken over', async () => {
  const lock = path.join(await tempFolder(), 'lock');
  await leaveLock(lock, { ...SELF, token: 'of a former life' });
  const waits: unknown[] = [];
  await withLock(lock, { onWait: (pid) => waits.push(pid) }, () => Promise.resolve());
  expect(waits).toEqual([]);
});

test.each([
  ['of another machine', { pid: 1, machine: 'another00000', token: 'theirs' }],
  ['of a living process that never held it', { pid: process.ppid, machine: SELF.machine, token: 'theirs' }],
  ['that cannot be read', 'torn'],
])(
  'a lock %s is taken over when its heartbeat stands still',
  async (_, owner) => {
    const lock = path.join(await tempFolder(), 'lock');
    await leaveLock(lock, owner);
    const waits: unknown[] = [];
    await withLock(lock, { onWait: (pid) => waits.push(pid), staleMs: 200 }, () => Promise.resolve());
    expect(waits).toHaveLength(1);
  },
  60_000,
);

test('a lock whose heartbeat goes on is respected for longer than a silent one', async () => {
  const lock = path.join(await tempFolder(), 'lock');
  await leaveLock(lock, { pid: 1, machine: 'another00000', token: 'theirs' });
  let taken = false;
  const waiting = withLock(lock, { staleMs: 2000 }, () => {
    taken = true;
    return Promise.resolve();
  });
  for (let beat = 0; beat < 25; beat += 1) {
    await setTimeout(100);
    const now = new Date();
    await utimes(path.join(lock, 'owner.json'), now, now);
    expect(taken).toBe(false);
  }
  await waiting;
  expect(taken).toBe(true);
});
