export interface Rate {
  readonly perMinute: number;
  /** How many may come at once after a quiet time. */
  readonly burst: number;
}

interface Bucket {
  tokens: number;
  /** When `tokens` was true, in milliseconds. */
  at: number;
}

/** From this many keys on, buckets that are full again are forgotten: a full bucket and none are the same. */
const TIDY_FROM = 5_000;

/** Sums of tokens are not exact; a wait shorter than this is none, in seconds. */
const ROUNDING = 1e-6;

/** One token bucket per key: each question takes a token, and tokens come back evenly. */
export class TokenBuckets {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();
  #tidyAt = TIDY_FROM;

  /** @param now the clock in milliseconds. */
  constructor(rate: Rate, now: () => number = Date.now) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Seconds until a token is there; 0 when one is there now. */
  waitFor(key: string): number {
    const tokens = this.#tokens(key);
    const seconds = ((1 - tokens) * 60) / this.#rate.perMinute;
    return seconds < ROUNDING ? 0 : Math.ceil(seconds - ROUNDING);
  }

  /** Takes a token, whether or not one is there; ask `waitFor` first. */
  take(key: string): void {
    this.#buckets.set(key, { tokens: this.#tokens(key) - 1, at: this.#now() });
    if (this.#buckets.size >= this.#tidyAt) this.#tidy();
  }

  get size(): number {
    return this.#buckets.size;
  }

  #tokens(key: string): number {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) return this.#rate.burst;
    const back = ((this.#now() - bucket.at) / 60_000) * this.#rate.perMinute;
    return Math.min(this.#rate.burst, bucket.tokens + back);
  }

  #tidy(): void {
    for (const key of this.#buckets.keys()) {
      if (this.#tokens(key) >= this.#rate.burst) this.#buckets.delete(key);
    }
    this.#tidyAt = Math.max(TIDY_FROM, this.#buckets.size * 2);
  }
}
