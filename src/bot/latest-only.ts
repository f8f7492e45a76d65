/** Sends the latest of many values, one at a time and not too often; values overtaken on the way are dropped. */
export class LatestOnly<T> {
  readonly #everyMs: number;
  readonly #send: (value: T) => Promise<void>;
  #waiting: { readonly value: T } | null = null;
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> = Promise.resolve();
  #lastAt = Number.NEGATIVE_INFINITY;
  #isOver = false;

  /** @param send must not throw. */
  constructor(everyMs: number, send: (value: T) => Promise<void>) {
    this.#everyMs = everyMs;
    this.#send = send;
  }

  offer(value: T): void {
    if (this.#isOver) return;
    this.#waiting = { value };
    if (this.#timer !== undefined) return;
    const wait = Math.max(0, this.#lastAt + this.#everyMs - performance.now());
    this.#timer = setTimeout(() => this.#flush(), wait);
  }

  /** Drops what waits, and waits for what is being sent, so that nothing sent afterwards is overwritten. */
  async settle(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    await this.#sending;
  }

  #flush(): void {
    this.#timer = undefined;
    const waiting = this.#waiting;
    if (waiting === null) return;
    this.#waiting = null;
    this.#lastAt = performance.now();
    this.#sending = this.#sending.then(() => this.#send(waiting.value));
  }
}
