/**
 * Checks of values that come from outside, as type guards. A schema library would do, but reading one takes as long
 * as loading the model: a fifth of the time to the first answer.
 */
export type Guard<T> = (value: unknown) => value is T;

export type Guarded<G> = G extends Guard<infer T> ? T : never;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isText: Guard<string> = (value): value is string => typeof value === 'string';

/** A whole number from 0 up. */
export const isCount: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

export function textLike(pattern: RegExp): Guard<string> {
  return (value): value is string => isText(value) && pattern.test(value);
}

export function oneOf<const T extends string | number | null>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((candidate) => candidate === value);
}

export function either<A, B>(one: Guard<A>, other: Guard<B>): Guard<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

export function listOf<T>(item: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(item);
}

/** An object with any keys. */
export function recordOf<T>(item: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => isRecord(value) && Object.values(value).every(item);
}

/** An object with exactly these keys. */
export function object<S extends Readonly<Record<string, Guard<unknown>>>>(
  shape: S,
): Guard<{ readonly [K in keyof S]: Guarded<S[K]> }> {
  const fields = Object.entries(shape);
  return (value): value is { readonly [K in keyof S]: Guarded<S[K]> } =>
    isRecord(value) &&
    Object.keys(value).length === fields.length &&
    fields.every(([key, guard]) => Object.hasOwn(value, key) && guard(value[key]));
}

/** What an object has under a key, whatever else it has. */
export function field(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** @returns the value that a JSON text holds, or undefined when it is no JSON or not as the guard wants it. */
export function parseJson<T>(text: string, guard: Guard<T>): T | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return guard(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
