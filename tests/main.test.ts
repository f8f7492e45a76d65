import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { MINISTER, MINISTER_QUOTE } from './helpers/bot-on-server.ts';
import { startDiscordServer, type DiscordServer } from './helpers/discord-server/index.ts';

const ROOT = path.join(import.meta.dirname, '..');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sanad-main-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }>;
}

/** `npm start` without npm, with an index of its own and nothing of this machine's settings. */
function start(environment: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      INDEX_DIR: path.join(folder, 'index'),
      DISCORD_TOKEN: '',
      ...environment,
    },
  });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ended = Promise.all([code, text(child.stdout), text(child.stderr)]).then(
    ([exit, output, errors]) => ({
      code: exit,
      output,
      errors,
    }),
  );
  return { child, ended };
}

async function onServer(work: (server: DiscordServer, settings: Record<string, string>) => Promise<void>) {
  const server = await startDiscordServer();
  try {
    await work(server, { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.apiUrl });
  } finally {
    await server.stop();
  }
}

describe('npm start with a token', () => {
  test('runs the bot with the real engine until it is told to stop', async () => {
    await onServer(async (server, settings) => {
      const guild = server.addGuild();
      const channel = guild.addChannel();
      const amina = guild.addMember();
      const { child, ended } = start(settings);
      await server.commandsRegistered();

      const asked = await amina.slash('ask', { question: MINISTER }, { in: channel }).reply;
      const mention = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
      const answer = await server.nextMessage(channel, { replyTo: mention });
      child.kill('SIGTERM');
      const { code, output } = await ended;

      for (const { content } of [asked, answer]) expect(content).toContain(`«${MINISTER_QUOTE}» [1]`);
      expect(code).toBe(0);
      expect(output).toContain('connected');
      for (const secret of [server.token, MINISTER, 'شويجو']) expect(output).not.toContain(secret);
      expect(server.pinging).toEqual([]);
    });
  });

  test('that Discord does not accept says what to do, prints no token and exits with 1', async () => {
    await onServer(async (_, settings) => {
      const DISCORD_TOKEN = 'bm90LXRoZS10b2tlbg.wrong.wrong-wrong-wrong';
      const { code, output, errors } = await start({ ...settings, DISCORD_TOKEN }).ended;

      expect(code).toBe(1);
      expect(errors).toContain('Reset Token');
      expect(output + errors).not.toContain(DISCORD_TOKEN);
    });
  });

  test('and an intent that is switched off says which switch, and exits with 1', async () => {
    await onServer(async (_, settings) => {
      const { code, errors } = await start({ ...settings, ANSWER_CHANNELS: '123456789012345678' }).ended;

      expect(code).toBe(1);
      expect(errors).toContain('Turn on "Message Content Intent"');
    });
  });
});

/** The preview's address, once the program has said it. */
function addressOf({ child, ended }: Started): Promise<string> {
  const said = new Promise<string>((resolve) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += String(chunk);
      const address = /The preview is at (\S+)\n/u.exec(output)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
  const never = ended.then(({ errors }) => {
    throw new Error(`The program ended without an address: ${errors}`);
  });
  return Promise.race([said, never]);
}

async function askPreview(address: string): Promise<string> {
  const response = await fetch(`${address}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: MINISTER, by: 'message', isPrivate: false, repliesTo: null }),
  });
  return response.text();
}

describe('npm start without a token', () => {
  test('serves the preview, says in two lines how to connect Discord, and stops when told', async () => {
    const started = start({ PREVIEW_PORT: '0' });
    const address = await addressOf(started);
    const answer = await askPreview(address);
    started.child.kill('SIGTERM');
    const { code, output } = await started.ended;

    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    expect(answer).toContain(`«${MINISTER_QUOTE}» [1]`);
    expect(code).toBe(0);
    const [, first = '', second = ''] = output.split('\n');
    expect(first).toContain('To connect Discord');
    expect(second).toContain('DISCORD_TOKEN');
    expect(output).not.toContain('شويجو');
  });

  test('and with a host that is not this machine’s says which setting that is, and exits with 1', async () => {
    const { code, errors } = await start({ PREVIEW_HOST: '192.0.2.1' }).ended;

    expect(code).toBe(1);
    expect(errors).toContain('PREVIEW_HOST is 192.0.2.1');
  });
});

describe('npm start with a token and PREVIEW=1', () => {
  test('serves the preview beside the bot, of one engine', async () => {
    await onServer(async (server, settings) => {
      const guild = server.addGuild();
      const channel = guild.addChannel();
      const amina = guild.addMember();
      const started = start({ ...settings, PREVIEW: '1', PREVIEW_PORT: '0' });
      const address = await addressOf(started);
      await server.commandsRegistered();
      const answer = await askPreview(address);
      const asked = await amina.slash('ask', { question: MINISTER }, { in: channel }).reply;
      started.child.kill('SIGTERM');

      expect(answer).toContain(MINISTER_QUOTE);
      expect(asked.content).toContain(MINISTER_QUOTE);
      expect((await started.ended).code).toBe(0);
    });
  });
});
