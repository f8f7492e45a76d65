import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { openIndex } from '../../embeddings/index-store.ts';
import { recordedRequest } from '../helpers/index-requests.ts';
import { numberedLines } from '../helpers/line-article.ts';
import { spawnIndexProcess } from '../helpers/spawn-index-process.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const TIMEOUT = 120_000;
const NOBODY = 65534;

/** What a next start makes of the folder. */
async function nextStart(dir: string, lines: number): Promise<unknown> {
  const { request, embedder, notices } = recordedRequest(dir, { lines: numberedLines(lines) });
  const opened = await openIndex(request);
  const best = numberedLines(lines).map((line) => opened.index.search(embedder.vector(line), 1)[0]?.id);
  return {
    found: best.filter((id, i) => id === i).length,
    damaged: notices.filter((notice) => notice.includes('damaged')),
    litter: (await readdir(dir)).filter((name) => name.startsWith('.tmp-')),
  };
}

test(
  'of processes that start together on an empty folder one builds, and all serve the same',
  async () => {
    const dir = path.join(await tempFolder(), 'index');
    const starts = [1, 2, 3].map(() => spawnIndexProcess({ dir, lines: 20, pauseMs: 10, wait: true }));
    await Promise.all(
      starts.map(({ child }) => new Promise((resolve) => child.stdout?.once('data', resolve))),
    );
    for (const { child } of starts) child.stdin?.end();
    const reports = await Promise.all(starts.map(({ report }) => report));
    expect(new Set(reports.map((report) => report?.name)).size).toBe(1);
    expect(reports.map((report) => report?.found)).toEqual([20, 20, 20]);
    expect(reports.map((report) => report?.embedded ?? -1).toSorted((a, b) => a - b)).toEqual([0, 0, 20]);
    expect(
      reports.flatMap((report) => report?.notices).every((notice) => notice?.includes('waiting for it')),
    ).toBe(true);
  },
  TIMEOUT,
);

test(
  'a build killed before any of its file operations leaves the next start right',
  async () => {
    const whole = path.join(await tempFolder(), 'index');
    await openIndex(recordedRequest(whole, { lines: numberedLines(10) }).request);
    const counted = await spawnIndexProcess({ dir: whole, lines: 20 }).report;
    const operations = counted?.operations ?? 0;
    expect(operations).toBeGreaterThan(20);
    // Ten moments spread over the whole build; `benchmarks/kill-while-building.ts` tries fifty at random.
    const moments = Array.from({ length: 10 }, (_, i) => 1 + Math.round((i * (operations - 1)) / 9));
    for (const dieBefore of moments) {
      const dir = path.join(await tempFolder(), 'index');
      await openIndex(recordedRequest(dir, { lines: numberedLines(10) }).request);
      expect(await spawnIndexProcess({ dir, lines: 20, dieBefore }).report).toBeUndefined();
      expect(await nextStart(dir, 20)).toEqual({ found: 20, damaged: [], litter: expect.any(Array) });
    }
  },
  TIMEOUT,
);

test(
  'a process killed while it waits for the lock or builds does not hold up the next one',
  async () => {
    const dir = path.join(await tempFolder(), 'index');
    const { child, report } = spawnIndexProcess({ dir, lines: 20, pauseMs: 600, wait: true });
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.stdin?.end();
    await expect.poll(() => readdir(dir).catch(() => []), { timeout: TIMEOUT }).toContain('lock');
    child.kill('SIGKILL');
    await report;
    expect(await nextStart(dir, 20)).toEqual({ found: 20, damaged: [], litter: [] });
    expect(await readdir(dir)).toHaveLength(2);
  },
  TIMEOUT,
);

test(
  'a disk that takes only a part of the index is a sentence, and the index before still serves',
  async ({ skip }) => {
    skip(
      spawnSync('bash', ['-c', 'ulimit -f 8']).status !== 0,
      'needs a shell that limits the size of files',
    );
    const dir = path.join(await tempFolder(), 'index');
    const before = await openIndex(recordedRequest(dir).request);
    // Blocks of 1,024 bytes: the vectors of 200 lines (12.8 KB) or, at 16, the graph alone is too large.
    for (const blocks of [8, 16, 24]) {
      const { report } = spawnIndexProcess(
        { dir, lines: 200 },
        { limits: `ulimit -f ${blocks}; trap '' XFSZ` },
      );
      expect(await report).toEqual({
        error: `The index could not be written to ${dir}: the disk is full. Free some space, or set INDEX_DIR to another folder.`,
      });
    }
    expect((await readdir(dir)).toSorted()).toEqual(['current', before.name]);
    const { request, notices } = recordedRequest(dir);
    expect((await openIndex(request)).name).toBe(before.name);
    expect(notices).toEqual([]);
  },
  TIMEOUT,
);

/** Whether every folder on the way to this one lets everybody pass. */
async function everybodyMayEnter(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  const parent = path.dirname(folder);
  return (mode & 0o001) !== 0 && (parent === folder || (await everybodyMayEnter(parent)));
}

test(
  'a folder that may not be written is said once, and the index serves from memory',
  async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows folders have no write permission to take away');
    const root = process.getuid?.() === 0;
    // To root every folder is writable, so somebody else has to try, who must be able to read the code.
    skip(
      root && !(await everybodyMayEnter(import.meta.dirname)),
      'others than root may not enter this checkout',
    );
    // Not below the temporary folder's owner-only parent: somebody else must be able to enter it.
    const dir = await mkdtemp('/tmp/sanad-readonly-');
    await chmod(dir, 0o555);
    const { report } = spawnIndexProcess({ dir, lines: 20 }, root ? { user: NOBODY } : {});
    expect(await report).toMatchObject({
      found: 20,
      embedded: 20,
      notices: [
        `${dir} cannot be written (EACCES); the index is kept in memory and built anew at every start.`,
      ],
    });
    await chmod(dir, 0o755);
    await rm(dir, { recursive: true });
  },
  TIMEOUT,
);
