import { once } from 'node:events';
import {
  ActivityType,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Message as SeenMessage,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  startDiscordServer,
  type ChannelRecord,
  type DiscordServer,
  type Guild,
  type User,
} from './index.ts';

let server: DiscordServer;
let guild: Guild;
let channel: ChannelRecord;
let amina: User;
let client: Client;

beforeEach(async () => {
  server = await startDiscordServer({ privilegedIntents: ['GuildMembers'] });
  guild = server.addGuild();
  channel = guild.addChannel();
  amina = guild.addMember({ name: 'amina' });
  client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.GuildMembers],
    rest: { api: server.apiUrl },
  });
  const ready = once(client, Events.ClientReady);
  await client.login(server.token);
  await ready;
});

afterEach(async () => {
  await client.destroy();
  await server.stop();
});

describe('discord.js hears of', () => {
  test('edits and deletions, by the bot and by others', async () => {
    const seen: string[] = [];
    client.on(Events.MessageUpdate, (_before, after) => seen.push(`edited: ${after.content}`));
    client.on(Events.MessageDelete, (message) => seen.push(`deleted: ${message.id}`));
    const heard: Promise<SeenMessage[]> = once(client, Events.MessageCreate);

    const remark = amina.sendMessage(channel, `${server.bot.mention} one`);
    const [received] = await heard;
    amina.editMessage(remark, `${server.bot.mention} two`);
    amina.deleteMessage(remark);
    await server.waitFor(() => seen.length === 2);

    expect(received?.author.username).toBe('amina');
    expect(seen).toEqual([`edited: ${server.bot.mention} two`, `deleted: ${remark.id}`]);
  });

  test('webhooks and other bots as such', async () => {
    const seen: [boolean, boolean][] = [];
    client.on(Events.MessageCreate, (message) => seen.push([message.author.bot, message.webhookId !== null]));

    guild.addMember({ bot: true }).sendMessage(channel, 'beep');
    amina.sendMessage(channel, 'hook', { webhook: true });
    amina.sendMessage(channel, 'me');
    await server.waitFor(() => seen.length === 3);

    expect(seen).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ]);
  });

  test('whom a person mentions, with everyone only when they may', async () => {
    const seen: SeenMessage[] = [];
    client.on(Events.MessageCreate, (message) => seen.push(message));
    const role = guild.addRole({ name: 'readers' });

    const first = amina.sendMessage(channel, `@everyone ${role.mention}`);
    amina.sendMessage(channel, '@everyone', { mentionEveryone: true });
    amina.sendMessage(channel, 'hm', { replyTo: first, pingReply: false });
    await server.waitFor(() => seen.length === 3);

    expect(seen.map((message) => message.mentions.everyone)).toEqual([false, true, false]);
    expect(seen[0]?.mentions.roles.has(role.id)).toBe(true);
    expect(seen[2]?.reference?.messageId).toBe(first.id);
  });

  test('channels, threads, roles and permissions that change', async () => {
    const added = guild.addChannel({ name: 'added' });
    const thread = guild.addThread(added, { name: 'inside' });
    guild.setOverwrite(added, 'bot', { deny: ['SendMessages'] });
    const known = () => client.guilds.cache.get(guild.id)?.channels.cache.get(added.id);
    await server.waitFor(() => known()?.permissionsFor(server.bot.id)?.has('SendMessages') === false);

    expect(client.channels.cache.get(thread.id)?.isThread()).toBe(true);
    guild.deleteChannel(added);
    await server.waitFor(() => !client.channels.cache.has(added.id));
    guild.setBotPermissions(['ViewChannel']);
    const me = () => client.guilds.cache.get(guild.id)?.members.me;
    await server.waitFor(() => me()?.permissions.has('EmbedLinks') === false);
    expect(me()?.permissions.toArray()).toEqual(['ViewChannel']);
  });

  test('a guild that goes down, comes back and throws the bot out', async () => {
    const known = () => client.guilds.cache.get(guild.id);

    guild.becomeUnavailable();
    await server.waitFor(() => known()?.available === false);
    guild.becomeAvailable();
    await server.waitFor(() => known()?.available === true);
    guild.removeBot();
    await server.waitFor(() => known() === undefined);

    expect(guild.botPermissionsIn(channel)).toEqual([]);
  });

  test('members, one by one and in chunks', async () => {
    const joined = once(client, Events.GuildMemberAdd);
    guild.addMember({ name: 'new' });
    await joined;
    guild.addMembers(1500);

    const members = await client.guilds.cache.get(guild.id)?.members.fetch();

    expect(members?.size).toBe(guild.record.members.size);
  });
});

describe('the server sees', () => {
  test('typing, reactions and presence', async () => {
    const here = await client.channels.fetch(channel.id);
    if (here?.isSendable() !== true) throw new Error('expected a channel to send to');

    await here.sendTyping();
    const sent = await here.send('x');
    await sent.react('👍');
    client.user?.setActivity('one article', { type: ActivityType.Watching });
    await server.waitFor(() => server.gateway.presence);

    expect(server.typing(channel)).toBe(1);
    expect(server.messages(channel)[0]?.reactions).toEqual(['👍']);
    expect(server.gateway.presence).toMatchObject({ activities: [{ name: 'one article' }] });
  });
});

describe('an answer that gets lost', () => {
  test('is refused as a second one when the client tries again', async () => {
    await client.application?.commands.set([{ name: 'ask', description: 'Ask' }]);
    const failed = new Promise<unknown>((resolve) => {
      client.on(Events.InteractionCreate, (interaction) => {
        if (interaction.isChatInputCommand()) interaction.reply('x').then(resolve, resolve);
      });
    });
    const fault = server.rest.failNext({ path: '/callback', reset: true, afterServing: true });

    const asked = amina.slash('ask', {}, { in: channel });

    expect((await asked.reply).content).toBe('x');
    expect(await failed).toMatchObject({ code: 40_060 });
    expect(await failed).toBeInstanceOf(DiscordAPIError);
    expect(fault.hits).toBe(1);
    expect(asked.refusals).toEqual([{ status: 400, code: 40_060 }]);
  });

  test('is only late when it is merely delayed', async () => {
    await client.application?.commands.set([{ name: 'ask', description: 'Ask' }]);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply('x');
    });
    server.rest.failNext({ path: '/callback', delayMs: 100 });

    const asked = amina.slash('ask', {}, { in: channel });

    expect(await asked.acknowledged).toMatchObject({ how: 'reply' });
    expect(asked.refusals).toEqual([]);
  });
});
