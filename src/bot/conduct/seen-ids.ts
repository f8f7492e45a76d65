/** After a RESUME Discord may send an event again; a question must not be answered again. */
export class SeenIds {
  readonly #ids = new Set<string>();
  readonly #most: number;

  /** @param most how many ids are remembered; a RESUME replays far fewer events. */
  constructor(most = 10_000) {
    this.#most = most;
  }

  /** @returns whether the id is new. */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (this.#ids.size > this.#most && oldest !== undefined) this.#ids.delete(oldest);
    return true;
  }
}
