import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  startDiscordServer,
  type ChannelRecord,
  type DiscordServer,
  type Interaction,
  type User,
} from './index.ts';
import { rawClient, type RawClient } from './raw-client.ts';

let server: DiscordServer;
let api: RawClient;
let channel: ChannelRecord;
let amina: User;

beforeEach(async () => {
  server = await startDiscordServer();
  api = rawClient(server);
  const guild = server.addGuild();
  channel = guild.addChannel();
  amina = guild.addMember();
  await api('PUT', `/applications/${server.applicationId}/commands`, [
    {
      name: 'ask',
      description: 'Ask',
      options: [{ type: 3, name: 'question', description: 'What', autocomplete: true }],
    },
    { name: 'reindex', description: 'Again', default_member_permissions: '32', contexts: [0] },
  ]);
});

afterEach(() => server.stop());

const ask = () => amina.slash('ask', {}, { in: channel });
const respond = (to: Interaction, body: unknown) =>
  api('POST', `/interactions/${to.id}/${to.token}/callback?with_response=true`, body);
const webhook = (to: Interaction) => `/webhooks/${server.applicationId}/${to.token}`;
const original = (to: Interaction) => `${webhook(to)}/messages/%40original`;

describe('a first response', () => {
  test('is refused when there was one already', async () => {
    const asked = ask();

    expect(await respond(asked, { type: 4, data: { content: 'one' } })).toMatchObject({ status: 200 });
    expect(await respond(asked, { type: 5 })).toMatchObject({ status: 400, code: 40_060 });
    expect(asked.refusals).toEqual([{ status: 400, code: 40_060 }]);
  });

  test('is refused after three seconds, and the asker learns of it', async () => {
    const asked = ask();

    server.passTime(3001);

    await expect(asked.acknowledged).rejects.toThrow('did not answer /ask within the window');
    expect(await respond(asked, { type: 5 })).toMatchObject({ status: 404, code: 10_062 });
  });

  test('is refused for an interaction that never was', async () => {
    expect(await api('POST', '/interactions/1/2/callback', { type: 5 })).toMatchObject({
      status: 404,
      code: 10_062,
    });
  });

  test('is refused when it is empty or of a kind that does not fit', async () => {
    const asked = ask();

    expect(await respond(asked, { type: 4, data: { content: '' } })).toMatchObject({
      status: 400,
      code: 50_006,
    });
    for (const type of [1, 6, 7, 8, 99]) {
      expect(await respond(asked, { type })).toMatchObject({
        code: 50_035,
        faults: ['type: BASE_TYPE_CHOICES'],
      });
    }
    expect(await respond(asked, { type: 4, data: { content: 'x'.repeat(2001) } })).toMatchObject({
      faults: ['data.content: BASE_TYPE_MAX_LENGTH'],
    });
  });

  test('with choices is refused beyond 25, or with a name of more than 100', async () => {
    const typing = amina.autocomplete('ask', 'question', 'w', { in: channel });
    const choice = { name: 'n', value: 'v' };

    expect(await respond(typing, { type: 4, data: { content: 'x' } })).toMatchObject({ code: 50_035 });
    const many = Array.from({ length: 26 }, () => choice);
    expect(await respond(typing, { type: 8, data: { choices: many } })).toMatchObject({
      faults: ['data.choices: BASE_TYPE_MAX_LENGTH'],
    });
    const long = [
      { ...choice, name: 'n'.repeat(101) },
      { ...choice, name: '' },
    ];
    expect(await respond(typing, { type: 8, data: { choices: long } })).toMatchObject({
      faults: ['data.choices.0.name: BASE_TYPE_BAD_LENGTH', 'data.choices.1.name: BASE_TYPE_REQUIRED'],
    });
    await respond(typing, { type: 8, data: { choices: [choice] } });
    expect(await typing.choices).toEqual([choice]);
  });

  test('with a modal is refused when the modal is wrong, or answers a modal', async () => {
    const asked = ask();
    const modal = { title: 'x'.repeat(46), custom_id: 'm', components: [] };

    expect(await respond(asked, { type: 9, data: modal })).toMatchObject({
      faults: ['data.title: BASE_TYPE_BAD_LENGTH', 'data.components: BASE_TYPE_BAD_LENGTH'],
    });
  });
});

describe('what follows', () => {
  test('is refused before the first response', async () => {
    const asked = ask();

    expect(await api('POST', webhook(asked), { content: 'x' })).toMatchObject({ status: 404, code: 10_015 });
    expect(await api('PATCH', original(asked), { content: 'x' })).toMatchObject({
      status: 404,
      code: 10_015,
    });
  });

  test('is refused when the token is older than fifteen minutes', async () => {
    const asked = ask();
    await respond(asked, { type: 5 });

    server.passTime(15 * 60_000 + 1);

    expect(await api('PATCH', original(asked), { content: 'x' })).toMatchObject({
      status: 401,
      code: 50_027,
    });
    await expect(asked.reply).rejects.toThrow('its token has expired');
  });

  test('keeps the privacy of the first response', async () => {
    const open = ask();
    await respond(open, { type: 5 });
    await api('PATCH', original(open), { content: 'x', flags: 64 });
    const closed = ask();
    await respond(closed, { type: 5, data: { flags: 64 } });
    await api('POST', webhook(closed), { content: 'y', flags: 0 });

    expect((await open.reply).ephemeral).toBe(false);
    expect((await closed.reply).ephemeral).toBe(true);
    expect(closed.followups).toEqual([]);
    expect(server.messages(channel).map((message) => message.content)).toEqual(['x']);
  });

  test('can be deleted, and is then unknown', async () => {
    const asked = ask();
    await respond(asked, { type: 5 });

    expect(await api('DELETE', original(asked))).toMatchObject({ status: 204 });
    expect(await api('PATCH', original(asked), { content: 'x' })).toMatchObject({
      status: 404,
      code: 10_008,
    });
    await expect(asked.reply).rejects.toThrow('deleted its answer');
  });

  test('is limited to five messages where only the person installed the app', async () => {
    await api('PUT', `/applications/${server.applicationId}/commands`, [
      { name: 'ask', description: 'Ask', integration_types: [1], contexts: [0, 1, 2] },
    ]);
    const asked = amina.slash('ask', {}, { privateChannel: true });
    await respond(asked, { type: 4, data: { content: 'x' } });

    const codes: unknown[] = [];
    for (let i = 0; i < 6; i += 1) codes.push((await api('POST', webhook(asked), { content: 'y' })).code);

    expect(codes).toEqual([...Array.from({ length: 5 }), 40_094]);
  });
});

describe('a person', () => {
  test('is not offered commands that are unknown, hidden or for elsewhere', () => {
    expect(() => amina.slash('nope', {}, { in: channel })).toThrow('no such command is registered');
    expect(() => amina.slash('reindex', {}, { in: channel })).toThrow('default_member_permissions hides it');
    expect(() => amina.slash('reindex', {}, { dm: true })).toThrow('it is not for context 1');
    expect(() => amina.slash('ask', {}, { in: channel, userInstall: true })).toThrow('installed by a person');
    expect(() => amina.slash('ask', { nope: 1 }, { in: channel })).toThrow('no option "nope"');
  });

  test('can send them all the same by force', () => {
    expect(amina.slash('reindex', {}, { in: channel, force: true }).id).toMatch(/^\d+$/);
    expect(amina.slash('reindex', {}, { in: channel, permissions: ['ManageGuild'] }).id).toMatch(/^\d+$/);
  });

  test('cannot use what they do not see', async () => {
    const other = server.addUser();
    const asked = ask();
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'go', custom_id: 'go' }] }];
    await respond(asked, { type: 4, data: { content: 'x', flags: 64, components } });
    const reply = await asked.reply;

    expect(() => other.click(reply, 'go')).toThrow('does not see the ephemeral message');
    expect(amina.click(reply, 'go').id).toMatch(/^\d+$/);
  });
});
