/** The kinds of values that an environment variable may hold. */

/** One environment variable: how to read it, and how to say what it may hold. */
export interface Variable<T> {
  /** Read instead of an unset or empty variable. */
  readonly fallback: T;
  /** Ends the sentence "… may hold". */
  readonly mayHold: string;
  /** Never shown, not even in part. */
  readonly secret: boolean;
  /** @returns undefined for a value it may not hold. */
  readonly parse: (text: string) => T | undefined;
}

function variable<T>(fallback: T, mayHold: string, parse: (text: string) => T | undefined): Variable<T> {
  return { fallback, mayHold, parse, secret: false };
}

/** Anything that passes the pattern. */
export function text<D extends string | null>(
  fallback: D,
  mayHold: string,
  pattern: RegExp,
): Variable<string | D> {
  return variable<string | D>(fallback, mayHold, (value) => (pattern.test(value) ? value : undefined));
}

/** Text that no message may repeat. */
export function secret(mayHold: string, pattern: RegExp): Variable<string | null> {
  return { ...text(null, mayHold, pattern), secret: true };
}

function inRange(value: string, pattern: RegExp, least: number, most: number): number | undefined {
  const number = Number(value);
  return pattern.test(value) && number >= least && number <= most ? number : undefined;
}

/** A whole number in decimal digits, both ends included. */
export function wholeNumber(fallback: number, least: number, most: number): Variable<number> {
  return variable(fallback, `a whole number from ${least} to ${most}`, (value) =>
    inRange(value, /^\d{1,9}$/u, least, most),
  );
}

/** A share from 0 to 1, or unset. */
export function share(): Variable<number | null> {
  return variable<number | null>(null, 'a number from 0 to 1', (value) =>
    inRange(value, /^(?:\d{1,9}(?:\.\d*)?|\.\d+)$/u, 0, 1),
  );
}

/** A switch: 0 or 1. */
export function flag(fallback: boolean): Variable<boolean> {
  return variable(fallback, '0 or 1', (value) => (value === '1' ? true : value === '0' ? false : undefined));
}

/** One of a few words. */
export function oneOf<const T extends string>(fallback: T, words: readonly T[]): Variable<T> {
  return variable(fallback, `one of ${words.join(', ')}`, (value) => words.find((word) => word === value));
}

/** An address, read without the slash at its end. */
export function webAddress(fallback: string): Variable<string> {
  return variable(fallback, 'an address that begins with https:// or http://', (value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || !['https:', 'http:'].includes(url.protocol)) return undefined;
    return url.username === '' && url.password === '' ? value.replace(/\/+$/u, '') : undefined;
  });
}

/** Discord's ids are 64-bit numbers in decimal. */
const DISCORD_ID = /^\d{1,20}$/u;

/** One of Discord's ids, or unset. */
export function discordId(what: string): Variable<string | null> {
  return text(null, `the id of ${what}: up to 20 digits`, DISCORD_ID);
}

/** Ids with commas between them. */
export function discordIds(what: string): Variable<readonly string[]> {
  return variable<readonly string[]>(
    [],
    `ids of ${what} (up to 20 digits each), with commas between`,
    (value) => {
      const ids = value
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== '');
      return ids.every((id) => DISCORD_ID.test(id)) ? [...new Set(ids)] : undefined;
    },
  );
}

/** Longest value that is repeated in a message. */
const SHOWN_LENGTH = 60;
/** Three parts as in Discord's tokens: one of these may have been pasted on the wrong line. */
const TOKEN_LIKE = /[\w-]{18,}\.[\w-]{5,}\.[\w-]{20,}/u;

/** What a variable holds, as far as it may be shown. */
export function shown(value: string, isSecret: boolean): string {
  if (isSecret || TOKEN_LIKE.test(value) || /:\/\/[^/]*@/u.test(value)) {
    return `${value.length} characters that are not shown here`;
  }
  return value.length > SHOWN_LENGTH
    ? `${JSON.stringify(value.slice(0, SHOWN_LENGTH))}… (${value.length} characters)`
    : JSON.stringify(value);
}
