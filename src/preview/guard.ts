import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

export interface RequestHead {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Keeps other web pages out. A page elsewhere can point a name of its own at this machine (DNS rebinding), or send
 * requests here from its own origin; neither gets an answer.
 *
 * @param host what the preview listens on (PREVIEW_HOST).
 * @returns null when the request may be answered.
 */
export function refusalOf({ method, headers }: RequestHead, host: string): Refusal | null {
  if (!isOwnName(headers.host, host)) {
    return {
      status: 421,
      message: `The preview is asked for by an IP address, "localhost" or the name in PREVIEW_HOST; the request's Host is ${JSON.stringify(headers.host ?? '')}.`,
    };
  }
  if (method === 'GET' || method === 'HEAD') return null;
  if (method !== 'POST')
    return { status: 405, message: `GET and POST are answered; the request is ${method}.` };
  if (!isSameOrigin(headers)) {
    return {
      status: 403,
      message: 'Questions are taken from the preview page alone; open it and ask there.',
    };
  }
  if (!/^application\/json(?:;|$)/iu.test(headers['content-type'] ?? '')) {
    return { status: 415, message: 'A question is sent as application/json.' };
  }
  return null;
}

/** A rebinding page needs a name: addresses are always ours. */
function isOwnName(header: string | undefined, host: string): boolean {
  const name = nameIn(header ?? '');
  return name === 'localhost' || isIP(name) !== 0 || (name !== '' && name === nameIn(host));
}

function nameIn(hostAndPort: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/u.exec(hostAndPort);
  const name = bracketed?.[1] ?? (isIP(hostAndPort) === 6 ? hostAndPort : hostAndPort.replace(/:\d*$/u, ''));
  return name.toLowerCase();
}

/** A browser says one of the two with every POST, the first wherever it trusts the connection; programs need not. */
function isSameOrigin({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  if (site !== undefined) return site === 'same-origin';
  return origin === undefined || origin.toLowerCase() === `http://${(host ?? '').toLowerCase()}`;
}
