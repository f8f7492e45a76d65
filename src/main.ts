import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { commands } from '../commands/index.ts';
import { BUILD_QUALITY } from './bot/build-quality.ts';
import type { BotOptions } from './bot/command.ts';
import { describeError } from './bot/discord-errors.ts';
import { createLog, type Log } from './bot/log.ts';
import { publicNames } from './bot/public-names.ts';
import { runBot } from './bot/run-bot.ts';
import { loadConfig, type Config } from './config.ts';
import type { Engine } from './engine/engine.ts';
import { UserError } from './errors.ts';
import { startPreview, type Preview } from './preview/start-preview.ts';
import { openEngine } from './wiring.ts';

const FAILED = 1;
const PARENT_CHECK_MS = 1_000;

const CONNECT = `To connect Discord: make an application at https://discord.com/developers/applications, take its token under
Bot > Reset Token, put it into .env as DISCORD_TOKEN, and run npm start again (docs/discord.md).
`;

/** @returns the process's exit code. */
async function main(): Promise<number> {
  const config = loadConfig();
  const log = createLog(config.log.level, (line) => process.stdout.write(`${line}\n`));
  const engine = await openEngine({ config, articlePath: null, onNotice: printNotice });
  // A bug in one corner, already in the log, is no reason to leave every other question unanswered.
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', describeError(error)));
  const told = whenTold();
  warmUp(engine, log);
  const { token } = config.discord;
  let preview: Preview | undefined;
  try {
    if (token === null || config.preview.enabled) {
      preview = await startPreview({ engine, log, commandNames: publicNames(commands), ...config.preview });
      process.stdout.write(`The preview is at ${preview.address}\n`);
    }
    if (token !== null) return await serveDiscord(engine, botOptions(config, token), log, told);
    process.stdout.write(CONNECT);
    await told;
    return 0;
  } finally {
    await preview?.stop();
    await engine.close();
  }
}

/**
 * Makes what only a first question makes (words as vectors, questions to offer), so that nobody waits for it. One of
 * the two questions is in another script than the article.
 */
function warmUp(engine: Engine, log: Log): void {
  const work = async (): Promise<void> => {
    for (const question of ['من الوزير المسؤول؟', 'Who is the minister in charge?']) {
      await engine.answerQuestion(question);
    }
    await engine.suggestedQuestions();
    giveMemoryBack();
  };
  work().catch((error: unknown) => log.error('warm-up failed', describeError(error)));
}

/**
 * Frees what loading left behind, the model's file above all: some 50 MB that V8 would keep until memory runs short. Only
 * a context made after the flag was set has the function.
 */
function giveMemoryBack(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

/** Resolves when the process is told to stop. */
function whenTold(): Promise<'told'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('told'));
    // npm passes a signal to the shell between us and not to us: that shell's end is all we see of it.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent) resolve('told');
    }, PARENT_CHECK_MS);
    watch.unref();
  });
}

function printNotice(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function serveDiscord(
  engine: Engine,
  options: BotOptions,
  log: Log,
  told: Promise<'told'>,
): Promise<number> {
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
    quality: BUILD_QUALITY,
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
