import type { SimpleShardingStrategy, WebSocketOptions } from 'discord.js';

/** discord.js's connection to the gateway; discord.js has another class under its name. */
export type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** A server that does not know RESUME says nothing, and discord.js would wait for events that never come. */
const RESUMED_WITHIN_MS = 15_000;

/** Events of the manager; discord.js has another enum under the name of theirs. */
const HELLO = 'hello';
const DISPATCH = 'dispatch';
const CLOSED = 'closed';

/** Begins a new session when nothing at all follows an attempt to resume, however often that takes. */
export function watchResuming(
  manager: Manager,
  strategy: SimpleShardingStrategy,
  withinMs = RESUMED_WITHIN_MS,
): void {
  let waiting: NodeJS.Timeout | undefined;
  const report = (error: unknown, shardId: number) => manager.emit('error', { error, shardId });
  const stop = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const wait = (shardId: number) => {
    stop();
    waiting = setTimeout(() => void beginAnew(shardId), withinMs).unref();
  };
  const beginAnew = async (shardId: number): Promise<void> => {
    const own = waiting;
    let isGivenUp = false;
    try {
      // Asked while the old connection stands: it may come to life yet, and nothing else would connect in its place.
      const { session_start_limit: limit } = await manager.fetchGatewayInformation(true);
      if (waiting !== own) return;
      if (limit.remaining === 0) throw new Error('Not enough sessions remaining');
      isGivenUp = true;
      await manager.updateShardCount(await manager.getShardCount());
    } catch (error) {
      report(error, shardId);
      if (isGivenUp || waiting === own) wait(shardId);
      return;
    }
    // From here on the new connection renews itself, whatever becomes of it.
    strategy.connect().catch((error: unknown) => report(error, shardId));
  };
  manager.on(HELLO, ({ shardId }: { readonly shardId: number }) => {
    stop();
    // Without a session discord.js identifies, and keeps an eye on that itself.
    if (manager.options.retrieveSessionInfo(shardId) !== null) wait(shardId);
  });
  for (const event of [DISPATCH, CLOSED]) manager.on(event, stop);
}
