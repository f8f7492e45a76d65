import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { VARIABLE_NAMES } from '../../src/config.ts';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** Empty counts as unset, and goes before whatever a developer's own `.env` says. */
const DEFAULTS = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, '']));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs `src/cli.ts` in a process of its own, in the repository's root.
 *
 * @param options.environment settings; all others have their defaults.
 * @param options.input what it reads from standard input.
 */
export async function runCli(
  argv: readonly string[],
  options: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly input?: string | Uint8Array;
  } = {},
): Promise<CliRun> {
  const child = spawn(process.execPath, ['--import', TSX, 'src/cli.ts', ...argv], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...DEFAULTS, ...options.environment },
  });
  // A process that refuses its arguments does not read what it is given.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code: typeof code === 'number' ? code : null, stdout, stderr };
}
