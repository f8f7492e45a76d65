import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startDiscordServer, type ChannelRecord, type DiscordServer, type Guild } from './index.ts';

let server: DiscordServer;
let guild: Guild;
let channel: ChannelRecord;
let client: Client;

beforeEach(async () => {
  server = await startDiscordServer();
  guild = server.addGuild();
  channel = guild.addChannel();
  client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    rest: { api: server.apiUrl },
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(server.token);
  await ready;
});

afterEach(async () => {
  await client.destroy();
  await server.stop();
});

test('500 questions of 100 people, with dropped sockets between them, are each answered once', async () => {
  await client.application?.commands.set([
    { name: 'ask', description: 'Ask', options: [{ type: 3, name: 'question', description: 'What' }] },
  ]);
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    void interaction.reply(`about ${interaction.options.getString('question')}`);
  });
  const people = guild.addMembers(100);

  const asked = [];
  for (let round = 0; round < 5; round += 1) {
    for (const [index, person] of people.entries()) {
      asked.push(person.slash('ask', { question: `${round}.${index}` }, { in: channel }));
      if (index === 50) server.gateway.dropAll();
    }
    await Promise.all(asked.map((interaction) => interaction.reply));
    await server.gateway.whenConnected();
  }

  const answers = server.messages(channel).map((message) => message.content);
  expect(new Set(answers).size).toBe(500);
  expect(answers).toHaveLength(500);
  expect(asked.flatMap((interaction) => interaction.refusals)).toEqual([]);
});

test('a bot that sends too fast is told how long to wait, when rate limits are asked for', async () => {
  const strict = await startDiscordServer({ rateLimits: true });
  const busy = strict.addGuild().addChannel();
  const send = (content: string) =>
    fetch(`${strict.apiUrl}/v10/channels/${busy.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${strict.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content }),
    });

  const replies = [];
  for (const content of ['1', '2', '3', '4', '5', '6']) replies.push(await send(content));
  await strict.stop();

  expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(replies.map((reply) => reply.headers.get('x-ratelimit-remaining'))).toEqual([
    '4',
    '3',
    '2',
    '1',
    '0',
    '0',
  ]);
  expect(Number(replies[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(strict.messages(busy)).toHaveLength(5);
});
