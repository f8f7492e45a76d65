import { commands } from '../commands/index.ts';
import type { BotOptions } from './bot/command.ts';
import { describeError } from './bot/discord-errors.ts';
import { createLog, type Log } from './bot/log.ts';
import { runBot } from './bot/run-bot.ts';
import { loadConfig, type Config } from './config.ts';
import type { Engine } from './engine/engine.ts';
import { UserError } from './errors.ts';
import { chat } from './terminal/chat.ts';
import { openEngine } from './wiring.ts';

const FAILED = 1;

const NO_TOKEN = `There is no DISCORD_TOKEN, so this is a chat in the terminal. To run the bot, make an application at
https://discord.com/developers/applications, take its token under Bot > Reset Token, and put it into .env (docs/discord.md).
`;

/** @returns the process's exit code. */
async function main(): Promise<number> {
  const config = loadConfig();
  const log = createLog(config.log.level, (line) => process.stdout.write(`${line}\n`));
  const engine = await openEngine({ config, articlePath: null, onNotice: printNotice });
  try {
    const { token } = config.discord;
    if (token !== null) return await serveDiscord(engine, botOptions(config, token), log);
    process.stdout.write(NO_TOKEN);
    await chat(engine, process.stdin, process.stdout);
    return 0;
  } finally {
    await engine.close();
  }
}

function printNotice(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function serveDiscord(engine: Engine, options: BotOptions, log: Log): Promise<number> {
  // A bug in one corner, already in the log, is no reason to leave every other question unanswered.
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', describeError(error)));
  const told = new Promise<'told'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('told'));
  });
  const running = await Promise.race([runBot({ engine, commands, log, options }), told]);
  if (running === 'told') return 0;
  const why = await Promise.race([running.ended, told]);
  log.info('stopping');
  await running.stop();
  if (why === 'told') return 0;
  throw why;
}

function botOptions({ discord, rateLimit }: Config, token: string): BotOptions {
  return {
    token,
    apiUrl: discord.apiUrl,
    answerChannels: discord.answerChannels,
    rates: rateLimit,
    ...(discord.devGuild === null ? {} : { devGuild: discord.devGuild }),
  };
}

try {
  process.exit(await main());
} catch (error) {
  // A bug shows its stack; a fault that a person can mend shows its sentence.
  process.stderr.write(
    `${error instanceof UserError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(FAILED);
}
