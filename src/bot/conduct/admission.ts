import { TokenBuckets } from './token-buckets.ts';

export interface Rates {
  /** Questions a person may ask per minute. */
  readonly userPerMinute: number;
  /** Questions a person may ask at once after a quiet time. */
  readonly userBurst: number;
  /** Questions per minute from one server, whoever asks. */
  readonly guildPerMinute: number;
}

export type Admission =
  /** `done` must be called once the answer is known; calling it again does nothing. */
  | { readonly kind: 'admitted'; readonly done: () => void }
  | { readonly kind: 'busy' }
  | { readonly kind: 'too-many-yours' | 'too-many-here'; readonly seconds: number };

/** Decides who may ask now: one question at a time per person, so many a minute per person and per server. */
export class Admissions {
  readonly #people: TokenBuckets;
  readonly #places: TokenBuckets;
  readonly #told: TokenBuckets;
  readonly #asking = new Set<string>();

  constructor(rates: Rates, now: () => number = Date.now) {
    this.#people = new TokenBuckets({ perMinute: rates.userPerMinute, burst: rates.userBurst }, now);
    this.#places = new TokenBuckets({ perMinute: rates.guildPerMinute, burst: rates.guildPerMinute }, now);
    this.#told = new TokenBuckets({ perMinute: 1, burst: 1 }, now);
  }

  /** @param place the server; null in direct messages. */
  admit(person: string, place: string | null): Admission {
    if (this.#asking.has(person)) return { kind: 'busy' };
    const yours = this.#people.waitFor(person);
    if (yours > 0) return { kind: 'too-many-yours', seconds: yours };
    const here = place === null ? 0 : this.#places.waitFor(place);
    if (here > 0) return { kind: 'too-many-here', seconds: here };

    this.#people.take(person);
    if (place !== null) this.#places.take(place);
    this.#asking.add(person);
    let isOpen = true;
    const done = () => {
      // A second call must not end the person's next question.
      if (isOpen) this.#asking.delete(person);
      isOpen = false;
    };
    return { kind: 'admitted', done };
  }

  /** Whether a person may be told publicly, once more, that it is too soon. */
  mayTell(person: string): boolean {
    if (this.#told.waitFor(person) > 0) return false;
    this.#told.take(person);
    return true;
  }
}
