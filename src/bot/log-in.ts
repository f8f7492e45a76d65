import { setTimeout as delay } from 'node:timers/promises';

import { Events, GatewayDispatchEvents, type Client } from 'discord.js';

import type { UserError } from '../errors.ts';
import type { BotOptions } from './command.ts';
import { notReadyInTime } from './connection-faults.ts';

/**
 * READY takes a second or two; discord.js would ask for it again and again, and Discord counts. Longer than its four tries
 * of 15 s at an API that is silent, which is no fault of the gateway's and is tried again.
 */
const READY_WITHIN_MS = 90_000;
/** What comes until the client is ready. A bot in many servers is told of one after the other, for as long as it takes. */
const PROGRESS = [GatewayDispatchEvents.Ready, GatewayDispatchEvents.GuildCreate] as const;
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
  const silence = silenceAt(client, readyWithinMs);
  const late = silence.tooLong.then(() => notReadyInTime(readyWithinMs, apiUrl));
  const outcome = await Promise.race([login.then(() => ready), ended, late]).catch((error: unknown) =>
    // A close code arrives beside the login's own error, and says more.
    Promise.race([ended, delay(CLOSE_CODE_WITHIN_MS, error)]),
  );
  silence.stop();
  if (outcome === 'ready') return;
  login.catch(() => {});
  throw outcome;
}

/** Resolves `tooLong` when there has been no progress for so many milliseconds. */
function silenceAt(client: Client, milliseconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  const heard = () => timer?.refresh();
  for (const event of PROGRESS) client.ws.on(event, heard);
  const stop = () => {
    clearTimeout(timer);
    for (const event of PROGRESS) client.ws.off(event, heard);
  };
  return { tooLong, stop };
}

/** Keeps quiet about connections to come: from here on there shall be none. */
export function stopReconnecting(client: Client): void {
  client.removeAllListeners(Events.ShardReconnecting);
}

/** Ends a client. Nobody is answered by it any more, even where discord.js goes on connecting what it was told to end. */
export async function disconnect(client: Client): Promise<void> {
  stopReconnecting(client);
  client.removeAllListeners(Events.InteractionCreate);
  client.removeAllListeners(Events.MessageCreate);
  await Promise.race([client.destroy(), delay(GOODBYE_WITHIN_MS)]);
}
