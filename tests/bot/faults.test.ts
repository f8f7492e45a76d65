import { once } from 'node:events';
import { createServer } from 'node:http';

import { Events, Message } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';

import { runBot } from '../../src/bot/run-bot.ts';
import { createLog } from '../../src/bot/log.ts';
import { UserError } from '../../src/errors.ts';
import { commands } from '../../commands/index.ts';
import {
  ARTICLE,
  FROZEN,
  MINISTER,
  MINISTER_QUOTE,
  SUGGESTIONS,
  UNANSWERABLE,
  UNHURRIED,
  startBotOn,
  startWorld,
  type World,
  type WorldOptions,
} from '../helpers/bot-on-server.ts';
import type { Deviations } from '../helpers/discord-server/deviations.ts';
import type { ApiReply } from '../helpers/discord-server/rest/routing.ts';
import { startDiscordServer, type DiscordServer } from '../helpers/discord-server/index.ts';
import { FakeEngine } from '../helpers/fake-engine.ts';
import { gate } from '../helpers/gate.ts';

const CALLBACK = '/callback';
const ORIGINAL = '/messages/@original';

let world: World | undefined;

async function start(options?: WorldOptions): Promise<World> {
  world = await startWorld(options);
  return world;
}

afterEach(async () => {
  await world?.stop();
  world = undefined;
});

describe('Discord’s REST API stumbling', () => {
  test('with 500s on the acknowledgement and on the answer loses nothing', async () => {
    const { amina, channel, server } = await start();
    const late = server.rest.failNext({ path: CALLBACK, status: 500, times: 2 });
    const lost = server.rest.failNext({ method: 'PATCH', path: ORIGINAL, status: 502, times: 5 });

    const asked = amina.slash('ask', { question: MINISTER }, { in: channel });

    expect((await asked.reply).text).toContain(MINISTER_QUOTE);
    expect([late.hits, lost.hits]).toEqual([2, 5]);
  });

  test('with a lost response to the acknowledgement still fills in the answer', async () => {
    const { amina, channel, server } = await start();
    server.rest.failNext({ path: CALLBACK, status: 500, afterServing: true });

    const asked = amina.slash('ask', { question: MINISTER }, { in: channel });

    expect((await asked.reply).text).toContain(MINISTER_QUOTE);
    expect(asked.refusals.map(({ code }) => code)).toEqual([40060]);
  });

  test('with a lost response to a reply does not answer twice', async () => {
    const { amina, channel, server } = await start();
    server.rest.failNext({
      method: 'POST',
      path: `/channels/${channel.id}/messages`,
      status: 500,
      afterServing: true,
      times: 2,
    });

    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    await server.nextMessage(channel, { replyTo: question });
    const last = amina.sendMessage(channel, `${server.bot.mention} ${FROZEN}`);
    await server.nextMessage(channel, { replyTo: last });

    expect(server.messages(channel).filter(({ author }) => author.id === server.bot.id)).toHaveLength(2);
  });

  test('with lost responses to every edit does not answer a second time in the channel', async () => {
    const { amina, channel, server, log } = await start();
    const lost = server.rest.failNext({
      method: 'PATCH',
      path: ORIGINAL,
      status: 504,
      afterServing: true,
      times: 100,
    });

    const asked = amina.slash('ask', { question: MINISTER }, { in: channel });

    expect((await asked.reply).text).toContain(MINISTER_QUOTE);
    await server.waitFor(() => log.some((line) => line.includes('answer not delivered')));
    const question = amina.sendMessage(channel, `${server.bot.mention} ${FROZEN}`);
    await server.nextMessage(channel, { replyTo: question });
    const answers = server.messages(channel).filter(({ text }) => text.includes(MINISTER_QUOTE));
    expect([lost.hits, answers.length]).toEqual([16, 1]);
  });

  test('with an answer that it does not take leaves nobody waiting', async () => {
    const { amina, channel, server } = await start();
    server.rest.failNext({ method: 'PATCH', path: ORIGINAL, status: 400, code: 50035 });
    const asked = amina.slash('ask', { question: MINISTER }, { in: channel });
    expect((await asked.reply).text).toContain('Something went wrong on my side');

    server.rest.failNext({
      method: 'POST',
      path: `/channels/${channel.id}/messages`,
      status: 400,
      code: 50035,
    });
    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    const answer = await server.nextMessage(channel, { replyTo: question });
    expect(answer.text).toContain('Something went wrong on my side');
  });

  test('with 429 waits as long as it is told', async () => {
    const { amina, channel, server } = await start();
    const edit = server.rest.failNext({ method: 'PATCH', path: ORIGINAL, status: 429, retryAfter: 0.3 });
    const first = server.rest.failNext({ path: CALLBACK, status: 429, retryAfter: 0.2 });

    const asked = amina.slash('ask', { question: MINISTER }, { in: channel });

    expect((await asked.reply).text).toContain(MINISTER_QUOTE);
    expect([first.hits, edit.hits]).toEqual([1, 1]);
  });

  test('with a broken connection tries again', async () => {
    const { amina, channel, server } = await start();
    const broken = server.rest.failNext({ method: 'PATCH', path: ORIGINAL, reset: true, times: 5 });

    const asked = amina.slash('ask', { question: MINISTER }, { in: channel });

    expect((await asked.reply).text).toContain(MINISTER_QUOTE);
    expect(broken.hits).toBe(5);
  });
});

describe('an interaction', () => {
  test('whose window lapsed is dropped, and the next is answered', async () => {
    const { amina, channel, server, engine } = await start();
    server.rest.failNext({ path: CALLBACK, delayMs: 200 });
    const late = amina.slash('ask', { question: MINISTER }, { in: channel });
    late.lapse();

    await expect(late.acknowledged).rejects.toThrow('within the window');
    await server.waitFor(() => late.refusals.some(({ code }) => code === 10062));
    expect((await amina.slash('ask', { question: FROZEN }, { in: channel }).reply).text).toContain('[1]');
    expect(engine.asked).toEqual([FROZEN]);
  });

  test('that waits for something slow is acknowledged in time all the same', async () => {
    const { amina, channel, engine } = await start();
    const refusal = await amina.slash('ask', { question: UNANSWERABLE }, { in: channel }).reply;
    const slow = gate();
    const suggestions = engine.suggestions;
    engine.suggestedQuestions = async () => {
      await slow.pass();
      return suggestions;
    };

    const pressed = amina.click(refusal, SUGGESTIONS[0].text);

    expect(await pressed.acknowledged).toMatchObject({ how: 'defer' });
    slow.open();
    expect((await pressed.reply).text).toContain(SUGGESTIONS[0].text);
  });

  test('whose token expired is answered in the channel when it was public', async () => {
    const { amina, channel, server, engine } = await start();
    const answering = gate();
    engine.beforeAnswering = () => answering.pass();
    const asked = amina.slash('ask', { question: MINISTER }, { in: channel });
    await answering.reached;
    asked.expire();
    answering.open();

    const answer = await server.waitFor(() =>
      server.messages(channel).find(({ text }) => text.includes(MINISTER_QUOTE)),
    );

    expect(answer.author.id).toBe(server.bot.id);
  });

  test('whose token expired is answered to the person alone when it was private', async () => {
    const { amina, channel, server, engine } = await start();
    const answering = gate();
    engine.beforeAnswering = () => answering.pass();
    const asked = amina.slash('ask', { question: MINISTER, private: true }, { in: channel });
    await answering.reached;
    asked.expire();
    answering.open();

    const answer = await server.nextMessage(amina.dmChannel);

    expect(answer.text).toContain(MINISTER_QUOTE);
    expect(server.messages(channel).filter(({ text }) => text.includes(MINISTER_QUOTE))).toEqual([]);
  });
});

describe('an event', () => {
  test('that arrives again after a RESUME is handled once', async () => {
    const { amina, channel, running, server } = await start();
    const { client } = running.bot;
    client.once(Events.InteractionCreate, (interaction) =>
      client.emit(Events.InteractionCreate, interaction),
    );
    client.once(Events.MessageCreate, (message) => client.emit(Events.MessageCreate, message));

    const asked = amina.slash('ask', { question: MINISTER }, { in: channel });
    await asked.reply;
    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    await server.nextMessage(channel, { replyTo: question });
    const last = amina.sendMessage(channel, `${server.bot.mention} ${FROZEN}`);
    await server.nextMessage(channel, { replyTo: last });

    expect(asked.refusals).toEqual([]);
    expect(running.bot.statistics.answered).toBe(3);
  });
});

describe('the connection', () => {
  test('survives sockets that die, reconnect requests and lost heartbeats', async () => {
    const { amina, channel, server } = await start({ server: { heartbeatIntervalMs: 300 } });
    const breaks = [
      () => server.gateway.dropAll(),
      () => server.gateway.reconnect(),
      () => server.gateway.closeWith(4000),
    ];
    for (const broken of breaks) {
      broken();
      await server.gateway.whenConnected();
      const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
      expect((await server.nextMessage(channel, { replyTo: question })).text).toContain(MINISTER_QUOTE);
    }
    expect(server.gateway.resumes).toBeGreaterThan(0);
  });

  test('delivers what was asked meanwhile, once', async () => {
    const { channel, guild, server, engine } = await start();
    server.gateway.refuseConnections(true);
    server.gateway.dropAll();
    const asked = guild
      .addMembers(3)
      .map((person) => person.sendMessage(channel, `${server.bot.mention} ${MINISTER}`));
    server.gateway.refuseConnections(false);

    for (const question of asked) await server.nextMessage(channel, { replyTo: question });

    const answers = server.messages(channel).filter(({ author }) => author.id === server.bot.id);
    expect(answers).toHaveLength(3);
    expect(engine.asked).toHaveLength(3);
  });

  test('starts a new session when the old one is invalid', async () => {
    const { amina, channel, server } = await start();
    const before = server.gateway.identifies;
    server.gateway.invalidateSession(false);
    await server.waitFor(() => server.gateway.identifies > before);
    await server.gateway.whenConnected();

    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);

    expect((await server.nextMessage(channel, { replyTo: question })).text).toContain(MINISTER_QUOTE);
  });

  test('that Discord closes for good while the bot runs ends it with what to do', async () => {
    const { running, server } = await start();

    server.gateway.closeWith(4004);

    expect((await running.ended).message).toContain('Reset Token');
  });
});

/** @returns the sentence that the bot ends with; undefined when it got in. */
async function failing(
  prepare: (server: DiscordServer) => void,
  options: { token?: string; channel?: string; identifiesLeft?: number; deviations?: Deviations } = {},
) {
  const { identifiesLeft = 1_000, deviations = {} } = options;
  const server = await startDiscordServer({ identifiesLeft, deviations });
  server.addGuild();
  prepare(server);
  const log: string[] = [];
  try {
    const running = await runBot({
      engine: new FakeEngine(ARTICLE),
      commands,
      log: createLog('debug', (line) => log.push(line)),
      options: {
        token: options.token ?? server.token,
        apiUrl: server.apiUrl,
        answerChannels: options.channel === undefined ? [] : [options.channel],
        rates: UNHURRIED,
        ...(deviations.ignores === undefined ? {} : { patience: { readyWithinMs: 500 } }),
      },
    });
    await running.stop();
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message;
  } finally {
    await server.stop();
  }
}

describe('logging in', () => {
  test('with a wrong token says where to get the right one', async () => {
    expect(await failing(() => {}, { token: 'bm90.dGhl.dG9rZW4' })).toContain('Reset Token');
    expect(await failing((server) => server.gateway.refuseIdentify(4004))).toContain('Reset Token');
  });

  test('without the Message Content intent that ANSWER_CHANNELS needs says what to turn on', async () => {
    expect(await failing(() => {}, { channel: '123' })).toContain('Turn on "Message Content Intent"');
  });

  test('with intents that Discord does not know says what to update', async () => {
    expect(await failing((server) => server.gateway.refuseIdentify(4013))).toContain('(4013)');
  });

  test('at an address that is no API of Discord says which', async () => {
    const message = await failing((server) => server.rest.failNext({ path: '/gateway/bot', status: 404 }));
    expect(message).toMatch(/^Expected Discord's API at http:.*status 404/u);
  });

  test('with no session left says why that is and when to come back', async () => {
    expect(await failing(() => {}, { identifiesLeft: 0 })).toContain('1,000 times a day');
  });

  test('where READY never comes says what was expected of whom', async () => {
    const message = await failing(() => {}, { deviations: { ignores: 'IDENTIFY' } });
    expect(message).toMatch(
      /^Expected READY and the bot's servers from the gateway of http:\S+, but it was silent for 1 s.*DISCORD_API_URL/u,
    );
  });

  test('takes as long as it takes to be told of every server', async () => {
    const server = await startDiscordServer({
      deviations: {
        event: (name, data) => {
          // One more than ever come, so that the bot waits for it while others do come.
          if (name === 'READY') data['guilds'] = [{ id: '1', unavailable: true }];
        },
      },
    });
    const arriving = setInterval(() => {
      server.addGuild();
      if (server.gateway.guildCount === 20) clearInterval(arriving);
    }, 200);
    const running = await startBotOn(server, new FakeEngine(ARTICLE), [], {
      patience: { readyWithinMs: 2_000 },
    });
    expect(server.gateway.guildCount).toBe(20);
    await running.stop();
    await server.stop();
  });

  test('in vain leaves nothing behind that answers', async () => {
    const deviations: { ignores?: 'IDENTIFY' } = { ignores: 'IDENTIFY' };
    const server = await startDiscordServer({ deviations });
    const guild = server.addGuild();
    const channel = guild.addChannel({ name: 'general' });
    const amina = guild.addMember({ name: 'amina' });
    const patience = { readyWithinMs: 300 };
    await expect(startBotOn(server, new FakeEngine(ARTICLE), [], { patience })).rejects.toThrow('READY');
    delete deviations.ignores;

    const running = await startBotOn(server, new FakeEngine(ARTICLE), []);
    // discord.js connects the first one as well.
    await server.waitFor(() => server.gateway.identifies === 3);
    const asked = amina.slash('ask', { question: MINISTER }, { in: channel });
    await asked.reply;
    await running.stop();
    await server.stop();
    expect(asked.refusals).toEqual([]);
  });

  test('at a page that is no API says what was expected of it', async () => {
    const reply = (): ApiReply => ({ status: 200, text: '<h1>Welcome</h1>' });
    const message = await failing(() => {}, { deviations: { reply } });
    expect(message).toMatch(
      /^Expected http:\S+\/gateway\/bot to tell the address of the gateway.*DISCORD_API_URL/u,
    );
  });

  test('where the gateway’s address is no gateway says so', async () => {
    const page = createServer((_, response) => response.end('Welcome')).listen(0, '127.0.0.1');
    await once(page, 'listening');
    const address = page.address();
    const url = `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const message = await failing(() => {}, {
      deviations: {
        reply: (request, usual) =>
          request.endsWith('/gateway/bot') ? { status: 200, body: { url } } : usual,
      },
    });
    page.close();
    expect(message).toMatch(
      /^Expected a gateway at the address that http:\S+ gives for it, but got "Unexpected/u,
    );
  });

  test('tries again where the gateway’s server is in trouble at first', async () => {
    const down = createServer((_, response) => response.writeHead(502).end()).listen(0, '127.0.0.1');
    await once(down, 'listening');
    const address = down.address();
    const url = `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    let tries = 0;
    const message = await failing(() => {}, {
      deviations: {
        reply: (request, usual) =>
          request.endsWith('/gateway/bot') && tries++ === 0 ? { status: 200, body: { url } } : usual,
      },
    });
    down.close();
    expect(message).toBeUndefined();
    expect(tries).toBeGreaterThan(1);
  });

  test('tries again when Discord is not there at first', async () => {
    const message = await failing((server) =>
      server.rest.failNext({ path: '/gateway/bot', status: 503, times: 5 }),
    );
    expect(message).toBeUndefined();
  });
});

describe('many at once', () => {
  test('a server of 10,000 members arriving holds nobody up', async () => {
    const { amina, channel, server } = await start();
    const large = server.addGuild({ name: 'city' });
    const square = large.addChannel({ name: 'square' });
    const [first] = large.addMembers(10_000);
    if (first === undefined) throw new Error('The server made no members.');

    const here = amina.slash('ask', { question: MINISTER }, { in: channel });
    const there = first.sendMessage(square, `${server.bot.mention} ${MINISTER}`);

    expect((await here.reply).text).toContain(MINISTER_QUOTE);
    expect((await server.nextMessage(square, { replyTo: there })).text).toContain(MINISTER_QUOTE);
  });

  test('a storm of interactions is acknowledged and answered, each once', async () => {
    // Nothing is timed here: the window is wide, for machines that do other work.
    const { channel, guild, server } = await start({ server: { acknowledgeWithinMs: 60_000 } });
    const crowd = guild.addMembers(200);

    const storm = crowd.map((person) => person.slash('ask', { question: MINISTER }, { in: channel }));

    for (const asked of storm) expect((await asked.reply).text).toContain(MINISTER_QUOTE);
    expect(storm.flatMap(({ refusals }) => refusals)).toEqual([]);
    expect(server.refusals).toEqual([]);
  });
});

test('a message that cannot be read is logged, and the next one is answered', async () => {
  const { amina, channel, server, log, running } = await start();
  const unreadable: unknown = Object.create(Message.prototype, { guildId: { value: '1' } });
  if (!(unreadable instanceof Message) || !unreadable.inGuild())
    throw new Error('It should pass for one in a server.');
  running.bot.client.emit(Events.MessageCreate, unreadable);
  const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
  const answer = await server.nextMessage(channel, { replyTo: question });
  expect(answer.text).toContain(MINISTER_QUOTE);
  expect(log.join('\n')).toMatch(/error message not read .*error=TypeError/u);
});
