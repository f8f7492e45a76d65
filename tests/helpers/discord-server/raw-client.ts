import type { DiscordServer } from './server.ts';
import type { Payload } from './records.ts';

export interface RawReply {
  readonly status: number;
  readonly code: unknown;
  /** `path: CODE` for each entry of the `errors` tree. */
  readonly faults: readonly string[];
  readonly body: unknown;
}

export type RawClient = (method: string, path: string, body?: unknown, token?: string) => Promise<RawReply>;

/** Plain HTTP with the bot's token, for requests that discord.js would never make. */
export function rawClient(server: DiscordServer): RawClient {
  return async (method, path, body, token = server.token) => {
    const response = await fetch(`${server.apiUrl}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    const object: Payload = typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
    return {
      status: response.status,
      code: object['code'],
      faults: flatten(object['errors'], ''),
      body: parsed,
    };
  };
}

function flatten(tree: unknown, path: string): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (key !== '_errors') return flatten(value, path === '' ? key : `${path}.${key}`);
    return Array.isArray(value) ? value.map((error: { code: string }) => `${path}: ${error.code}`) : [];
  });
}
