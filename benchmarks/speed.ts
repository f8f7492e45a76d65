import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../src/config.ts';
import { openEngine } from '../src/wiring.ts';

/**
 * From the start of the process to the first answer, its peak memory, and a warm question:
 *
 *   npm run bench:speed
 */

const RUNS = 7;
const WARM_QUESTIONS = 400;
const QUESTIONS = [
  'من وزير الدفاع الروسي الذي اجتمع به سليماني؟',
  'متى جمدت روسيا اتفاق إس-300؟',
  'ماذا قالت السفارة الإيرانية في موسكو عن الزيارة؟',
  'ما عدد سكان حلب؟',
];
const ENGLISH = ['When did Russia freeze the S-300 deal?', 'Who is the Russian defence minister?'];

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

/** Runs the command that `npm run ask` runs, with this index folder. */
function ask(indexDir: string): Promise<number> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--max-semi-space-size=4',
        '--heap-growing-percent=20',
        '--import',
        'tsx',
        'src/cli.ts',
        'ask',
        QUESTIONS[0] ?? '',
      ],
      { cwd: root, env: { ...process.env, INDEX_DIR: indexDir }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    child.stdout.resume();
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(performance.now() - started);
      else reject(new Error(`ask ended with ${code}`));
    });
  });
}

const indexDir = await mkdtemp(path.join(tmpdir(), 'sanad-speed-'));
try {
  const first = await ask(indexDir);
  const stored: number[] = [];
  for (let run = 0; run < RUNS; run += 1) stored.push(await ask(indexDir));

  const config = loadConfig();
  const engine = await openEngine({ config: { ...config, index: { dir: indexDir } }, articlePath: null });
  const warm = async (questions: readonly string[]): Promise<number> => {
    for (const question of questions) await engine.answerQuestion(question);
    const times: number[] = [];
    for (let run = 0; run < WARM_QUESTIONS; run += 1) {
      const started = performance.now();
      await engine.answerQuestion(questions[run % questions.length] ?? '');
      times.push(performance.now() - started);
    }
    return median(times);
  };
  const arabic = await warm(QUESTIONS);
  const resident = process.memoryUsage().rss / 1e6;
  const english = await warm(ENGLISH);
  console.table([
    { measure: 'start to first answer, index to build (ms)', value: first.toFixed(0) },
    {
      measure: `start to first answer, index stored (ms, median of ${RUNS})`,
      value: median(stored).toFixed(0),
    },
    { measure: `warm question in Arabic (ms, median of ${WARM_QUESTIONS})`, value: arabic.toFixed(2) },
    { measure: `warm question in English (ms, median of ${WARM_QUESTIONS})`, value: english.toFixed(2) },
    { measure: 'resident memory after the Arabic questions (MB)', value: resident.toFixed(0) },
    {
      measure: 'resident memory after the English ones (MB)',
      value: (process.memoryUsage().rss / 1e6).toFixed(0),
    },
  ]);
  await engine.close();
} finally {
  await rm(indexDir, { recursive: true, force: true });
}
