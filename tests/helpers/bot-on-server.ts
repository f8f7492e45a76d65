import { readFileSync } from 'node:fs';

import { commands } from '../../commands/index.ts';
import type { BotOptions } from '../../src/bot/command.ts';
import { createLog } from '../../src/bot/log.ts';
import { runBot, type RunningBot } from '../../src/bot/run-bot.ts';
import {
  startDiscordServer,
  type ChannelRecord,
  type DiscordServer,
  type Guild,
  type User,
} from './discord-server/index.ts';
import { FakeEngine } from './fake-engine.ts';

/** The article that the repository ships, to the letter. */
export const ARTICLE = readFileSync(
  new URL('../../article/soleimani-moscow.ar.txt', import.meta.url),
  'utf8',
);

export const SUGGESTIONS = [
  { text: 'ما الغرض الرئيسي من الزيارة؟', language: 'ar' },
  { text: 'متى جمدت روسيا اتفاق إس-300؟', language: 'ar' },
  { text: 'What is the main purpose of the visit?', language: 'en' },
] as const;

/** Questions that the article answers, one sentence that answers the first, and a question that it does not answer. */
export const MINISTER = 'من وزير الدفاع الروسي الذي اجتمع معه سليماني؟';
export const MINISTER_QUOTE =
  'وذكر مصدر أن سليماني اجتمع مع الرئيس الروسي فلاديمير بوتين ووزير الدفاع سيرجي شويجو.';
export const FROZEN = 'متى جمدت روسيا تفعيل اتفاق إس-300 تحت ضغط الغرب؟';
export const UNANSWERABLE = 'ما عدد سكان حلب؟';

type ServerOptions = Parameters<typeof startDiscordServer>[0];

export interface World {
  readonly server: DiscordServer;
  readonly guild: Guild;
  readonly channel: ChannelRecord;
  readonly amina: User;
  /** May manage the server. */
  readonly admin: User;
  readonly engine: FakeEngine;
  /** Lines of the log so far. */
  readonly log: readonly string[];
  readonly running: RunningBot;
  /** Stops the bot and the server; fails when the bot pinged anyone or asked for what Discord does not have. */
  stop(): Promise<void>;
}

export interface WorldOptions {
  readonly server?: ServerOptions;
  readonly bot?: Partial<BotOptions>;
  readonly article?: string;
  /** The name of a channel where every message is a question. */
  readonly answers?: string;
  /** Called before the bot logs in. */
  readonly prepare?: (server: DiscordServer) => void;
}

/** A generous rate, so that only tests of the rate meet it. */
export const UNHURRIED = { userPerMinute: 6_000, userBurst: 1_000, guildPerMinute: 60_000 };

/** The real bot, logged in over real sockets to the test server, with a guild, a channel and two people. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const server = await startDiscordServer(options.server);
  const guild = server.addGuild({ name: 'library' });
  const channel = guild.addChannel({ name: 'general' });
  const answerChannels = options.answers === channel.name ? [channel.id] : [];
  const amina = guild.addMember({ name: 'amina' });
  const admin = guild.addMember({ name: 'admin', permissions: ['ManageGuild'] });
  options.prepare?.(server);
  const engine = new FakeEngine(options.article ?? ARTICLE);
  engine.suggestions = SUGGESTIONS;
  const log: string[] = [];
  const running = await startBotOn(server, engine, log, { answerChannels, ...options.bot });
  return {
    server,
    guild,
    channel,
    amina,
    admin,
    engine,
    log,
    running,
    stop: async () => {
      await running.stop();
      await server.stop();
      assertWellBehaved(server);
    },
  };
}

/** A bot alone, on a server that exists already. */
export async function startBotOn(
  server: DiscordServer,
  engine: FakeEngine,
  log: string[],
  bot: Partial<BotOptions> = {},
): Promise<RunningBot> {
  const running = await runBot({
    engine,
    commands,
    log: createLog('debug', (line) => log.push(line)),
    options: { token: server.token, apiUrl: server.apiUrl, answerChannels: [], rates: UNHURRIED, ...bot },
  });
  await running.registered;
  return running;
}

function assertWellBehaved({ pinging, unsupported }: DiscordServer): void {
  if (pinging.length > 0)
    throw new Error(`Messages that ping: ${pinging.map(({ content }) => content).join(' | ')}`);
  if (unsupported.length > 0)
    throw new Error(`Unknown routes: ${unsupported.map(({ path }) => path).join(' ')}`);
}
