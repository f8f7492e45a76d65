import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

import * as z from 'zod';

import type { IndexJob } from './index-process.ts';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const SCRIPT = fileURLToPath(new URL('index-process.ts', import.meta.url));

const reportSchema = z.strictObject({
  name: z.string().optional(),
  /** Lines whose own vector finds them first. */
  found: z.int().optional(),
  /** Passages that this process embedded. */
  embedded: z.int().optional(),
  notices: z.array(z.string()).optional(),
  /** File operations that this process started. */
  operations: z.int().optional(),
  /** Message of the UserError that it ended with. */
  error: z.string().optional(),
});
export type IndexReport = z.infer<typeof reportSchema>;

export interface IndexProcess {
  readonly child: ChildProcess;
  /** Settled when the process has ended; undefined when it said nothing, as after a kill. */
  readonly report: Promise<IndexReport | undefined>;
}

/**
 * Starts `index-process.ts`.
 *
 * @param options.limits shell commands that limit the process, run before it in the same shell.
 * @param options.user id of the user (and group) to run as.
 */
export function spawnIndexProcess(
  job: IndexJob,
  options: { readonly limits?: string; readonly user?: number } = {},
): IndexProcess {
  const command = [process.execPath, '--import', TSX, SCRIPT, JSON.stringify(job)];
  const [program = '', ...parameters] =
    options.limits === undefined
      ? command
      : ['bash', '-c', `${options.limits}; exec "$@"`, 'bash', ...command];
  const child = spawn(program, parameters, {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
  });
  const report = Promise.all([text(child.stdout), once(child, 'close')]).then(([output]) => {
    const last = output.trim().split('\n').at(-1) ?? '';
    return last.startsWith('{') ? reportSchema.parse(JSON.parse(last)) : undefined;
  });
  return { child, report };
}
