import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';

import { ZodError } from 'zod';

import { describeError } from '../bot/discord-errors.ts';
import type { Log } from '../bot/log.ts';
import type { Engine } from '../engine/engine.ts';
import { postHandlers, wireArticle, type PostHandler } from './api.ts';
import { Channel } from './channel.ts';
import { refusalOf, type Refusal } from './guard.ts';
import { Lane } from './lane.ts';
import { listenFrom } from './listen.ts';
import { PageFiles } from './page-files.ts';
import { contentSecurityPolicy, securityHeaders } from './policy.ts';
import { readJson } from './request-body.ts';

export interface PreviewOptions {
  readonly engine: Engine;
  /** What anybody may use in Discord. */
  readonly commandNames: readonly string[];
  readonly log: Log;
  readonly host: string;
  /** The next free one is taken when it is in use; 0 for any. */
  readonly port: number;
}

export interface Preview {
  /** What to open in a browser. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Serves the preview page.
 * @throws UserError when it cannot listen.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { host, log } = options;
  const site = new Site(options);
  const server = createServer((request, response) => {
    site.answer(request, response).catch((error: unknown) => {
      log.error('preview request failed', describeError(error));
      response.destroy();
    });
  });
  const port = await listenFrom(server, host, options.port);
  return {
    address: `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class Site {
  readonly #options: PreviewOptions;
  readonly #files = new PageFiles();
  readonly #headers: Readonly<Record<string, string>>;
  readonly #handlers: Readonly<Record<string, PostHandler>>;
  readonly #lane = new Lane();

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.#headers = securityHeaders(contentSecurityPolicy(this.#files.importMap));
    this.#handlers = postHandlers(new Channel(options), options.engine);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    const refusal = refusalOf({ method, headers }, this.#options.host);
    if (refusal !== null) return this.#refuse(response, refusal);
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    if (method === 'POST') return this.#post(pathname, request, response);
    if (pathname === '/api/article') return this.#json(response, wireArticle(this.#options.engine));
    const file = await this.#files.at(pathname);
    if (file === null) return this.#refuse(response, { status: 404, message: 'There is nothing here.' });
    response.writeHead(200, { ...this.#headers, 'content-type': file.type });
    response.end(method === 'HEAD' ? undefined : file.content);
  }

  async #post(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const handler = Object.hasOwn(this.#handlers, pathname) ? this.#handlers[pathname] : undefined;
    if (handler === undefined)
      return this.#refuse(response, { status: 404, message: 'There is nothing here.' });
    const body = await readJson(request);
    if ('refusal' in body) return this.#refuse(response, body.refusal);
    try {
      // The page hangs up on a question that another has overtaken.
      const done = await this.#lane.run(
        () => !response.destroyed,
        async () => ({ value: await handler(body.value) }),
      );
      if (done !== null) this.#json(response, done.value);
    } catch (error) {
      if (!(error instanceof ZodError)) throw error;
      const fields = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
      this.#refuse(response, {
        status: 400,
        message: `The request is not of its shape. ${fields.join('; ')}`,
      });
    }
  }

  #json(response: ServerResponse, value: unknown): void {
    response.writeHead(200, {
      ...this.#headers,
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
    });
    response.end(JSON.stringify(value));
  }

  #refuse(response: ServerResponse, { status, message }: Refusal): void {
    response.writeHead(status, {
      ...this.#headers,
      ...(status === 405 ? { allow: 'GET, HEAD, POST' } : {}),
      // What was not read of the request must not be taken for another one.
      connection: 'close',
      'content-type': 'text/plain; charset=utf-8',
    });
    response.end(`${message}\n`);
  }
}
