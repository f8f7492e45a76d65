import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';

import { onTestFinished } from 'vitest';

export interface HubServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** Paths asked for, in order. */
  readonly requests: string[];
}

/** Answers a request for one file of a model in its own way; false leaves it to the hub. */
export type HubFault = (file: string, body: Buffer, response: ServerResponse) => boolean;

/** A model hub on this machine that has one model, `owner/name`, until the running test ends. */
export async function hubServer(id: string, folder: string, fault?: HubFault): Promise<HubServer> {
  const requests: string[] = [];
  const prefix = `/${id}/resolve/main/`;
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    requests.push(url);
    if (!url.startsWith(prefix)) {
      response.writeHead(401).end('Repository not found');
      return;
    }
    const file = url.slice(prefix.length);
    readFile(path.join(folder, file)).then(
      (body) => {
        if (fault?.(file, body, response) === true) return;
        response.writeHead(200, { 'content-length': body.length }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}`, requests };
}
