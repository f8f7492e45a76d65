import { afterEach, describe, expect, test } from 'vitest';

import { askedBothWays, BOTH_ANSWERS } from '../../helpers/asked-both-ways.ts';
import {
  FROZEN,
  MINISTER,
  MINISTER_QUOTE,
  startWorld,
  type World,
  type WorldOptions,
} from '../../helpers/bot-on-server.ts';
import type { Deviations } from '../../helpers/discord-server/deviations.ts';
import { isPayload } from '../../helpers/discord-server/message.ts';
import type { ChannelRecord } from '../../helpers/discord-server/index.ts';

let world: World;

async function start(deviations: Deviations, options: WorldOptions = {}): Promise<World> {
  world = await startWorld({ ...options, server: { ...options.server, deviations } });
  return world;
}

afterEach(async () => {
  await world.stop();
});

/** The bot's messages, once it has answered one more question: events come in order. */
async function answersAfterOneMore(where: ChannelRecord): Promise<number> {
  const { amina, server } = world;
  const last = amina.sendMessage(where, `${server.bot.mention} ${MINISTER}`);
  await server.nextMessage(where, { replyTo: last });
  return server.messages(where).filter(({ author }) => author.id === server.bot.id).length;
}

describe('a server whose gateway', () => {
  test.each<readonly [string, unknown]>([
    ['leaves out', undefined],
    ['does not fill', []],
  ])('%s the mentions of a message is answered when the text names the bot', async (_, mentions) => {
    const { amina, channel, server } = await start({
      event: (name, data) => {
        if (name === 'MESSAGE_CREATE') data['mentions'] = mentions;
      },
    });
    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    expect((await server.nextMessage(channel, { replyTo: question })).text).toContain(MINISTER_QUOTE);
    amina.sendMessage(channel, `@everyone ${MINISTER}`, { mentionEveryone: true });
    amina.sendMessage(channel, `<@&${server.bot.id}> ${MINISTER}`);
    expect(await answersAfterOneMore(channel)).toBe(2);
  });

  test.each([0, 19])('leaves out what a message of type %i replies to is asked for it', async (type) => {
    const { amina, admin, channel, server } = await start({
      event: (name, data) => {
        if (name !== 'MESSAGE_CREATE') return;
        delete data['referenced_message'];
        data['type'] = type;
      },
    });
    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    const answer = await server.nextMessage(channel, { replyTo: question });
    const followUp = amina.sendMessage(channel, 'ومتى كان ذلك؟', { replyTo: answer });
    expect((await server.nextMessage(channel, { replyTo: followUp })).text).toContain('فهمت سؤالك');

    const remark = amina.sendMessage(channel, `${admin.mention} ${FROZEN}`);
    admin.sendMessage(channel, FROZEN, { replyTo: remark });
    expect(await answersAfterOneMore(channel)).toBe(3);
  });

  test('says that a message is forwarded is not asked for what it refers to', async () => {
    const { amina, channel, server, running } = await start({
      event: (name, data) => {
        delete data['referenced_message'];
        if (name === 'MESSAGE_CREATE' && isPayload(data['message_reference']))
          data['message_reference']['type'] = 1;
      },
    });
    const remark = amina.sendMessage(channel, 'صباح الخير');
    await answersAfterOneMore(channel);
    running.bot.client.sweepers.sweepMessages(() => true);
    const forwarded = amina.sendMessage(channel, `${server.bot.mention} ${FROZEN}`, { replyTo: remark });
    await server.nextMessage(channel, { replyTo: forwarded });
    expect(server.log.filter(({ method, path }) => method === 'GET' && path.includes('/messages/'))).toEqual(
      [],
    );
  });

  test('leaves it out where it withholds the text as well is asked for nothing', async () => {
    const { amina, admin, channel, server, running } = await start({
      event: (name, data) => {
        if (name === 'MESSAGE_CREATE') delete data['referenced_message'];
      },
    });
    const remark = amina.sendMessage(channel, 'صباح الخير');
    await answersAfterOneMore(channel);
    running.bot.client.sweepers.sweepMessages(() => true);
    admin.sendMessage(channel, 'صباح النور', { replyTo: remark });
    expect(await answersAfterOneMore(channel)).toBe(2);
    expect(server.log.filter(({ method, path }) => method === 'GET' && path.includes('/messages/'))).toEqual(
      [],
    );
  });

  test('leaves it out and does not have it either hears a mention all the same', async () => {
    const { amina, channel, server } = await start({
      event: (name, data) => {
        if (name === 'MESSAGE_CREATE') delete data['referenced_message'];
      },
      reply: (request, usual) => (/^GET .*\/messages\//u.test(request) ? { status: 404 } : usual),
    });
    const remark = amina.sendMessage(channel, 'صباح الخير');
    amina.sendMessage(channel, FROZEN, { replyTo: remark });
    const question = amina.sendMessage(channel, `${server.bot.mention} ${FROZEN}`, { replyTo: remark });
    expect((await server.nextMessage(channel, { replyTo: question })).text).toContain('[1]');
    expect(await answersAfterOneMore(channel)).toBe(2);
  });

  test('writes null where nothing is gets its answers', async () => {
    const nothing = ['activity', 'application', 'components', 'embeds', 'interaction', 'poll', 'thread'];
    expect(
      await askedBothWays(
        await start({
          event: (name, data) => {
            if (name.startsWith('MESSAGE_')) for (const field of nothing) data[field] = null;
            if (name.startsWith('MESSAGE_')) data['message_reference'] ??= null;
            if (name === 'INTERACTION_CREATE') data['message'] = data['entitlements'] = null;
          },
        }),
      ),
    ).toEqual(BOTH_ANSWERS);
    expect(world.log.filter((line) => line.includes(' error '))).toEqual([]);
  });

  test('tells the least about an interaction gets its answer', async () => {
    expect(
      await askedBothWays(
        await start({
          event: (name, data) => {
            if (name !== 'INTERACTION_CREATE') return;
            for (const field of [
              'application_id',
              'channel',
              'entitlements',
              'app_permissions',
              'locale',
              'context',
            ]) {
              delete data[field];
            }
            const { data: command } = data;
            if (!isPayload(command) || !Array.isArray(command['options'])) return;
            delete command['type'];
            command['options'] = command['options'].map((option: object) => ({ ...option, type: undefined }));
          },
        }),
      ),
    ).toEqual(BOTH_ANSWERS);
  });

  test('never announces its servers is answered there all the same', async () => {
    expect(
      await askedBothWays(
        await start({
          event: (name, data) => {
            if (name === 'READY') delete data['guilds'];
            // Nothing but the id of a server that is none of the ones asked in.
            if (name === 'GUILD_CREATE')
              for (const field of Object.keys(data)) data[field] = field === 'id' ? '1' : null;
          },
        }),
      ),
    ).toEqual(BOTH_ANSWERS);
  });

  test('shows the bot its own direct messages is not answered on and on', async () => {
    const { amina, server } = await start({
      event: (name, data) => {
        const who = name === 'READY' ? data['user'] : data['author'];
        if (isPayload(who)) who['bot'] = false;
      },
    });
    const question = amina.dm(MINISTER);
    await server.nextMessage(amina.dmChannel, { replyTo: question });
    expect(await answersAfterOneMore(amina.dmChannel)).toBe(2);
  });

  test('does not know RESUME gets a new session', async () => {
    const { server } = await start({ ignores: 'RESUME' }, { bot: { patience: { resumedWithinMs: 200 } } });
    server.gateway.dropAll();
    await server.waitFor(() => server.gateway.identifies > 1);
    await server.gateway.whenConnected();
    expect(await askedBothWays(world)).toEqual(BOTH_ANSWERS);
    expect(server.gateway.identifies).toBe(2);
  });

  test('does not know RESUME, nor its own address for a while, gets a new session in the end', async () => {
    const shortly = { total: 1_000, remaining: 999, reset_after: 1, max_concurrency: 1 };
    const { server } = await start(
      {
        ignores: 'RESUME',
        reply: (request, usual) =>
          request === 'GET /gateway/bot' && isPayload(usual.body)
            ? { ...usual, body: { ...usual.body, session_start_limit: shortly } }
            : usual,
      },
      { bot: { patience: { resumedWithinMs: 200 } } },
    );
    const failing = server.rest.failNext({ path: '/gateway/bot', status: 503, times: 6 });
    server.gateway.dropAll();
    await server.waitFor(() => server.gateway.identifies > 1);
    await server.gateway.whenConnected();
    expect(await askedBothWays(world)).toEqual(BOTH_ANSWERS);
    expect([failing.hits, server.gateway.identifies]).toEqual([6, 2]);
  });
});
