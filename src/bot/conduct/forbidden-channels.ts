/** Discord bans an address after 10,000 refused requests in 10 minutes; permissions seldom change sooner than this. */
const REMEMBER_MS = 10 * 60_000;

/** Channels that refused a message with 403, left alone for a while. */
export class ForbiddenChannels {
  readonly #until = new Map<string, number>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  remember(channel: string): void {
    const now = this.#now();
    for (const [id, until] of this.#until) if (until <= now) this.#until.delete(id);
    this.#until.set(channel, now + REMEMBER_MS);
  }

  has(channel: string): boolean {
    return (this.#until.get(channel) ?? 0) > this.#now();
  }

  /** Permissions of the channel changed: worth trying again. */
  forget(channel: string): void {
    this.#until.delete(channel);
  }

  forgetAll(): void {
    this.#until.clear();
  }
}
