import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  startDiscordServer,
  type DiscordServer,
  type Interaction,
} from '../tests/helpers/discord-server/index.ts';

/**
 * The real bot in a process of its own, under load on the test server: 1,000 slash commands at 50 a second from 200
 * people, with 100 disconnects forced on the way.
 *
 *   npx tsx benchmarks/bot-load.ts [DISCONNECTS]
 */
const QUESTIONS = 1_000;
const PER_SECOND = 50;
const PEOPLE = 200;
const DISCONNECTS = Number(process.argv[2] ?? 100);
const WAIT_FOR_LAST_MS = 60_000;
/** The bot makes ready what only first questions need, and gives memory back. */
const SETTLES_MS = 3_000;
const ASKED = [
  'من وزير الدفاع الروسي الذي اجتمع به سليماني؟',
  'متى جمدت روسيا اتفاق إس-300؟',
  'ما الغرض الرئيسي من الزيارة؟',
  'ما عدد سكان حلب؟',
  'Who is Jon Kirby?',
];

const ROOT = path.join(import.meta.dirname, '..');

function startBot(server: DiscordServer, indexDir: string) {
  const loose = { RATE_USER_PER_MINUTE: '1000', RATE_USER_BURST: '1000', RATE_GUILD_PER_MINUTE: '10000' };
  return spawn(
    process.execPath,
    ['--max-semi-space-size=1', '--heap-growing-percent=20', '--import', 'tsx', 'src/main.ts'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: server.token,
        DISCORD_API_URL: server.apiUrl,
        INDEX_DIR: indexDir,
        LOG_LEVEL: 'warn',
        ...loose,
      },
    },
  );
}

/** Resident memory of the process, in MiB. */
function residentMemory(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

async function askAll(server: DiscordServer): Promise<readonly Interaction[]> {
  const guild = server.addGuild();
  const channel = guild.addChannel();
  const people = guild.addMembers(PEOPLE);
  const startedAt = performance.now();
  const asked: Interaction[] = [];
  for (let at = 0; at < QUESTIONS; at++) {
    await delay(startedAt + (at * 1_000) / PER_SECOND - performance.now());
    const person = people[at % PEOPLE];
    const question = ASKED[at % ASKED.length] ?? '';
    if (person !== undefined) asked.push(person.slash('ask', { question }, { in: channel }));
    if (DISCONNECTS > 0 && at % Math.ceil(QUESTIONS / DISCONNECTS) === 0) server.gateway.dropAll();
  }
  return asked;
}

function report(name: string, value: string | number): void {
  process.stdout.write(`${name.padEnd(34)} ${value}\n`);
}

const server = await startDiscordServer({ waitMs: WAIT_FOR_LAST_MS, acknowledgeWithinMs: WAIT_FOR_LAST_MS });
const indexDir = await mkdtemp(path.join(tmpdir(), 'sanad-load-'));
const bot = startBot(server, indexDir);
const { pid = 0 } = bot;
try {
  await server.commandsRegistered();
  await delay(SETTLES_MS);
  const before = residentMemory(pid);
  const asked = await askAll(server);
  const acknowledged = await Promise.allSettled(asked.map((interaction) => interaction.acknowledged));
  const replied = await Promise.allSettled(asked.map((interaction) => interaction.reply));
  const waits = acknowledged
    .flatMap((result) => (result.status === 'fulfilled' ? [result.value.ms] : []))
    .toSorted((a, b) => a - b);
  const refused = asked.flatMap(({ refusals }) => refusals);

  report('questions', asked.length);
  // discord.js waits half a second before it connects again, so some of them meet no connection.
  report('disconnects forced', DISCONNECTS);
  report('sessions resumed / begun', `${server.gateway.resumes} / ${server.gateway.identifies}`);
  report('acknowledged, median', `${(waits[Math.floor(waits.length / 2)] ?? 0).toFixed(0)} ms`);
  report('acknowledged, slowest', `${(waits.at(-1) ?? 0).toFixed(0)} ms`);
  report('lost', replied.filter(({ status }) => status === 'rejected').length);
  report('answered twice', asked.filter(({ followups }) => followups.length > 0).length + refused.length);
  report('messages that ping', server.pinging.length);
  report('resident memory before', `${before.toFixed(0)} MiB`);
  report('resident memory after', `${residentMemory(pid).toFixed(0)} MiB`);
} finally {
  bot.kill('SIGTERM');
  await new Promise((resolve) => bot.once('close', resolve));
  await server.stop();
  await rm(indexDir, { recursive: true, force: true });
}
