const discordEpoch = 1_420_070_400_000n;

/** The server's time. It follows the real clock and can be moved forward, so that no test waits for a window to close. */
export class Clock {
  #offsetMs = 0;
  #sequence = 0n;

  /** Milliseconds since 1970. */
  now(): number {
    return Date.now() + this.#offsetMs;
  }

  iso(): string {
    return new Date(this.now()).toISOString();
  }

  advance(ms: number): void {
    this.#offsetMs += ms;
  }

  /** A fresh id: 42 bits of time since Discord's epoch, then a counter. Ids rise in the order of their making. */
  snowflake(): string {
    this.#sequence = (this.#sequence + 1n) & 0x3f_ffffn;
    return (((BigInt(this.now()) - discordEpoch) << 22n) | this.#sequence).toString();
  }
}
