import type { ApiReply, Match } from './routing.ts';

/** Requests per window that Discord grants in practice; it publishes none of these numbers. */
const buckets: readonly Bucket[] = [
  { method: 'POST', pattern: '/channels/:channel/messages', major: 'channel', limit: 5, windowMs: 5000 },
  {
    method: 'PATCH',
    pattern: '/channels/:channel/messages/:message',
    major: 'channel',
    limit: 5,
    windowMs: 5000,
  },
  { method: 'POST', pattern: '/channels/:channel/typing', major: 'channel', limit: 5, windowMs: 5000 },
  { method: 'POST', pattern: '/webhooks/:app/:token', major: 'token', limit: 5, windowMs: 2000 },
  {
    method: 'PATCH',
    pattern: '/webhooks/:app/:token/messages/:message',
    major: 'token',
    limit: 5,
    windowMs: 2000,
  },
];

/** Over all routes, except those that answer interactions. */
const globalLimit = 50;

interface Bucket {
  readonly method: string;
  readonly pattern: string;
  readonly major: string;
  readonly limit: number;
  readonly windowMs: number;
}

interface Window {
  endsAt: number;
  used: number;
}

export interface Limited {
  /** In seconds. */
  readonly retryAfter: number;
  readonly global: boolean;
}

/** Whether a request may pass, and the headers that say what is left. */
export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Set when it may not pass. */
  readonly limited?: Limited;
}

/** A 429 as Discord words it. */
export function limitedReply({ retryAfter, global }: Limited): ApiReply {
  const own = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': String(retryAfter) };
  return {
    status: 429,
    headers: {
      'retry-after': String(retryAfter),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : { 'x-ratelimit-limit': '5', ...own }),
    },
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
  };
}

/** Counts requests in windows and refuses those beyond, when the server was started with `rateLimits`. */
export class RateLimits {
  readonly #enabled: boolean;
  readonly #windows = new Map<string, Window>();

  constructor(enabled: boolean) {
    this.#enabled = enabled;
  }

  take(match: Match): Verdict {
    if (!this.#enabled) return { headers: {} };
    const { route, params } = match;
    if (route.open !== true) {
      const all = this.#count('global', 1000);
      if (all.used > globalLimit)
        return { headers: {}, limited: { retryAfter: secondsLeft(all), global: true } };
    }
    const bucket = buckets.find((one) => one.method === route.method && one.pattern === route.pattern);
    if (bucket === undefined) return { headers: {} };
    const name = `${bucket.method} ${bucket.pattern}`;
    const window = this.#count(`${name} ${params.get(bucket.major)}`, bucket.windowMs);
    const retryAfter = secondsLeft(window);
    const headers = {
      'x-ratelimit-bucket': Buffer.from(name).toString('hex').slice(0, 32),
      'x-ratelimit-limit': String(bucket.limit),
      'x-ratelimit-remaining': String(Math.max(0, bucket.limit - window.used)),
      'x-ratelimit-reset-after': String(retryAfter),
    };
    return window.used > bucket.limit ? { headers, limited: { retryAfter, global: false } } : { headers };
  }

  #count(key: string, windowMs: number): Window {
    const now = performance.now();
    const known = this.#windows.get(key);
    const window = known !== undefined && known.endsAt > now ? known : { endsAt: now + windowMs, used: 0 };
    window.used += 1;
    this.#windows.set(key, window);
    return window;
  }
}

function secondsLeft(window: Window): number {
  return Math.max(0.001, Math.ceil(window.endsAt - performance.now()) / 1000);
}
