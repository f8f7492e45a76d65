import { stripBidiControls } from '../text/normalize.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Takes ids, counts and timings. What people write, what the article says and secrets have no place in it. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const RANK: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

/** @param write takes one line without its line feed. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const at =
    (own: LogLevel) =>
    (event: string, fields: LogFields = {}): void => {
      if (RANK[own] < RANK[level]) return;
      write([new Date().toISOString(), own, event, ...Object.entries(fields).flatMap(field)].join(' '));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function field([name, value]: readonly [string, LogFields[string]]): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'string') return [`${name}=${value}`];
  const text = stripBidiControls(value);
  return [`${name}=${/^[\w.:/-]+$/u.test(text) ? text : JSON.stringify(text)}`];
}
