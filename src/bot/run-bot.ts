import { setTimeout as delay } from 'node:timers/promises';

import { Events, RESTEvents, type Client } from 'discord.js';

import type { Engine } from '../engine/engine.ts';
import type { UserError } from '../errors.ts';
import { applicationId } from './application-id.ts';
import { createClient } from './client.ts';
import { closedForGood, notLoggedIn } from './connection-faults.ts';
import type { Bot, BotOptions, Command } from './command.ts';
import { Admissions } from './conduct/admission.ts';
import { ForbiddenChannels } from './conduct/forbidden-channels.ts';
import { InFlight } from './conduct/in-flight.ts';
import { SeenIds } from './conduct/seen-ids.ts';
import { describeError, isPassing } from './discord-errors.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { disconnect, logIn, stopReconnecting } from './log-in.ts';
import type { Log } from './log.ts';
import { registerCommands } from './register-commands.ts';
import { Statistics } from './statistics.ts';

/**
 * In-flight answers have this long to finish when the bot is told to stop. Of the 10 s that it has, a second may go by until
 * it knows (under npm), and one in waiting for the gateway's goodbye.
 */
const FINISH_WITHIN_MS = 7_500;
const LOGIN_WAITS_MS = [1_000, 2_000, 4_000, 8_000, 16_000];

export interface RunningBot {
  readonly bot: Bot;
  /** Resolves when Discord has closed the connection for good, with what to do about it. */
  readonly ended: Promise<UserError>;
  /** Resolves when the commands are registered, or could not be. */
  readonly registered: Promise<void>;
  /** Takes no new questions, lets the open ones finish, and disconnects. */
  stop(): Promise<void>;
}

export interface BotParts {
  readonly options: BotOptions;
  readonly engine: Engine;
  readonly commands: readonly Command[];
  readonly log: Log;
}

/**
 * Connects to Discord and answers from then on; tries for a while when the network or Discord stumbles.
 * @throws UserError when Discord does not let the bot in: what is wrong and what to do.
 */
export async function runBot(parts: BotParts): Promise<RunningBot> {
  for (let tries = 0; ; tries++) {
    try {
      return await connect(parts);
    } catch (error) {
      const wait = LOGIN_WAITS_MS[tries];
      if (wait === undefined || !isPassing(error)) throw notLoggedIn(error, parts.options.apiUrl) ?? error;
      parts.log.warn('no connection yet', { againAfterMs: wait, ...describeError(error) });
      await delay(wait);
    }
  }
}

/** One try, with a client of its own: discord.js cannot be destroyed twice. */
async function connect(parts: BotParts): Promise<RunningBot> {
  const { options, log } = parts;
  const client = createClient(options);
  const bot = createBot(parts, client);
  const inFlight = new InFlight();
  listen(client, createDispatch(bot, inFlight, new SeenIds()), bot);
  const ended = new Promise<UserError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) =>
      resolve(closedForGood(code, options.answerChannels.length > 0)),
    );
  });
  try {
    await logIn(client, options, ended);
  } catch (error) {
    await disconnect(client);
    throw error;
  }
  log.info('connected', { application: client.application?.id, servers: client.guilds.cache.size });
  const registered = register(bot);
  const stop = async (): Promise<void> => {
    stopReconnecting(client);
    const unfinished = await inFlight.finish(FINISH_WITHIN_MS);
    if (unfinished > 0) log.warn('stopped with answers unfinished', { unfinished });
    await disconnect(client);
  };
  return { bot, ended, registered, stop };
}

function createBot({ options, engine, commands, log }: BotParts, client: Client): Bot {
  return {
    client,
    engine,
    log,
    options,
    commands,
    admissions: new Admissions(options.rates),
    forbidden: new ForbiddenChannels(),
    statistics: new Statistics(),
    withheld: new Set(),
    refusedCommands: new Map(),
  };
}

function listen(client: Client, dispatch: Dispatch, { log, forbidden, options }: Bot): void {
  if (options.answerChannels.length > 0) {
    log.info('asking for the privileged Message Content intent, because ANSWER_CHANNELS is set');
  }
  client.on(Events.InteractionCreate, dispatch.onInteraction);
  client.on(Events.MessageCreate, dispatch.onMessage);
  client.on(Events.Error, (error) => log.error('client error', describeError(error)));
  client.on(Events.ShardError, (error) => log.warn('connection error', describeError(error)));
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn('many refused requests', { count }),
  );
  client.on(Events.ShardReconnecting, () => log.info('reconnecting'));
  client.on(Events.ShardResume, (_, replayed) => log.info('resumed', { replayed }));
  // New permissions may let the bot write again where it was refused.
  client.on(Events.ChannelUpdate, ({ id }) => forbidden.forget(id));
  client.on(Events.GuildRoleUpdate, () => forbidden.forgetAll());
}

async function register({ client, commands, options, log, refusedCommands }: Bot): Promise<void> {
  if (!client.isReady()) return;
  const { token } = client;
  try {
    const refused = await registerCommands({
      rest: client.rest,
      applicationId: await applicationId(client),
      guildId: options.devGuild,
      commands,
      log,
    });
    for (const [name, reason] of refused) refusedCommands.set(name, reason);
  } catch (error) {
    log.error('commands not registered; mentions work all the same', describeError(error));
    // discord.js forgets a token that was answered with 401, although the gateway took it.
    client.rest.setToken(token);
  }
}
