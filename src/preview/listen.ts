import type { Server } from 'node:http';

import { UserError } from '../errors.ts';

/** Ports tried after the wanted one; whoever has more than these taken has another trouble. */
const MORE_PORTS = 20;

/**
 * Listens on `port`, or on the next one that nobody uses.
 *
 * @returns the port listened on.
 * @throws UserError when none is free or the host is not this machine's.
 */
export async function listenFrom(server: Server, host: string, port: number): Promise<number> {
  const last = port === 0 ? 0 : Math.min(65_535, port + MORE_PORTS);
  for (let candidate = port; candidate <= last; candidate += 1) {
    try {
      return await listen(server, host, candidate);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE') continue;
      throw refused(host, candidate, code, error);
    }
  }
  throw new UserError(
    `Ports ${port} to ${last} are all taken; set PREVIEW_PORT to a free one, or to 0 for any.`,
  );
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(address === null || typeof address === 'string' ? port : address.port);
    });
  });
}

function refused(host: string, port: number, code: unknown, cause: unknown): unknown {
  if (code === 'EACCES') {
    return new UserError(
      `Port ${port} needs more rights than this process has; set PREVIEW_PORT above 1023.`,
      {
        cause,
      },
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new UserError(`PREVIEW_HOST is ${host}, which is no address of this machine; try 127.0.0.1.`, {
      cause,
    });
  }
  return cause;
}
