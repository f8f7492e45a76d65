import type { WebSocket } from 'ws';
import type { Deviations } from '../deviations.ts';
import type { Payload } from '../records.ts';
import type { Viewer, WorldEvent } from '../world.ts';

/** An event as it was sent: what it says must not change when the thing changes later. */
interface Sent {
  readonly sequence: number;
  readonly text: string;
}

/** A bot's session: numbered events, kept until the bot has said that it has them, through any number of sockets. */
export class Session implements Viewer {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  #socket: WebSocket | null;
  #sequence = 0;
  #history: Sent[] = [];

  readonly #alter: Deviations['event'];

  constructor(
    id: string,
    intents: number,
    shard: readonly [number, number],
    socket: WebSocket,
    alter?: Deviations['event'],
  ) {
    this.#alter = alter;
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.#socket = socket;
  }

  get sequence(): number {
    return this.#sequence;
  }

  get live(): boolean {
    return this.#socket !== null;
  }

  /** Whether the event is for this session: declared intents, and its shard. */
  wants(event: WorldEvent): boolean {
    return (event.intents === 0 || (event.intents & this.intents) !== 0) && this.houses(event.guildId);
  }

  /** Whether a guild, or what happens outside guilds (null), belongs to this shard. */
  houses(guildId: string | null): boolean {
    const [id, count] = this.shard;
    return id === (guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)));
  }

  dispatch(name: string, data: Payload): void {
    this.#sequence += 1;
    const sent = this.#alter === undefined ? data : structuredClone(data);
    this.#alter?.(name, sent);
    const text = JSON.stringify({ op: 0, s: this.#sequence, t: name, d: sent });
    this.#history.push({ sequence: this.#sequence, text });
    this.#socket?.send(text);
  }

  /** Drops the events that the bot has. */
  confirm(sequence: number): void {
    this.#history = this.#history.filter((event) => event.sequence > sequence);
  }

  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = null;
  }

  /** Goes on over a new socket: all that was missed, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void {
    this.confirm(sequence);
    this.#socket = socket;
    for (const event of this.#history) socket.send(event.text);
    this.dispatch('RESUMED', {});
  }
}
