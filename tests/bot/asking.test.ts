import { afterEach, describe, expect, test } from 'vitest';

import {
  FROZEN,
  MINISTER,
  MINISTER_QUOTE,
  SUGGESTIONS,
  UNANSWERABLE,
  startWorld,
  type World,
  type WorldOptions,
} from '../helpers/bot-on-server.ts';

let world: World;

async function start(options?: WorldOptions): Promise<World> {
  world = await startWorld(options);
  return world;
}

afterEach(async () => {
  await world.stop();
});

/** Asks after what must not be answered, waits for the answer, and counts: events come in order. */
async function answersToOneMoreQuestion(): Promise<number> {
  const { amina, channel, server } = world;
  const last = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
  await server.nextMessage(channel, { replyTo: last });
  return server.messages(channel).filter(({ author }) => author.id === server.bot.id).length;
}

describe('/ask', () => {
  test('is deferred publicly, then filled with the quote, its citation and its paragraph', async () => {
    const { amina, channel } = await start();

    const asked = amina.slash('ask', { question: MINISTER }, { in: channel });

    expect(await asked.acknowledged).toMatchObject({ how: 'defer', ephemeral: false });
    const reply = await asked.reply;
    expect(reply.content).toContain(`«${MINISTER_QUOTE}» [1]`);
    expect(reply.content).toContain('[1] الفقرة 5');
    expect(reply.content).toContain(`السؤال: ${MINISTER}`);
    expect(reply.buttons.map(({ label }) => label)).toEqual(['اعرض الفقرة', 'مقاطع أخرى']);
  });

  test('with private answers the asker alone, and can be shared', async () => {
    const { amina, channel } = await start();

    const asked = amina.slash('ask', { question: MINISTER, private: true }, { in: channel });

    expect(await asked.acknowledged).toMatchObject({ how: 'defer', ephemeral: true });
    const reply = await asked.reply;
    expect(reply.ephemeral).toBe(true);
    expect(reply.buttons.map(({ label }) => label)).toContain('انشر في القناة');
  });

  test('answers in direct messages, and where only the person installed the bot', async () => {
    const { amina, server } = await start();
    const elsewhere = server.addGuild({ installed: false });
    const hall = elsewhere.addChannel({ name: 'hall' });
    elsewhere.addMember(amina);
    const places = [
      { dm: true as const },
      { privateChannel: true as const, userInstall: true },
      { in: hall, userInstall: true },
    ];

    for (const place of places) {
      const asked = amina.slash('ask', { question: MINISTER }, place);
      expect((await asked.reply).content).toContain(MINISTER_QUOTE);
    }
  });

  test('offers the article’s questions while one types', async () => {
    const { amina, channel } = await start();

    const all = await amina.autocomplete('ask', 'question', '', { in: channel }).choices;
    const some = await amina.autocomplete('ask', 'question', 'الغرض', { in: channel }).choices;

    expect(all.map(({ value }) => value)).toEqual(SUGGESTIONS.map(({ text }) => text));
    expect(some).toEqual([{ name: SUGGESTIONS[0].text, value: SUGGESTIONS[0].text }]);
  });

  test('has an Arabic twin', async () => {
    const { amina, channel } = await start();

    const asked = amina.slash('اسأل', { السؤال: MINISTER, خاص: true }, { in: channel });
    const offered = amina.autocomplete('اسأل', 'السؤال', 'ما الغرض', { in: channel });

    expect((await asked.reply).content).toContain(MINISTER_QUOTE);
    expect((await asked.reply).ephemeral).toBe(true);
    expect(await offered.choices).toHaveLength(1);
  });

  test('speaks the language of the question around the article’s own words', async () => {
    const { amina, channel } = await start();

    const asked = amina.slash('ask', { question: 'Who is the minister of defence?' }, { in: channel });

    expect((await asked.reply).content).toContain('The article does not say.');
  });
});

describe('a mention', () => {
  test('is answered by a reply', async () => {
    const { amina, channel, server } = await start();

    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    const answer = await server.nextMessage(channel, { replyTo: question });

    expect(answer.content).toContain(`«${MINISTER_QUOTE}» [1]`);
    expect(answer.content).not.toContain('السؤال');
  });

  test('is answered in a thread', async () => {
    const { amina, channel, guild, server } = await start();
    const thread = guild.addThread(channel, { name: 'news' });

    const question = amina.sendMessage(thread, `${server.bot.mention} ${MINISTER}`);

    expect((await server.nextMessage(thread, { replyTo: question })).content).toContain(MINISTER_QUOTE);
  });

  test('of what the article does not say is refused, with questions that it does answer', async () => {
    const { amina, channel, server } = await start();

    const question = amina.sendMessage(channel, `${server.bot.mention} ${UNANSWERABLE}`);
    const answer = await server.nextMessage(channel, { replyTo: question });

    expect(answer.content).toMatch(/^لا يذكر المقال ذلك\./u);
    expect(answer.buttons.map(({ label }) => label)).toEqual(expect.arrayContaining([SUGGESTIONS[0].text]));
  });

  test('without a question is answered by how to ask', async () => {
    const { amina, channel, server } = await start();

    const empty = amina.sendMessage(channel, server.bot.mention);

    const answer = await server.nextMessage(channel, { replyTo: empty });
    expect(answer.content).toContain('Write a question about the article after my name.');
    expect(answer.buttons).toHaveLength(3);
  });

  test('in a reply to somebody else is answered', async () => {
    const { amina, admin, channel, server } = await start();
    const theirs = admin.sendMessage(channel, 'خبر');

    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`, { replyTo: theirs });

    expect((await server.nextMessage(channel, { replyTo: question })).content).toContain(MINISTER_QUOTE);
  });
});

describe('what is not a question to the bot', () => {
  test('is left alone: @everyone, roles, bots, webhooks, bare messages, and replies among people', async () => {
    const { amina, admin, channel, guild, server } = await start();
    const role = guild.addRole({ name: 'readers', mentionable: true });
    const robot = guild.addMember({ name: 'robot', bot: true });
    const theirs = admin.sendMessage(channel, 'خبر');

    admin.sendMessage(channel, `@everyone ${MINISTER}`, { mentionEveryone: true });
    amina.sendMessage(channel, `${role.mention} ${MINISTER}`);
    robot.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`, { webhook: true });
    amina.sendMessage(channel, MINISTER);
    amina.sendMessage(channel, MINISTER, { replyTo: theirs });

    expect(await answersToOneMoreQuestion()).toBe(1);
  });

  test('costs no request, even where the bot may read everything', async () => {
    const { amina, admin, guild, server, running } = await start({
      server: { privilegedIntents: ['MessageContent'] },
      answers: 'general',
    });
    const elsewhere = guild.addChannel({ name: 'elsewhere' });
    const [kept, gone] = ['خبر', 'خبر آخر'].map((text) => admin.sendMessage(elsewhere, text));
    await answersToOneMoreQuestion();
    running.bot.client.sweepers.sweepMessages(() => true);
    if (gone !== undefined) admin.deleteMessage(gone);
    const before = server.log.length;

    amina.sendMessage(elsewhere, MINISTER);
    for (const replyTo of [kept, gone]) {
      if (replyTo !== undefined) amina.sendMessage(elsewhere, MINISTER, { replyTo });
    }

    expect(await answersToOneMoreQuestion()).toBe(2);
    expect(server.log.slice(before).map(({ method, route }) => `${method} ${route}`)).toEqual([
      'POST /channels/:channel/messages',
    ]);
  });

  test('is a word of thanks under an answer', async () => {
    const { amina, channel, server, engine } = await start();
    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    const answer = await server.nextMessage(channel, { replyTo: question });

    amina.sendMessage(channel, 'شكراً جزيلاً!', { replyTo: answer });
    const last = amina.sendMessage(channel, `${server.bot.mention} ${FROZEN}`);
    await server.nextMessage(channel, { replyTo: last });

    expect(engine.asked).toEqual([MINISTER, FROZEN]);
  });
});

describe('a follow-up', () => {
  test('borrows from the question before it what it leaves out, and says how it was read', async () => {
    const { amina, channel, server } = await start();
    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    const answer = await server.nextMessage(channel, { replyTo: question });

    const followUp = amina.sendMessage(channel, 'ومتى كان ذلك؟', { replyTo: answer });
    const second = await server.nextMessage(channel, { replyTo: followUp });

    expect(second.content).toMatch(/^فهمت سؤالك: متى كان ذلك \(وزير الدفاع الروسي/u);
    const third = amina.sendMessage(channel, 'وأين؟', { replyTo: second });
    expect((await server.nextMessage(channel, { replyTo: third })).content).toContain('فهمت سؤالك: أين (');
  });

  test('works under an answer to a slash command too', async () => {
    const { amina, channel, server } = await start();
    const answer = await amina.slash('ask', { question: MINISTER }, { in: channel }).reply;

    const followUp = amina.sendMessage(channel, 'ومتى كان ذلك؟', { replyTo: answer });

    const second = await server.nextMessage(channel, { replyTo: followUp });
    expect(second.content).toMatch(/^فهمت سؤالك: متى كان ذلك/u);
  });

  test('is read as it stands when the question before it is gone', async () => {
    const { amina, channel, server, engine } = await start();
    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    const answer = await server.nextMessage(channel, { replyTo: question });
    amina.deleteMessage(question);

    const followUp = amina.sendMessage(channel, 'ومتى كان ذلك؟', { replyTo: answer });
    await server.nextMessage(channel, { replyTo: followUp });

    expect(engine.asked.at(-1)).toBe('ومتى كان ذلك؟');
  });
});

describe('a direct message', () => {
  test('is a question without any mention', async () => {
    const { amina, server } = await start();

    const question = amina.dm(MINISTER);

    const answer = await server.nextMessage(amina.dmChannel, { replyTo: question });
    expect(answer.content).toContain(MINISTER_QUOTE);
  });
});

describe('"Ask the article" on a message', () => {
  test('asks with its words, privately, wherever the message is', async () => {
    const { amina, admin, channel } = await start();
    const theirs = admin.sendMessage(channel, MINISTER);

    const asked = amina.contextMenu('Ask the article', theirs);

    expect(await asked.acknowledged).toMatchObject({ ephemeral: true });
    expect((await asked.reply).content).toContain(MINISTER_QUOTE);
  });

  test('says so when the message holds no text', async () => {
    const { amina, admin, channel } = await start();
    const theirs = admin.sendMessage(channel, `<@${amina.id}>`);

    const asked = amina.contextMenu('Ask the article', theirs);

    expect((await asked.reply).content).toContain('There is no text in that message');
  });
});

describe('a channel in ANSWER_CHANNELS', () => {
  test('takes every message as a question, with the Message Content intent', async () => {
    const options = { server: { privilegedIntents: ['MessageContent'] } } as const;
    await start({ ...options, answers: 'general' });
    const { amina, channel, server, log } = world;

    const question = amina.sendMessage(channel, MINISTER);

    expect((await server.nextMessage(channel, { replyTo: question })).content).toContain(MINISTER_QUOTE);
    expect(log.join('\n')).toContain('Message Content intent');
  });
});
