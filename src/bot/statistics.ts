/** Latencies kept for the percentiles. */
const WINDOW = 1_000;

/** Milliseconds that half, and all but a twentieth, of the latest stayed within. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** The latest durations of one kind. */
export class Latencies {
  readonly #latest: number[] = [];
  #next = 0;

  add(milliseconds: number): void {
    this.#latest[this.#next] = milliseconds;
    this.#next = (this.#next + 1) % WINDOW;
  }

  /** @returns null before the first. */
  percentiles(): Percentiles | null {
    if (this.#latest.length === 0) return null;
    const sorted = this.#latest.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return { p50: at(0.5), p95: at(0.95) };
  }
}

/** Counters since the start, in memory alone. Nothing in them tells who asked or what. */
export class Statistics {
  readonly startedAt = new Date();
  answered = 0;
  notInArticle = 0;
  /** Turned away by a rate limit, or while the person's previous question was open. */
  turnedAway = 0;
  failed = 0;
  /** From the arrival of an interaction to Discord's word that the acknowledgement arrived. */
  readonly acknowledging = new Latencies();
  /** The engine's own time. */
  readonly answering = new Latencies();
  /** From the arrival of the question to Discord's word that the answer arrived. */
  readonly replying = new Latencies();
}
