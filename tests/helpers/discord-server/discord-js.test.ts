import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  Events,
  GatewayIntentBits,
  MessageFlags,
  ModalBuilder,
  Partials,
  TextInputBuilder,
  TextInputStyle,
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
  server = await startDiscordServer({ waitMs: 10_000 });
  guild = server.addGuild({ name: 'library' });
  channel = guild.addChannel({ name: 'general' });
  amina = guild.addMember({ name: 'amina' });
  client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: server.apiUrl },
  });
});

afterEach(async () => {
  await client.destroy();
  await server.stop();
});

async function login(): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(server.token);
  await ready;
}

async function registerAsk(): Promise<void> {
  await client.application?.commands.set([
    {
      name: 'ask',
      description: 'Ask the article',
      integrationTypes: [0, 1],
      contexts: [0, 1, 2],
      options: [
        { type: 3, name: 'question', description: 'Your question', required: true, autocomplete: true },
      ],
    },
    { type: 3, name: 'Ask the article' },
  ]);
}

describe('the real discord.js client', () => {
  test('logs in, becomes ready and knows its guild, channels and permissions', async () => {
    await login();

    expect(client.user?.id).toBe(server.bot.id);
    const seen = client.guilds.cache.get(guild.id);
    expect(seen?.name).toBe('library');
    const here = await client.channels.fetch(channel.id);
    expect(here?.isTextBased()).toBe(true);
    expect(seen?.members.me?.permissions.has('SendMessages')).toBe(true);
    expect(server.unsupported).toEqual([]);
  });

  test('answers a mention by a reply that notifies nobody', async () => {
    client.on(Events.MessageCreate, (message) => {
      if (message.author.bot || client.user === null || !message.mentions.has(client.user)) return;
      void message.reply({ content: `seen: ${message.content}`, allowedMentions: { parse: [] } });
    });
    await login();

    const asked = amina.sendMessage(channel, `${server.bot.mention} when?`);
    const answer = await server.nextMessage(channel, { replyTo: asked });

    expect(answer.content).toBe(`seen: ${server.bot.mention} when?`);
    expect(answer.pings.anyone).toBe(false);
    expect(server.pinging).toEqual([]);
  });

  test('gets no content of messages that do not concern it, and all of a direct message', async () => {
    const heard: string[] = [];
    client.on(Events.MessageCreate, (message) => heard.push(message.content));
    await login();

    amina.sendMessage(channel, 'between us');
    amina.dm('hello');
    await server.waitFor(() => heard.length === 2);

    expect(heard).toEqual(['', 'hello']);
  });

  test('defers a slash command privately and edits the answer in', async () => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      void interaction
        .deferReply({ flags: MessageFlags.Ephemeral })
        .then(() => interaction.editReply(interaction.options.getString('question', true)))
        .then(() => interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral }));
    });
    await login();
    await registerAsk();

    const asked = amina.slash('ask', { question: 'متى؟' }, { in: channel });

    expect(await asked.acknowledged).toMatchObject({ how: 'defer', ephemeral: true });
    const reply = await asked.reply;
    expect(reply.content).toBe('متى؟');
    expect(reply.ephemeral).toBe(true);
    expect((await asked.followup()).content).toBe('more');
    expect(server.messages(channel)).toEqual([]);
    expect(asked.refusals).toEqual([]);
  });

  test('answers in a direct channel, in a group and in a guild that it is not in', async () => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply({ content: 'here', withResponse: true });
    });
    await login();
    await registerAsk();
    const elsewhere = server.addGuild({ installed: false });
    const there = elsewhere.addChannel();
    elsewhere.addMember(amina);

    for (const where of [
      { dm: true },
      { privateChannel: true },
      { in: there },
      { in: channel, userInstall: true },
    ]) {
      const reply = await amina.slash('ask', { question: 'x' }, where).reply;
      expect(reply.content).toBe('here');
    }
  });

  test('offers choices while somebody types', async () => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      void interaction.respond([{ name: `${typed}…`, value: typed }]);
    });
    await login();
    await registerAsk();

    const typing = amina.autocomplete('ask', 'question', 'who', { in: channel });

    expect(await typing.choices).toEqual([{ name: 'who…', value: 'who' }]);
  });

  test('is given the whole message by a context menu', async () => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        void interaction.reply(interaction.targetMessage.content);
    });
    await login();
    await registerAsk();

    const remark = amina.sendMessage(channel, 'not for the bot');
    const used = amina.contextMenu('Ask the article', remark);

    expect((await used.reply).content).toBe('not for the bot');
  });

  test('updates the message of a clicked button and shows a modal', async () => {
    const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('v1:more').setLabel('more passages').setStyle(ButtonStyle.Secondary),
      new ButtonBuilder().setCustomId('v1:why').setLabel('why').setStyle(ButtonStyle.Secondary),
    );
    const input = new TextInputBuilder()
      .setCustomId('reason')
      .setLabel('Reason')
      .setStyle(TextInputStyle.Short);
    const modal = new ModalBuilder()
      .setCustomId('v1:reason')
      .setTitle('Why?')
      .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply({ content: 'one', components: [buttons] });
      else if (interaction.isModalSubmit()) {
        void interaction.reply({
          content: interaction.fields.getTextInputValue('reason'),
          flags: MessageFlags.Ephemeral,
        });
      } else if (interaction.isButton() && interaction.customId === 'v1:why')
        void interaction.showModal(modal);
      else if (interaction.isButton()) void interaction.update({ content: 'two', components: [] });
    });
    await login();
    await registerAsk();

    const reply = await amina.slash('ask', { question: 'x' }, { in: channel }).reply;
    expect(() => amina.click(reply, 'nothing like it')).toThrow('"more passages", "why"');
    const submitted = await amina.submitModal(amina.click(reply, 'why'), { reason: 'because' });
    expect(await submitted.reply).toMatchObject({ content: 'because', ephemeral: true });
    const clicked = amina.click(reply, 'more');
    expect(await clicked.acknowledged).toMatchObject({ how: 'update' });
    expect(await clicked.reply).toBe(reply);
    expect(reply.content).toBe('two');
    expect(reply.editedCount).toBe(1);
  });

  test('waits out a 429 and tries again after a 500 and a broken connection', async () => {
    await login();
    const here = await client.channels.fetch(channel.id);
    if (here?.isSendable() !== true) throw new Error('expected a channel to send to');

    const limited = server.rest.failNext({
      method: 'POST',
      path: '/messages',
      status: 429,
      retryAfter: 0.05,
    });
    const broken = server.rest.failNext({ method: 'POST', path: /messages$/, status: 500 });
    const reset = server.rest.failNext({ method: 'POST', path: '/messages', reset: true });
    await here.send('at last');

    expect([limited.hits, broken.hits, reset.hits]).toEqual([1, 1, 1]);
    expect(server.messages(channel).map((message) => message.content)).toEqual(['at last']);
    expect(
      server.log.filter((entry) => entry.route?.endsWith('/messages')).map((entry) => entry.status),
    ).toEqual([429, 500, 0, 200]);
  });

  test('sends a file', async () => {
    await login();
    const here = await client.channels.fetch(channel.id);
    if (here?.isSendable() !== true) throw new Error('expected a channel to send to');

    await here.send({ files: [{ attachment: Buffer.from('سلام'), name: 'a.txt' }] });

    const [message] = server.messages(channel);
    expect(message?.files[0]?.data.toString()).toBe('سلام');
    expect(message?.payload.attachments[0]).toMatchObject({ filename: 'a.txt' });
  });

  test('learns of a guild of 10,000 members that arrives later', async () => {
    await login();
    const arrived = new Promise<number>((resolve) => {
      client.once(Events.GuildCreate, (joined) => resolve(joined.memberCount));
    });

    const large = server.addGuild({ installed: false });
    const members = large.addMembers(10_000);
    large.joinBot();

    expect(await arrived).toBe(10_002);
    expect(members).toHaveLength(10_000);
    expect(client.users.cache.size).toBeLessThan(10);
  });
});
