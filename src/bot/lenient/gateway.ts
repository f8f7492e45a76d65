import { SimpleShardingStrategy, type Client, type WebSocketOptions } from 'discord.js';

import { withoutQuery } from './addresses.ts';
import { announcementFor, completeEvent, completeReady } from './events.ts';
import { isJson, type Json } from './json.ts';
import { watchResuming, type Manager } from './resuming.ts';

type BuildStrategy = NonNullable<WebSocketOptions['buildStrategy']>;

interface Packet {
  /** The event's name. */
  readonly t: unknown;
  readonly d: unknown;
}

/** Events of discord.js's WebSocket manager; discord.js has another enum under the name of theirs. */
const READY = 'ready';
const DISPATCH = 'dispatch';

/**
 * Listens to the gateway before discord.js does, and completes what comes.
 * @param clientOf the client, which is there by the time that events are.
 */
export function lenientGateway(clientOf: () => Client, resumedWithinMs?: number): BuildStrategy {
  return (manager) => {
    manager.on(READY, ({ data }: { readonly data: unknown }) => completeReady(data));
    manager.on(DISPATCH, ({ data: packet, shardId }: { readonly data: Packet; readonly shardId: number }) => {
      const { guilds, application } = clientOf();
      completeEvent(packet.t, packet.d, application?.id);
      const unannounced = packet.t === 'MESSAGE_CREATE' ? serverOf(packet.d, guilds.cache) : undefined;
      if (unannounced !== undefined) {
        manager.emit(DISPATCH, { data: { op: 0, s: null, t: 'GUILD_CREATE', d: unannounced }, shardId });
      }
    });
    keepAddress(manager);
    const strategy = new SimpleShardingStrategy(manager);
    watchResuming(manager, strategy, resumedWithinMs);
    return strategy;
  };
}

/** Discord announces every server; discord.js would drop the message from one that it was not told of, in silence. */
function serverOf(message: unknown, known: { has(id: string): boolean }): Json | undefined {
  if (!isJson(message) || typeof message['guild_id'] !== 'string') return undefined;
  return known.has(message['guild_id']) ? undefined : announcementFor(message);
}

/** discord.js appends its query to the address, whatever query that has already. */
function keepAddress({ options }: Manager): void {
  const update = options.updateSessionInfo.bind(options);
  options.updateSessionInfo = (shard, session) => {
    const address: unknown = session?.resumeURL;
    if (session === null || typeof address !== 'string') return update(shard, session);
    return update(shard, { ...session, resumeURL: withoutQuery(address) });
  };
}
