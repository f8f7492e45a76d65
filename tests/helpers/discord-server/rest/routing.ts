import type { UploadedFile } from '../message.ts';
import type { Payload } from '../records.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A request to the API, with its body read. */
export interface ApiRequest {
  readonly method: string;
  /** Decoded, after the API version, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Whether it carried the right token. */
  readonly authorised: boolean;
}

export interface ApiReply {
  readonly status: number;
  readonly body?: unknown;
  /** Sent as it is, instead of `body` as JSON. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: Method;
  /** `/channels/:channel/messages`; `:name` takes one segment. */
  readonly pattern: string;
  /** Routes whose path carries an interaction's token need no other. */
  readonly open?: boolean;
  readonly handle: (request: ApiRequest, params: Params) => ApiReply;
}

export class Params {
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  get(name: string): string {
    const value = this.#values.get(name);
    if (value === undefined) throw new Error(`The route has no parameter ":${name}".`);
    return value;
  }
}

export interface Match {
  readonly route: Route;
  readonly params: Params;
}

export class Router {
  readonly #routes: readonly { readonly route: Route; readonly segments: readonly string[] }[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map((route) => ({ route, segments: route.pattern.split('/') }));
  }

  /** The first route that fits; literal segments come before parameters when listed so. */
  find(method: string, path: string): Match | undefined {
    const actual = path.split('/');
    for (const { route, segments } of this.#routes) {
      if (route.method !== method || segments.length !== actual.length) continue;
      const values = new Map<string, string>();
      const fits = segments.every((segment, index) => {
        const value = actual[index] ?? '';
        if (!segment.startsWith(':')) return segment === value;
        values.set(segment.slice(1), value);
        return value !== '';
      });
      if (fits) return { route, params: new Params(values) };
    }
    return undefined;
  }
}

export function ok(body: unknown): ApiReply {
  return { status: 200, body };
}

export const noContent: ApiReply = { status: 204 };

export function objectBody(request: ApiRequest): Payload {
  const { body } = request;
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {};
}
