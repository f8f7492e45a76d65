/**
 * Kills a process at random moments while it builds an index, and opens the index again after each:
 * `npx tsx benchmarks/kill-while-building.ts [KILLS]` (50 unless given). Every next start must answer right.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { openIndex } from '../embeddings/index-store.ts';
import { recordedRequest } from '../tests/helpers/index-requests.ts';
import { numberedLines } from '../tests/helpers/line-article.ts';
import { spawnIndexProcess } from '../tests/helpers/spawn-index-process.ts';

const LINES = 20;
/** The longest wait before a kill; a build takes about a tenth of it. */
const LONGEST_MS = 500;

const kills = Number(process.argv[2] ?? 50);
const dir = path.join(await mkdtemp(path.join(tmpdir(), 'sanad-kills-')), 'index');
let right = 0;
for (let kill = 1; kill <= kills; kill += 1) {
  const { child, report } = spawnIndexProcess({ dir, lines: LINES, pauseMs: 1, forever: true, wait: true });
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  child.stdin?.end();
  await setTimeout(Math.random() * LONGEST_MS);
  child.kill('SIGKILL');
  await report;

  const { request, embedder, notices } = recordedRequest(dir, { lines: numberedLines(LINES) });
  const { index } = await openIndex(request);
  const lines = numberedLines(LINES);
  const found = lines.filter((line, id) => index.search(embedder.vector(line), 1)[0]?.id === id).length;
  if (found === LINES && notices.length === 0) right += 1;
  else
    console.error(
      `Kill ${kill}: ${found} of ${LINES} lines found; ${notices.join(' ') || 'nothing was said.'}`,
    );
}
await rm(path.dirname(dir), { recursive: true, force: true });
console.log(`${right} of ${kills} starts after a kill answered right, without a word.`);
process.exitCode = right === kills ? 0 : 1;
