import { once } from 'node:events';
import type { Server } from 'node:http';
import { CommandStore } from './commands.ts';
import { Gateway } from './gateway/gateway.ts';
import { intents, type PrivilegedIntent } from './intents.ts';
import { Interactions } from './interactions.ts';
import type { Message } from './message.ts';
import type { Guild } from './people/guild.ts';
import { Population, type GuildOptions } from './people/population.ts';
import type { User, UserOptions } from './people/user.ts';
import type { ChannelRecord, Payload, UserRecord } from './records.ts';
import { channelRoutes } from './rest/channels.ts';
import { commandRoutes } from './rest/commands.ts';
import { Faults } from './rest/faults.ts';
import { createHttpServer, type LogEntry } from './rest/http-server.ts';
import { interactionRoutes } from './rest/interactions.ts';
import { lookupRoutes } from './rest/lookups.ts';
import { Router } from './rest/routing.ts';
import { webhookRoutes } from './rest/webhooks.ts';
import { waitFor } from './wait.ts';
import { World } from './world.ts';

export interface ServerOptions {
  readonly token?: string;
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  readonly heartbeatIntervalMs?: number;
  readonly acknowledgeWithinMs?: number;
  readonly tokenLifetimeMs?: number;
  readonly identifiesLeft?: number;
  readonly waitMs?: number;
}

export interface NextMessageOptions {
  readonly replyTo?: Message;
  readonly after?: Message;
  readonly where?: (message: Message) => boolean;
}

/** Shaped like a bot token and worth nothing. */
const inventedToken = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Tests0.a-token-that-only-this-test-server-takes';

/** Starts a server on a free port of 127.0.0.1. */
export async function startDiscordServer(options: ServerOptions = {}): Promise<DiscordServer> {
  const server = new DiscordServer(options);
  await server.listen();
  return server;
}

/** A Discord of one's own. See the README beside this file. */
export class DiscordServer {
  readonly gateway: Gateway;
  readonly rest = new Faults();
  readonly log: LogEntry[] = [];
  readonly #world: World;
  readonly #interactions: Interactions;
  readonly #commands: CommandStore;
  readonly #population: Population;
  readonly #http: Server;
  readonly #waitMs: number;
  #port = 0;

  constructor(options: ServerOptions) {
    const world = new World(options.token ?? inventedToken);
    const waitMs = options.waitMs ?? 20_000;
    const interactions = new Interactions(world, {
      acknowledgeWithinMs: options.acknowledgeWithinMs ?? 3000,
      tokenLifetimeMs: options.tokenLifetimeMs ?? 900_000,
      waitMs,
    });
    const commands = new CommandStore(world.clock, world.applicationId);
    const granted = options.privilegedIntents ?? [];
    const url = () => `ws://127.0.0.1:${this.#port}`;
    const gateway = new Gateway(world, {
      heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
      privilegedIntents: granted,
      identifiesLeft: options.identifiesLeft ?? 1000,
      waitMs,
      url,
    });
    const viewer = { intents: granted.includes('MessageContent') ? intents.messageContent : 0 };
    const router = new Router([
      ...lookupRoutes(world, { url, identifiesLeft: () => gateway.identifiesLeft }),
      ...channelRoutes(world, viewer),
      ...commandRoutes(world, commands),
      ...interactionRoutes(world, interactions),
      ...webhookRoutes(world, interactions),
    ]);
    const answered = () => world.changed();
    this.#http = createHttpServer({ token: world.token, router, faults: this.rest, log: this.log, answered });
    gateway.attach(this.#http);
    this.gateway = gateway;
    this.#world = world;
    this.#waitMs = waitMs;
    this.#interactions = interactions;
    this.#commands = commands;
    this.#population = new Population(world, interactions, commands);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get apiUrl(): string {
    return `${this.url}/api`;
  }

  get token(): string {
    return this.#world.token;
  }

  get bot(): UserRecord {
    return this.#world.bot;
  }

  get applicationId(): string {
    return this.#world.applicationId;
  }

  async listen(): Promise<void> {
    this.#http.listen(0, '127.0.0.1');
    await once(this.#http, 'listening');
    const address = this.#http.address();
    if (address === null || typeof address === 'string') throw new Error('The test server got no port.');
    this.#port = address.port;
  }

  async stop(): Promise<void> {
    this.#interactions.stop();
    this.gateway.stop();
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  addUser(options?: UserOptions): User {
    return this.#population.addUser(options);
  }

  addGuild(options?: GuildOptions): Guild {
    return this.#population.addGuild(options);
  }

  /** Messages that are there for everybody, in order. */
  messages(channel: ChannelRecord): Message[] {
    return this.allMessages(channel).filter((message) => !message.deleted && !message.ephemeral);
  }

  allMessages(channel: ChannelRecord): Message[] {
    return [...this.#world.messagesIn(channel.id).values()];
  }

  /** The bot's messages that notify anyone. */
  get pinging(): Message[] {
    return [...this.#world.allMessages()].filter(
      (message) => message.author.id === this.bot.id && message.pings.anyone,
    );
  }

  typing(channel: ChannelRecord): number {
    return channel.typings;
  }

  /** The first finished message of the bot that fits, sent already or still to come. */
  nextMessage(channel: ChannelRecord, options: NextMessageOptions = {}): Promise<Message> {
    const { after, replyTo, where } = options;
    const look = () =>
      this.messages(channel).find(
        (message) =>
          message.author.id === this.bot.id &&
          !message.thinking &&
          (after === undefined || BigInt(message.id) > BigInt(after.id)) &&
          (replyTo === undefined || message.reference === replyTo.id) &&
          (where === undefined || where(message)),
      );
    return this.waitFor(look, { what: `a message of the bot in ${channel.name}` });
  }

  waitFor<T>(
    look: () => T | null | undefined | false,
    options: { readonly waitMs?: number; readonly what?: string } = {},
  ): Promise<T> {
    const { waitMs = this.#waitMs, what = 'what the test described' } = options;
    return waitFor(this.#world, look, { waitMs, what });
  }

  /** The bot is connected and has its guilds. */
  async ready(): Promise<void> {
    await this.waitFor(() => this.gateway.connected, { what: 'the bot to connect' });
  }

  async commandsRegistered(atLeast = 1): Promise<void> {
    const counted = () => this.#commands.all().length >= atLeast;
    await this.waitFor(counted, { what: `${atLeast} registered commands` });
  }

  /** Registered commands, global ones or a guild's. */
  commands(guild?: Guild): readonly Payload[] {
    return this.#commands.list(guild?.id ?? null);
  }

  refuseCommand(name: string): void {
    this.#commands.refused.add(name);
  }

  acceptCommand(name: string): void {
    this.#commands.refused.delete(name);
  }

  get refusals(): LogEntry[] {
    return this.log.filter((entry) => entry.status >= 400 && entry.status < 500);
  }

  get unsupported(): LogEntry[] {
    return this.log.filter((entry) => entry.route === null);
  }

  passTime(ms: number): void {
    this.#world.clock.advance(ms);
    this.#interactions.update();
    this.#world.changed();
  }
}
