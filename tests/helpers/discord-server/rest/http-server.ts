import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, refuse } from '../api-error.ts';
import type { Deviations } from '../deviations.ts';
import type { UploadedFile } from '../message.ts';
import { readBody } from './body.ts';
import { faultReply, type Faults } from './faults.ts';
import { limitedReply, type RateLimits } from './rate-limits.ts';
import type { ApiReply, Router } from './routing.ts';

/** One request and what was answered. `status` is 0 when the connection was broken on purpose. */
export interface LogEntry {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly route: string | null;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  readonly authorised: boolean;
  readonly at: number;
  status: number;
  response: unknown;
}

export interface HttpOptions {
  readonly token: string;
  readonly router: Router;
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly deviations: Deviations;
  readonly log: LogEntry[];
  /** Called after each answer. */
  readonly answered: () => void;
}

const apiPath = /^\/api(?:\/v(\d+))?(\/.*)$/;

/** The HTTP side: reads requests, applies faults, checks the token, asks the routes, writes the log. */
export function createHttpServer(options: HttpOptions): Server {
  return createServer((request, response) => {
    serve(options, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
}

async function serve(
  options: HttpOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, version, rest = url.pathname] = apiPath.exec(url.pathname) ?? [];
  const path = options.deviations.literalPaths === true ? rest : decodeURIComponent(rest);
  const authorised = request.headers.authorization === `Bot ${options.token}`;
  const match = options.router.find(method, path);
  const entry: LogEntry = {
    method,
    path,
    query: url.search,
    route: match?.route.pattern ?? null,
    body: undefined,
    files: [],
    authorised,
    at: performance.now(),
    status: 0,
    response: undefined,
  };
  options.log.push(entry);

  const fault = options.faults.take(method, path);
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
  const failing = fault !== undefined && (fault.status !== undefined || fault.reset === true);
  if (failing && fault.afterServing !== true) {
    if (fault.reset === true) response.socket?.resetAndDestroy();
    else send(faultReply(fault));
    options.answered();
    return;
  }

  const usual = await answer();
  const served = options.deviations.reply?.(`${method} ${path}`, usual) ?? usual;
  if (!failing) send(served);
  else if (fault.reset === true) response.socket?.resetAndDestroy();
  else send(faultReply(fault));
  options.answered();

  function send(reply: ApiReply): void {
    entry.status = reply.status;
    entry.response = reply.body;
    const json = reply.body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(reply.status, { ...json, ...reply.headers });
    const text = reply.body === undefined ? undefined : JSON.stringify(reply.body);
    response.end(reply.text ?? text);
  }

  async function answer(): Promise<ApiReply> {
    try {
      const read = await readBody(request);
      Object.assign(entry, read);
      if (version !== undefined && version !== '10') throw refuse.invalidVersion();
      if (match === undefined) throw refuse.notFound();
      if (!authorised && match.route.open !== true) throw refuse.unauthorized();
      const { headers, limited } = options.limits.take(match);
      if (limited !== undefined) {
        const refusal = limitedReply(limited);
        return { ...refusal, headers: { ...headers, ...refusal.headers } };
      }
      const { handle } = match.route;
      const asked = { method, path, query: url.searchParams, body: read.body, files: read.files, authorised };
      return { headers, ...handle(asked, match.params) };
    } catch (error) {
      if (error instanceof ApiError) return { status: error.status, body: error.body };
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { status: 500, body: { message: `The test server failed: ${message}`, code: 0 } };
    }
  }
}
