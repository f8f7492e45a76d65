import type { IncomingMessage } from 'node:http';

import type { Refusal } from './guard.ts';

/** Far above the longest question with the longest reply before it. */
export const LONGEST_BODY = 64 * 1024;

export type Body = { readonly value: unknown } | { readonly refusal: Refusal };

/** Reads a request's JSON; at most `LONGEST_BODY` bytes are kept. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const piece = Buffer.from(chunk);
    bytes += piece.length;
    // The rest is read and thrown away, so that the answer reaches whoever is still sending.
    if (bytes <= LONGEST_BODY) chunks.push(piece);
    else if (bytes > 16 * LONGEST_BODY) break;
  }
  if (bytes > LONGEST_BODY) {
    return { refusal: { status: 413, message: `A request holds at most ${LONGEST_BODY} bytes; cut it.` } };
  }
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)),
    );
    return { value };
  } catch {
    return { refusal: { status: 400, message: 'The request is not JSON in UTF-8.' } };
  }
}
