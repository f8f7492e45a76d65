import type { Payload } from './records.ts';
import type { ApiReply } from './rest/routing.ts';

/** How this server departs from Discord, as servers do that only speak its protocol. */
export interface Deviations {
  /** Paths are taken as they are sent: `%40original` is no `@original`. */
  readonly literalPaths?: boolean;
  /** Changes the data of an event on its way to the bot. */
  readonly event?: (name: string, data: Payload) => void;
  /** Answers a request otherwise: `POST /interactions/1/token/callback` and what Discord would answer. */
  readonly reply?: (request: string, reply: ApiReply) => ApiReply;
  /** Gateway requests that are left without an answer. */
  readonly ignores?: 'IDENTIFY' | 'RESUME';
}
