import type { Deviations } from './deviations.ts';
import type { PrivilegedIntent } from './intents.ts';

export interface ServerOptions {
  readonly token?: string;
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  readonly heartbeatIntervalMs?: number;
  readonly acknowledgeWithinMs?: number;
  readonly tokenLifetimeMs?: number;
  readonly identifiesLeft?: number;
  readonly rateLimits?: boolean;
  readonly waitMs?: number;
  readonly deviations?: Deviations;
}

/** Shaped like a bot token and worth nothing. */
const inventedToken = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Tests0.a-token-that-only-this-test-server-takes';

export function withDefaults(options: ServerOptions): Required<ServerOptions> {
  return {
    token: inventedToken,
    privilegedIntents: [],
    heartbeatIntervalMs: 41_250,
    acknowledgeWithinMs: 3000,
    tokenLifetimeMs: 900_000,
    identifiesLeft: 1000,
    rateLimits: false,
    waitMs: 20_000,
    deviations: {},
    ...options,
  };
}
