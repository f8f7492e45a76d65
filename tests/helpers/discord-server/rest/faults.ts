import { limitedReply } from './rate-limits.ts';
import type { ApiReply } from './routing.ts';

/** What shall go wrong with the next requests that match. */
export interface FaultOptions {
  readonly method?: string;
  /** Part of the path, or a pattern for it; the path after the API version, without query. */
  readonly path?: string | RegExp;
  readonly status?: number;
  readonly code?: number;
  readonly message?: string;
  /** How many requests; 1 unless told. */
  readonly times?: number;
  /** Seconds, for 429. */
  readonly retryAfter?: number;
  readonly global?: boolean;
  readonly delayMs?: number;
  /** Breaks the connection instead of answering. */
  readonly reset?: boolean;
  /** Carries the request out first, then loses the answer by `status` or `reset`. */
  readonly afterServing?: boolean;
}

export interface Fault extends FaultOptions {
  hits: number;
}

export class Faults {
  #faults: Fault[] = [];

  failNext(options: FaultOptions): { readonly hits: number } {
    const fault: Fault = { ...options, hits: 0 };
    this.#faults.push(fault);
    return fault;
  }

  clearFaults(): void {
    this.#faults = [];
  }

  /** The fault for this request, if one is due; it is used up by that much. */
  take(method: string, path: string): Fault | undefined {
    const fault = this.#faults.find(
      (candidate) =>
        candidate.hits < (candidate.times ?? 1) &&
        (candidate.method === undefined || candidate.method.toUpperCase() === method) &&
        matches(path, candidate.path),
    );
    if (fault !== undefined) fault.hits += 1;
    return fault;
  }
}

/** A failure, worded as Discord words it. */
export function faultReply(fault: Fault): ApiReply {
  const status = fault.status ?? 500;
  if (status === 429)
    return limitedReply({ retryAfter: fault.retryAfter ?? 1, global: fault.global === true });
  const message = fault.message ?? `${status}: Test Failure`;
  return { status, body: { message, code: fault.code ?? 0 } };
}

function matches(path: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? path.includes(wanted) : wanted.test(path);
}
