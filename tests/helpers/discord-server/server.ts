import { once } from 'node:events';
import type { Server } from 'node:http';
import { CommandStore } from './commands.ts';
import { Gateway } from './gateway/gateway.ts';
import { intents } from './intents.ts';
import { withDefaults, type ServerOptions } from './options.ts';
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
import { RateLimits } from './rest/rate-limits.ts';
import { Router } from './rest/routing.ts';
import { webhookRoutes } from './rest/webhooks.ts';
import { waitFor } from './wait.ts';
import { World } from './world.ts';

export interface NextMessageOptions {
  readonly replyTo?: Message;
  readonly after?: Message;
  readonly where?: (message: Message) => boolean;
}

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
    const settings = withDefaults(options);
    const world = new World(settings.token);
    const interactions = new Interactions(world, settings);
    const commands = new CommandStore(world.clock, world.applicationId);
    const url = () => `ws://127.0.0.1:${this.#port}`;
    const gateway = new Gateway(world, { ...settings, url });
    const granted = settings.privilegedIntents;
    const viewer = { intents: granted.includes('MessageContent') ? intents.messageContent : 0 };
    const router = new Router([
      ...lookupRoutes(world, { url, identifiesLeft: () => gateway.identifiesLeft }),
      ...channelRoutes(world, viewer),
      ...commandRoutes(world, commands),
      ...interactionRoutes(world, interactions),
      ...webhookRoutes(world, interactions),
    ]);
    const limits = new RateLimits(settings.rateLimits);
    const answered = () => world.changed();
    this.#http = createHttpServer({
      token: world.token,
      router,
      faults: this.rest,
      limits,
      deviations: settings.deviations,
      log: this.log,
      answered,
    });
    gateway.attach(this.#http);
    this.gateway = gateway;
    this.#world = world;
    this.#waitMs = settings.waitMs;
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
