import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, Partials, Status } from 'discord.js';
import { WebSocket } from 'ws';
import { afterEach, describe, expect, test } from 'vitest';
import { startDiscordServer, type DiscordServer, type Payload, type ServerOptions } from './index.ts';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function start(options: ServerOptions = {}): Promise<DiscordServer> {
  const server = await startDiscordServer({ waitMs: 20_000, ...options });
  closing.push(() => server.stop());
  return server;
}

async function connect(
  server: DiscordServer,
  intents: number[] = [Guilds, GuildMessages, DirectMessages],
): Promise<Client> {
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: server.apiUrl },
    // discord.js leaves 5 s between two IDENTIFYs; a test need not.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
  });
  closing.push(() => client.destroy());
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(server.token);
  await ready;
  return client;
}

/** A bare client, for what discord.js would never do. */
async function bareSocket(server: DiscordServer, query = 'v=10&encoding=json'): Promise<WebSocket> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/?${query}`);
  closing.push(async () => socket.terminate());
  await once(socket, 'open');
  return socket;
}

async function closeCode(socket: WebSocket, ...payloads: unknown[]): Promise<unknown> {
  const closed = once(socket, 'close');
  for (const payload of payloads)
    socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  return (await closed)[0];
}

function identify(server: DiscordServer, change: Payload = {}): Payload {
  return {
    op: 2,
    d: { token: server.token, intents: Guilds, properties: { os: 'linux' }, shard: [0, 1], ...change },
  };
}

describe('a session', () => {
  const interruptions: readonly [string, (server: DiscordServer) => void][] = [
    ['a dropped socket', (server) => server.gateway.dropAll()],
    ['op 7', (server) => server.gateway.reconnect()],
    ['a close with 4000', (server) => server.gateway.closeWith(4000)],
  ];

  test.each(interruptions)(
    'is resumed after %s, and what was missed arrives once',
    async (_name, interrupt) => {
      const server = await start();
      const channel = server.addGuild().addChannel();
      const amina = server.addUser({ name: 'amina' });
      const client = await connect(server);
      const heard: string[] = [];
      client.on(Events.MessageCreate, (message) => heard.push(message.content));

      amina.sendMessage(channel, `${server.bot.mention} 1`);
      await server.waitFor(() => heard.length === 1);
      interrupt(server);
      amina.sendMessage(channel, `${server.bot.mention} 2`);
      amina.sendMessage(channel, `${server.bot.mention} 3`);
      await server.gateway.whenConnected();
      amina.sendMessage(channel, `${server.bot.mention} 4`);
      await server.waitFor(() => heard.length >= 4);

      expect(heard.map((content) => content.at(-1))).toEqual(['1', '2', '3', '4']);
      expect(server.gateway.resumes).toBe(1);
      expect(server.gateway.identifies).toBe(1);
    },
  );

  test('is resumed on the same socket after a resumable op 9', async () => {
    const server = await start();
    server.addGuild();
    await connect(server);

    server.gateway.invalidateSession(true);
    await server.waitFor(() => server.gateway.resumes === 1);

    expect(server.gateway.identifies).toBe(1);
  });

  test('is begun anew after an op 9 that is not resumable', async () => {
    const server = await start();
    const guild = server.addGuild();
    const channel = guild.addChannel();
    const client = await connect(server);

    server.gateway.invalidateSession(false);
    await server.waitFor(() => server.gateway.identifies === 2);
    const heard = once(client, Events.MessageCreate);
    guild.addMember().sendMessage(channel, 'after');
    await heard;

    expect(server.gateway.resumes).toBe(0);
  });

  test('is begun anew when the server has forgotten it', async () => {
    const server = await start();
    const client = await connect(server);
    const again = once(client, Events.ShardReady);

    server.gateway.forgetSessions();
    server.gateway.dropAll();
    await again;

    expect(server.gateway.identifies).toBe(2);
  });

  test('is taken up again when connections were refused for a while', async () => {
    const server = await start();
    const client = await connect(server);

    server.gateway.refuseConnections(true);
    server.gateway.dropAll();
    await server.waitFor(
      () => client.ws.status !== Status.Ready || client.ws.shards.some((s) => s.status !== Status.Ready),
    );
    server.gateway.refuseConnections(false);
    await server.gateway.whenConnected();

    expect(server.gateway.resumes).toBe(1);
  });

  test('is left and resumed by a client whose heartbeats nobody answers', async () => {
    const server = await start({ heartbeatIntervalMs: 200 });
    await connect(server);

    server.gateway.muteHeartbeats(true);
    await server.waitFor(() =>
      server.gateway.closes.some((close) => close.by === 'client' && close.code === 4200),
    );
    server.gateway.muteHeartbeats(false);
    await server.gateway.whenConnected();

    expect(server.gateway.resumes).toBeGreaterThan(0);
  });

  test('sees only events of its intents, and content only with Message Content', async () => {
    const server = await start({ privilegedIntents: ['MessageContent'] });
    const guild = server.addGuild();
    const channel = guild.addChannel();
    const amina = guild.addMember();
    const client = await connect(server, [Guilds, GuildMessages, MessageContent]);
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message.content));

    amina.dm('not for this session');
    amina.sendMessage(channel, 'in full');
    await server.waitFor(() => heard.length > 0);

    expect(heard).toEqual(['in full']);
  });

  test('hears nothing from channels that the bot cannot see', async () => {
    const server = await start();
    const guild = server.addGuild();
    const hidden = guild.addChannel({ overwrites: [{ target: 'bot', deny: ['ViewChannel'] }] });
    const open = guild.addChannel();
    const privateThread = guild.addThread(open, { private: true, joined: false });
    const thread = guild.addThread(open);
    const amina = guild.addMember();
    const client = await connect(server);
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message.channelId));

    for (const channel of [hidden, privateThread, thread]) amina.sendMessage(channel, 'psst');
    await server.waitFor(() => heard.length > 0);

    expect(heard).toEqual([thread.id]);
  });
});

describe('logging in', () => {
  test('fails on a wrong token before any socket is opened', async () => {
    const server = await start();
    const client = new Client({ intents: [Guilds], rest: { api: server.apiUrl } });
    closing.push(() => client.destroy());

    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided.');

    expect(server.gateway.connections).toBe(0);
  });

  test('fails when no IDENTIFY is left for the day', async () => {
    const server = await start({ identifiesLeft: 0 });
    const client = new Client({ intents: [Guilds], rest: { api: server.apiUrl } });
    closing.push(() => client.destroy());

    await expect(client.login(server.token)).rejects.toThrow('Not enough sessions remaining');
  });

  const refused: readonly [string, number, number[], (server: DiscordServer) => void][] = [
    ['a token that died', 4004, [Guilds], (server) => server.gateway.refuseIdentify(4004)],
    ['a privileged intent that was not granted', 4014, [Guilds, MessageContent], () => undefined],
  ];

  test.each(refused)('is closed for %s with %i', async (_name, code, intents, arrange) => {
    const server = await start();
    arrange(server);
    const client = new Client({ intents, rest: { api: server.apiUrl } });
    closing.push(() => client.destroy());
    const disconnected = once(client, Events.ShardDisconnect);
    client.on(Events.ShardError, () => undefined);
    void client.login(server.token).catch(() => undefined);

    const [event]: { code: number }[] = await disconnected;

    expect(event?.code).toBe(code);
    const [close] = await server.waitFor(() => server.gateway.closes.length > 0 && server.gateway.closes);
    expect(close).toEqual({ code, by: 'server' });
  });
});

describe('the gateway closes', () => {
  const cases: readonly [string, number, (server: DiscordServer) => unknown[]][] = [
    ['an event before IDENTIFY', 4003, () => [{ op: 3, d: {} }]],
    ['a second IDENTIFY', 4005, (server) => [identify(server), identify(server)]],
    ['a wrong token', 4004, (server) => [identify(server, { token: 'x' })]],
    ['an unknown opcode', 4001, (server) => [identify(server), { op: 99, d: {} }]],
    ['what is not JSON', 4002, () => ['{']],
    ['a payload of more than 4096 bytes', 4002, () => [{ op: 1, d: 'x'.repeat(5000) }]],
    ['an impossible shard', 4010, (server) => [identify(server, { shard: [1, 1] })]],
    ['unknown intents', 4013, (server) => [identify(server, { intents: 2 ** 30 })]],
    ['missing properties', 4002, (server) => [identify(server, { properties: undefined })]],
    ['more than 120 payloads a minute', 4008, () => Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
  ];

  test.each(cases)('%s with %i', async (_name, code, payloads) => {
    const server = await start();
    const socket = await bareSocket(server);

    expect(await closeCode(socket, ...payloads(server))).toBe(code);
  });

  test('a RESUME with a sequence that never was with 4007', async () => {
    const server = await start();
    const first = await bareSocket(server);
    const ready = new Promise<string>((resolve) => {
      first.on('message', (data: Buffer) => {
        const event: { t: string | null; d: { session_id: string } } = JSON.parse(data.toString());
        if (event.t === 'READY') resolve(event.d.session_id);
      });
    });
    first.send(JSON.stringify(identify(server)));
    const sessionId = await ready;
    first.terminate();

    const second = await bareSocket(server);
    const resume = { op: 6, d: { token: server.token, session_id: sessionId, seq: 99 } };
    expect(await closeCode(second, resume)).toBe(4007);
  });

  test('a wrong API version with 4012', async () => {
    const server = await start();
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/?v=6`);

    expect(await closeCode(socket)).toBe(4012);
  });

  test('a silent client with 4009', async () => {
    const server = await start({ heartbeatIntervalMs: 20 });

    expect(await closeCode(await bareSocket(server))).toBe(4009);
  });
});
