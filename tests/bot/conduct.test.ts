import { afterEach, describe, expect, test } from 'vitest';

import {
  FROZEN,
  MINISTER,
  MINISTER_QUOTE,
  startWorld,
  type World,
  type WorldOptions,
} from '../helpers/bot-on-server.ts';
import { gate } from '../helpers/gate.ts';

let world: World;

async function start(options?: WorldOptions): Promise<World> {
  world = await startWorld(options);
  return world;
}

afterEach(async () => {
  await world.stop();
});

function tight(rates: { userBurst?: number; guildPerMinute?: number }): WorldOptions {
  return { bot: { rates: { userPerMinute: 1, userBurst: 100, guildPerMinute: 100, ...rates } } };
}

describe('the rate limit', () => {
  test('turns a slash command away privately, before any defer', async () => {
    const { amina, channel } = await start(tight({ userBurst: 1 }));
    await amina.slash('ask', { question: MINISTER }, { in: channel }).reply;

    const second = amina.slash('ask', { question: MINISTER }, { in: channel });

    expect(await second.acknowledged).toMatchObject({ how: 'reply', ephemeral: true });
    expect((await second.reply).text).toMatch(/^أسئلة كثيرة في وقت قصير\. حاول بعد \d+ ثانية\.$/u);
  });

  test('speaks the language of the question', async () => {
    const { amina, channel } = await start(tight({ userBurst: 1 }));
    await amina.slash('ask', { question: MINISTER }, { in: channel }).reply;

    const second = amina.slash('ask', { question: 'When was the visit?' }, { in: channel });

    expect((await second.reply).text).toMatch(/^That is many questions in a short time/u);
  });

  test('of one person does not hold up another', async () => {
    const { amina, admin, channel } = await start(tight({ userBurst: 1 }));
    await amina.slash('ask', { question: MINISTER }, { in: channel }).reply;

    expect((await admin.slash('ask', { question: MINISTER }, { in: channel }).reply).text).toContain('[1]');
  });

  test('of a server counts everyone in it', async () => {
    const { amina, admin, channel } = await start(tight({ guildPerMinute: 1 }));
    await amina.slash('ask', { question: MINISTER }, { in: channel }).reply;

    const second = admin.slash('ask', { question: MINISTER }, { in: channel });

    expect((await second.reply).text).toContain('الأسئلة كثيرة هنا الآن');
  });

  test('is told once to whoever goes on mentioning the bot in a channel', async () => {
    const { amina, admin, channel, server } = await start(tight({ userBurst: 1 }));
    const mention = (text: string) => amina.sendMessage(channel, `${server.bot.mention} ${text}`);
    await server.nextMessage(channel, { replyTo: mention(MINISTER) });
    const told = await server.nextMessage(channel, { replyTo: mention(MINISTER) });

    mention(MINISTER);
    mention(MINISTER);
    const last = admin.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    await server.nextMessage(channel, { replyTo: last });

    expect(told.text).toContain('أسئلة كثيرة في وقت قصير');
    expect(server.messages(channel).filter(({ author }) => author.id === server.bot.id)).toHaveLength(3);
  });
});

describe('one person', () => {
  test('has one question answered at a time', async () => {
    const { amina, admin, channel, engine } = await start();
    const answering = gate();
    engine.beforeAnswering = () => answering.pass();
    const first = amina.slash('ask', { question: MINISTER }, { in: channel });
    await answering.reached;

    const second = amina.slash('ask', { question: FROZEN }, { in: channel });
    const others = admin.slash('ask', { question: FROZEN }, { in: channel });

    expect((await second.reply).text).toContain('سؤالك السابق ما زال قيد الإجابة');
    answering.open();
    expect((await first.reply).text).toContain(MINISTER_QUOTE);
    expect((await others.reply).text).toContain('[1]');
  });
});

describe('a channel that refuses the bot', () => {
  test('is left alone for a while, until its permissions change', async () => {
    const { amina, channel, guild, server } = await start();
    guild.setOverwrite(channel, 'bot', { deny: ['SendMessages'] });
    const tries = () =>
      server.log.filter(({ method, route }) => method === 'POST' && route?.endsWith('/messages') === true);

    for (let count = 0; count < 5; count++) {
      amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
      await server.waitFor(() => tries().length > 0);
    }
    await amina.slash('ask', { question: FROZEN }, { in: channel }).reply;
    expect(tries()).toHaveLength(1);

    guild.setOverwrite(channel, 'bot', { allow: ['SendMessages'] });
    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    expect((await server.nextMessage(channel, { replyTo: question })).text).toContain(MINISTER_QUOTE);
  });
});

describe('without Read Message History', () => {
  test('a mention is answered by a message that replies to nothing', async () => {
    const { amina, channel, guild, server } = await start();
    guild.setOverwrite(channel, 'bot', { deny: ['ReadMessageHistory'] });

    amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);

    const answer = await server.nextMessage(channel);
    expect(answer.text).toContain(MINISTER_QUOTE);
    expect(answer.reference).toBeNull();
  });
});

describe('stopping', () => {
  test('lets answers in flight finish and turns new interactions away', async () => {
    const { amina, admin, channel, engine, running, server } = await start();
    const answering = gate();
    engine.beforeAnswering = () => answering.pass();
    const open = amina.slash('ask', { question: MINISTER }, { in: channel });
    await answering.reached;

    const stopped = running.stop();
    const late = admin.slash('ask', { question: MINISTER }, { in: channel });
    expect((await late.reply).text).toContain('The bot is restarting');
    answering.open();
    await stopped;

    expect((await open.reply).text).toContain(MINISTER_QUOTE);
    expect(server.gateway.connections).toBe(0);
  });
});

describe('the log', () => {
  test('holds ids and timings, and neither questions, answers nor the token', async () => {
    const { amina, channel, log, server, engine } = await start();
    await amina.slash('ask', { question: MINISTER }, { in: channel }).reply;
    engine.beforeAnswering = () => Promise.reject(new Error(`cannot ${MINISTER} ${server.token}`));
    const broken = await amina.slash('ask', { question: FROZEN }, { in: channel }).reply;

    expect(broken.text).toContain('حدث خلل عندي');
    const text = log.join('\n');
    expect(text).toContain('kind=answered');
    expect(text).toContain('question failed');
    for (const secret of [MINISTER, FROZEN, MINISTER_QUOTE, server.token]) expect(text).not.toContain(secret);
  });
});
