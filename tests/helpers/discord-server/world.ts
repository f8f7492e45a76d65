import { Clock } from './clock.ts';
import type { Message } from './message.ts';
import type { ChannelRecord, GuildRecord, Payload, UserRecord } from './records.ts';

/** What a session declared and is granted; decides what a payload shows. */
export interface Viewer {
  readonly intents: number;
}

/** Something that happened, before it is cut to what one session may see. */
export interface WorldEvent {
  readonly name: string;
  /** Bits of which one must be declared; 0 for events that everybody gets. */
  readonly intents: number;
  /** Decides the shard; null goes to the first one. */
  readonly guildId: string | null;
  readonly data: (viewer: Viewer) => Payload;
}

/** All that exists on this Discord, and who listens to its changes. */
export class World {
  readonly clock = new Clock();
  readonly token: string;
  /** The bot. Its application has the same id, as applications have had since 2016. */
  readonly bot: UserRecord;
  readonly users = new Map<string, UserRecord>();
  readonly guilds = new Map<string, GuildRecord>();
  readonly channels = new Map<string, ChannelRecord>();
  /** By channel id, in the order of their making. */
  readonly #messages = new Map<string, Map<string, Message>>();
  readonly #eventListeners: ((event: WorldEvent) => void)[] = [];
  readonly #changeListeners = new Set<() => void>();

  constructor(token: string) {
    this.token = token;
    this.bot = this.addUser({ name: 'sanad', bot: true, locale: 'en-US', acceptsDms: true });
  }

  get applicationId(): string {
    return this.bot.id;
  }

  addUser(user: { name: string; bot: boolean; locale: string; acceptsDms: boolean }): UserRecord {
    const id = this.clock.snowflake();
    const record: UserRecord = { id, mention: `<@${id}>`, ...user };
    this.users.set(id, record);
    return record;
  }

  addChannel(channel: Omit<ChannelRecord, 'id' | 'mention' | 'lastMessageId' | 'typings'>): ChannelRecord {
    const id = this.clock.snowflake();
    const record: ChannelRecord = { id, mention: `<#${id}>`, lastMessageId: null, typings: 0, ...channel };
    this.channels.set(id, record);
    channel.guild?.channels.set(id, record);
    return record;
  }

  messagesIn(channelId: string): ReadonlyMap<string, Message> {
    return this.#messages.get(channelId) ?? new Map<string, Message>();
  }

  *allMessages(): Generator<Message> {
    for (const messages of this.#messages.values()) yield* messages.values();
  }

  keep(message: Message): void {
    const messages = this.#messages.get(message.channelId) ?? new Map<string, Message>();
    messages.set(message.id, message);
    this.#messages.set(message.channelId, messages);
    message.channel.lastMessageId = message.id;
  }

  /** Tells every session, then everybody who waits. */
  emit(event: WorldEvent): void {
    for (const listener of this.#eventListeners) listener(event);
    this.changed();
  }

  changed(): void {
    for (const listener of this.#changeListeners) listener();
  }

  onEvent(listener: (event: WorldEvent) => void): void {
    this.#eventListeners.push(listener);
  }

  /** @returns a function that ends the listening. */
  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }
}
