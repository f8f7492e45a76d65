/** Work that a shutdown waits for. */
export class InFlight {
  readonly #work = new Set<Promise<void>>();
  #isClosing = false;

  /** New work is refused from `finish` on. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  /** Runs work to its end in the background. The work must not throw. */
  run(work: () => Promise<void>): void {
    const running = work().finally(() => this.#work.delete(running));
    this.#work.add(running);
  }

  /** @returns how many pieces of work were still unfinished after `withinMs`. */
  async finish(withinMs: number): Promise<number> {
    this.#isClosing = true;
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, withinMs);
    });
    await Promise.race([Promise.allSettled(this.#work), timeout]);
    clearTimeout(timer);
    return this.#work.size;
  }
}
