import { setImmediate } from 'node:timers/promises';

/** Does one thing at a time; what nobody waits for any more by its turn is dropped. */
export class Lane {
  #last: Promise<unknown> = Promise.resolve();

  /** @returns null when it was dropped. */
  run<T>(isWanted: () => boolean, work: () => Promise<T>): Promise<T | null> {
    const turn = this.#last.then(async () => {
      // The news that somebody has gone arrives between two turns of the event loop.
      await setImmediate();
      return isWanted() ? work() : null;
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
