import { DefaultRestOptions, type RESTOptions } from 'discord.js';

import { UserError } from '../../errors.ts';
import { asDocumented, withoutQuery } from './addresses.ts';
import { isJson, type Json } from './json.ts';
import { completeMessage } from './message.ts';

const RATE_LIMITED = 429;
const SESSIONS = 1_000;
const A_MESSAGE = /\/messages(?:\/[^/]+)?$|\/webhooks\/\d+\/[^/]+$/u;

/**
 * Sends a request and completes the answer: discord.js reads a message back from
 * whatever it sends, and an answer that it cannot read fails a request that was carried out.
 */
export const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  const address = asDocumented(url);
  const response = await DefaultRestOptions.makeRequest(address, init);
  const { status, statusText } = response;
  const answer = completeAnswer(withoutQuery(address), status, parse(await response.text()));
  const headers = new Headers([...response.headers]);
  headers.set('content-type', 'application/json');
  if (status === RATE_LIMITED && !headers.has('retry-after')) headers.set('retry-after', waitIn(answer));
  // A 204 may have no body, whatever is in it.
  return new Response(JSON.stringify(answer), { status: response.ok ? 200 : status, statusText, headers });
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Seconds. */
function waitIn(answer: unknown): string {
  const wait = isJson(answer) ? answer['retry_after'] : undefined;
  return typeof wait === 'number' ? String(wait) : '1';
}

function completeAnswer(address: string, status: number, answer: unknown): unknown {
  const data: Json = isJson(answer) ? answer : {};
  if (status >= 400) return { code: 0, message: `status ${status}`, ...data };
  if (address.endsWith('/gateway/bot')) return completeGateway(address, data);
  if (!A_MESSAGE.test(address)) return answer ?? {};
  if (Array.isArray(answer)) return answer;
  completeMessage(data);
  return data;
}

function completeGateway(address: string, data: Json): Json {
  const { url, session_start_limit: limit } = data;
  if (typeof url !== 'string') {
    throw new UserError(
      `Expected ${address} to tell the address of the gateway, but its answer holds none. Check DISCORD_API_URL; then ` +
        'start again.',
    );
  }
  const usual = { total: SESSIONS, remaining: SESSIONS, reset_after: 0, max_concurrency: 1 };
  return {
    shards: 1,
    ...data,
    url: withoutQuery(url),
    session_start_limit: { ...usual, ...(isJson(limit) ? limit : {}) },
  };
}
