import { afterEach, describe, expect, test } from 'vitest';

import { askedBothWays, BOTH_ANSWERS } from '../../helpers/asked-both-ways.ts';
import {
  MINISTER,
  MINISTER_QUOTE,
  startWorld,
  type World,
  type WorldOptions,
} from '../../helpers/bot-on-server.ts';
import type { Deviations } from '../../helpers/discord-server/deviations.ts';
import { isPayload } from '../../helpers/discord-server/message.ts';

let world: World;

async function start(deviations: Deviations, options: WorldOptions = {}): Promise<World> {
  world = await startWorld({ ...options, server: { ...options.server, deviations } });
  return world;
}

afterEach(async () => {
  await world.stop();
});

describe('a server whose REST API', () => {
  test('does not decode paths finds the reply to edit', async () => {
    expect(await askedBothWays(await start({ literalPaths: true }))).toEqual(BOTH_ANSWERS);
  });

  test.each([
    ['204 without a body', { status: 204 }],
    ['200 without a body', { status: 200 }],
    [
      '200 without a body that is said to be JSON',
      { status: 200, headers: { 'content-type': 'application/json' } },
    ],
    ['200 with a body', { status: 200, body: { interaction: { id: '1', type: 2 } } }],
    ['200 with text', { status: 200, text: 'OK' }],
  ])('acknowledges with %s is understood', async (_, acknowledgement) => {
    expect(
      await askedBothWays(
        await start({ reply: (request, usual) => (request.endsWith('/callback') ? acknowledgement : usual) }),
      ),
    ).toEqual(BOTH_ANSWERS);
  });

  test.each([
    ['nothing', { status: 204 }],
    ['an empty object', { status: 200, body: {} }],
    ['fields that hold nothing', { status: 200, body: { id: '7', activity: null, message_reference: null } }],
    ['an id that is no number', { status: 200, body: { id: 'a-7' } }],
  ])('answers %s to what was sent takes it once', async (_, answer) => {
    const isMessage = /^(?:PATCH|POST) .*\/messages/u;
    expect(
      await askedBothWays(
        await start({ reply: (request, usual) => (isMessage.test(request) ? answer : usual) }),
      ),
    ).toEqual(BOTH_ANSWERS);
    const { log, server, channel } = world;
    expect(server.messages(channel).filter(({ author }) => author.id === server.bot.id)).toHaveLength(2);
    expect(log.filter((line) => /(?:warn|error) /u.test(line))).toEqual([]);
  });

  test('sends JSON as text, and errors as HTML, is understood', async () => {
    expect(
      await askedBothWays(
        await start({
          reply: (request, { status, body }) => ({
            status,
            ...(request.startsWith('GET') && request.endsWith('/commands')
              ? { status: 404, text: '<pre>Cannot GET</pre>' }
              : { text: JSON.stringify(body) ?? '' }),
          }),
        }),
      ),
    ).toEqual(BOTH_ANSWERS);
    expect(world.server.commands()).not.toEqual([]);
  });

  test('says little about its gateway, and that with a query, is connected to', async () => {
    const bare = (reply: object) => ({ status: 200, body: reply });
    expect(
      await askedBothWays(
        await start({
          reply: (request, usual) =>
            request === 'GET /gateway/bot' && isPayload(usual.body)
              ? bare({ url: `${String(usual.body['url'])}/?v=10&encoding=json` })
              : usual,
          event: (name, data) => {
            if (name === 'READY') data['resume_gateway_url'] = `${String(data['resume_gateway_url'])}/?v=10`;
          },
        }),
      ),
    ).toEqual(BOTH_ANSWERS);
    world.server.gateway.dropAll();
    await world.server.gateway.whenConnected();
    expect(await askedBothWays(world)).toEqual(BOTH_ANSWERS);
    expect(world.server.gateway.resumes).toBe(1);
  });

  test('says only in the body how long to wait is asked again then', async () => {
    const limited = { status: 429, body: { retry_after: 0.1 } };
    const left = new Set(['/callback', '@original']);
    expect(
      await askedBothWays(
        await start({
          reply: (request, usual) => {
            const route = [...left].find((end) => request.endsWith(end));
            return route !== undefined && left.delete(route) ? limited : usual;
          },
        }),
      ),
    ).toEqual(BOTH_ANSWERS);
    expect(left).toEqual(new Set());
    const edits = () => world.server.log.filter(({ path }) => path.endsWith('@original'));
    await world.server.waitFor(() => edits().length === 2);
    const [first, second] = edits();
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(99);
  });

  test('has no place for the reply gets the answer as a message', async () => {
    const { amina, channel, server } = await start({});
    server.rest.failNext({ method: 'PATCH', path: '@original', status: 404, code: 0 });
    amina.slash('ask', { question: MINISTER }, { in: channel });
    expect((await server.nextMessage(channel)).text).toContain(MINISTER_QUOTE);
  });
});

describe('READY without the application', () => {
  test.each([['/oauth2/applications/@me'], ['/applications/@me']])(
    'has the application’s id asked for at %s',
    async (known) => {
      const { server } = await start({
        event: (name, data) => {
          if (name === 'READY') data['application'] = null;
        },
        reply: (request, usual) => {
          if (!request.endsWith('/applications/@me')) return usual;
          return request === `GET ${known}` ? { status: 200, body: { id: '77' } } : { status: 401 };
        },
      });
      const written = server.log.find(({ method }) => method === 'PUT');
      expect(written?.path).toBe('/applications/77/commands');
    },
  );

  test('takes the bot’s own id where nobody knows', async () => {
    expect(
      await askedBothWays(
        await start({
          event: (name, data) => {
            if (name === 'READY') delete data['application'];
          },
          reply: (request, usual) => (request.endsWith('/applications/@me') ? { status: 404 } : usual),
        }),
      ),
    ).toEqual(BOTH_ANSWERS);
    expect(world.server.commands()).not.toEqual([]);
  });
});

describe('commands that the API does not take', () => {
  test.each([404, 401])('with %i leave the bot answering mentions', async (status) => {
    const { amina, channel, server, log } = await start({
      reply: (request, usual) => (request.endsWith('/commands') ? { status } : usual),
    });
    const question = amina.sendMessage(channel, `${server.bot.mention} ${MINISTER}`);
    expect((await server.nextMessage(channel, { replyTo: question })).text).toContain('[1]');
    expect(
      log.filter((line) => line.includes('commands not registered; mentions work all the same')),
    ).toHaveLength(1);
  });
});

describe('a bot that is told to stop', () => {
  test('logs nothing about connecting again', async () => {
    const { log, running } = await start({});
    await running.stop();
    expect(log.filter((line) => line.includes('reconnecting'))).toEqual([]);
  });
});
