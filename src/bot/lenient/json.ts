/** An object as it came over the wire. */
export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For objects in which a field that holds null and one that is left out mean the same. */
export function dropNulls(data: Json): void {
  for (const [name, value] of Object.entries(data)) if (value === null) delete data[name];
}

/** The objects in what may be a list. */
export function jsonIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}
