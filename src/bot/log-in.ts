import { setTimeout as delay } from 'node:timers/promises';

import { Events, type Client } from 'discord.js';

import type { UserError } from '../errors.ts';
import type { BotOptions } from './command.ts';
import { notReadyInTime } from './connection-faults.ts';

/** READY takes a second or two; discord.js would ask for it again and again, and Discord counts. */
const READY_WITHIN_MS = 60_000;
/** A failed login is told apart by the close code, which arrives at about the same time. */
const CLOSE_CODE_WITHIN_MS = 200;
/** A server that does not say goodbye in turn must not hold up the end. */
const GOODBYE_WITHIN_MS = 1_000;

/**
 * Logs in, and waits until events come.
 * @param ended resolves when Discord has closed the connection for good, with what to do about it.
 * @throws what kept the client out.
 */
export async function logIn(
  client: Client,
  { token, apiUrl, patience = {} }: BotOptions,
  ended: Promise<UserError>,
): Promise<void> {
  const { readyWithinMs = READY_WITHIN_MS } = patience;
  const ready = new Promise<'ready'>((resolve) => client.once(Events.ClientReady, () => resolve('ready')));
  const login = client.login(token);
  const waiting = new AbortController();
  const late = delay(readyWithinMs, notReadyInTime(readyWithinMs, apiUrl), { signal: waiting.signal });
  late.catch(() => {});
  const outcome = await Promise.race([login.then(() => ready), ended, late]).catch((error: unknown) =>
    // A close code arrives beside the login's own error, and says more.
    Promise.race([ended, delay(CLOSE_CODE_WITHIN_MS, error)]),
  );
  waiting.abort();
  if (outcome === 'ready') return;
  login.catch(() => {});
  throw outcome;
}

/** Keeps quiet about connections to come: from here on there shall be none. */
export function stopReconnecting(client: Client): void {
  client.removeAllListeners(Events.ShardReconnecting);
}

export async function disconnect(client: Client): Promise<void> {
  stopReconnecting(client);
  await Promise.race([client.destroy(), delay(GOODBYE_WITHIN_MS)]);
}
