import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  startDiscordServer,
  type ChannelRecord,
  type DiscordServer,
  type Guild,
  type Payload,
  type PermissionName,
} from './index.ts';
import { rawClient, type RawClient } from './raw-client.ts';

let server: DiscordServer;
let api: RawClient;
let guild: Guild;
let channel: ChannelRecord;

beforeEach(async () => {
  server = await startDiscordServer();
  api = rawClient(server);
  guild = server.addGuild();
  channel = guild.addChannel();
});

afterEach(() => server.stop());

const maySend = () => guild.botPermissionsIn(channel).includes('SendMessages');
const send = (body: unknown, to = channel) => api('POST', `/channels/${to.id}/messages`, body);

function buttons(count: number, change: (index: number) => Payload = () => ({})): Payload {
  const one = (index: number) => ({
    type: 2,
    style: 1,
    label: 'go',
    custom_id: `b${index}`,
    ...change(index),
  });
  return { type: 1, components: Array.from({ length: count }, (_, index) => one(index)) };
}

describe('a message body is refused', () => {
  const cases: readonly [string, Payload, readonly string[]][] = [
    ['with 2001 characters', { content: 'x'.repeat(2001) }, ['content: BASE_TYPE_MAX_LENGTH']],
    ['with a number for content', { content: 5 }, ['content: STRING_TYPE_CONVERT']],
    [
      'with 11 embeds',
      { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) },
      ['embeds: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a title of 257',
      { embeds: [{ title: 'x'.repeat(257) }] },
      ['embeds.0.title: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a description of 4097',
      { embeds: [{ description: 'x'.repeat(4097) }] },
      ['embeds.0.description: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with 26 fields',
      { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) }] },
      ['embeds.0.fields: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a blank field',
      { embeds: [{ fields: [{ name: ' ', value: 'v'.repeat(1025) }] }] },
      ['embeds.0.fields.0.name: BASE_TYPE_REQUIRED', 'embeds.0.fields.0.value: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a footer of 2049',
      { embeds: [{ title: 't', footer: { text: 'x'.repeat(2049) } }] },
      ['embeds.0.footer.text: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with more than 6000 characters over all embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      ['embeds: MAX_EMBED_SIZE_EXCEEDED'],
    ],
    ['with an embed that shows nothing', { embeds: [{}] }, ['embeds.0.description: BASE_TYPE_REQUIRED']],
    [
      'with a broken link',
      { embeds: [{ title: 't', url: 'nowhere' }] },
      ['embeds.0.url: URL_TYPE_INVALID_URL'],
    ],
    [
      'with 6 rows',
      {
        content: 'x',
        components: Array.from({ length: 6 }, (_, row) => buttons(1, () => ({ custom_id: `r${row}` }))),
      },
      ['components: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with 6 buttons in a row',
      { components: [buttons(6)] },
      ['components.0.components: BASE_TYPE_BAD_LENGTH'],
    ],
    ['with an empty row', { components: [buttons(0)] }, ['components.0.components: BASE_TYPE_BAD_LENGTH']],
    [
      'with a label of 81',
      { components: [buttons(1, () => ({ label: 'x'.repeat(81) }))] },
      ['components.0.components.0.label: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a custom_id of 101',
      { components: [buttons(1, () => ({ custom_id: 'x'.repeat(101) }))] },
      ['components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with a custom_id twice',
      { components: [buttons(2, () => ({ custom_id: 'same' }))] },
      ['components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'with a button that shows nothing',
      { components: [buttons(1, () => ({ label: '' }))] },
      ['components.0.components.0: BUTTON_COMPONENT_LABEL_REQUIRED'],
    ],
    [
      'with a button outside a row',
      { components: [{ type: 2, style: 1, label: 'x', custom_id: 'x' }] },
      ['components.0.type: BASE_TYPE_CHOICES'],
    ],
    [
      'with content beside Components V2',
      { content: 'x', flags: 1 << 15, components: [{ type: 10, content: 'y' }] },
      ['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'with more than 4000 characters of Components V2',
      { flags: 1 << 15, components: [1, 2].map(() => ({ type: 10, content: 'y'.repeat(2001) })) },
      ['components: COMPONENT_MAX_TOTAL_TEXT_LENGTH'],
    ],
    [
      'with an unknown kind of allowed mention',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      ['allowed_mentions.parse.0: BASE_TYPE_CHOICES'],
    ],
    [
      'with users both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['123'] } },
      ['allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ],
    [
      'that replies to a message that is not there',
      { content: 'x', message_reference: { message_id: '123456789012345678' } },
      ['message_reference: REPLIES_UNKNOWN_MESSAGE'],
    ],
  ];

  test.each(cases)('%s', async (_name, body, faults) => {
    const reply = await send(body);

    expect(reply).toMatchObject({ status: 400, code: 50_035, faults });
    expect(server.messages(channel)).toEqual([]);
  });

  test('when nothing or only blanks are in it', async () => {
    for (const body of [{}, { content: ' \n ' }, { embeds: [], components: [] }]) {
      expect(await send(body)).toMatchObject({ status: 400, code: 50_006 });
    }
  });

  test('when it is not JSON, or holds half of a surrogate pair', async () => {
    for (const body of ['{', String.raw`{"content":"\ud83d"}`]) {
      expect(await send(body)).toMatchObject({ status: 400, code: 50_109 });
    }
  });
});

describe('a message body is accepted', () => {
  test('at its limits, counted in characters and not in UTF-16 units', async () => {
    const body = {
      content: '😀'.repeat(2000),
      embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1904) }],
      components: Array.from({ length: 5 }, (_, row) =>
        buttons(5, (index) => ({ custom_id: `${row}.${index}` })),
      ),
    };

    expect(await send(body)).toMatchObject({ status: 200 });
  });

  test('as a reply to a missing message when that is allowed to be missing', async () => {
    const reference = { message_id: '123456789012345678', fail_if_not_exists: false };

    expect(await send({ content: 'x', message_reference: reference })).toMatchObject({ status: 200 });
  });

  test('once for each enforced nonce', async () => {
    await send({ content: 'x', nonce: '1', enforce_nonce: true });
    await send({ content: 'x', nonce: '1', enforce_nonce: true });

    expect(server.messages(channel)).toHaveLength(1);
  });
});

describe('whom a message notifies', () => {
  test('is everybody whom it names when nothing is said of it', async () => {
    const amina = guild.addMember();
    const role = guild.addRole();
    const question = amina.sendMessage(channel, 'hm');

    await send({
      content: `@everyone ${amina.mention} ${role.mention}`,
      message_reference: { message_id: question.id },
    });

    const pings = { anyone: true, everyone: true, users: [amina.id], roles: [role.id], repliedUser: true };
    expect(server.pinging.map((message) => message.pings)).toEqual([pings]);
  });

  test('is nobody when it parses nothing', async () => {
    const amina = guild.addMember();
    const question = amina.sendMessage(channel, 'hm');

    await send({
      content: `@here ${amina.mention}`,
      allowed_mentions: { parse: [] },
      message_reference: { message_id: question.id },
    });

    expect(server.messages(channel)).toHaveLength(2);
    expect(server.pinging).toEqual([]);
  });

  test('counts its edits, and no embeds', async () => {
    const { body } = await send({ content: 'x', embeds: [{ title: '@everyone' }] });
    expect(server.pinging).toEqual([]);
    const { id } = Object.assign({ id: '' }, body);

    await api('PATCH', `/channels/${channel.id}/messages/${id}`, { content: '@everyone' });

    expect(server.pinging).toHaveLength(1);
  });
});

describe('a request is refused', () => {
  test('without the right token', async () => {
    expect(await api('GET', '/users/@me', undefined, 'wrong')).toMatchObject({ status: 401, code: 0 });
  });

  test('for what does not exist, and noted when the route itself does not', async () => {
    const nowhere = '123456789012345678';
    expect(await api('POST', `/channels/${nowhere}/messages`, {})).toMatchObject({
      status: 404,
      code: 10_003,
    });
    expect(await api('GET', `/channels/${channel.id}/messages/${nowhere}`)).toMatchObject({ code: 10_008 });
    expect(await api('GET', `/guilds/${nowhere}`)).toMatchObject({ status: 404, code: 10_004 });
    expect(await api('GET', `/users/${nowhere}`)).toMatchObject({ status: 404, code: 10_013 });
    expect(await api('GET', '/stickers')).toMatchObject({ status: 404, code: 0 });
    expect(server.unsupported.map((entry) => entry.path)).toEqual(['/stickers']);
  });

  const denials: readonly [PermissionName, Payload, number][] = [
    ['ViewChannel', { content: 'x' }, 50_001],
    ['SendMessages', { content: 'x' }, 50_013],
    ['EmbedLinks', { embeds: [{ title: 'x' }] }, 50_013],
  ];

  test.each(denials)('without %s in the channel', async (permission, body, code) => {
    guild.setOverwrite(channel, 'bot', { deny: [permission] });

    expect(await send(body)).toMatchObject({ status: 403, code });
    expect(guild.botPermissionsIn(channel)).not.toContain(permission);
  });

  test('in threads without leave to send in threads, and in locked ones', async () => {
    const thread = guild.addThread(channel);
    const locked = guild.addThread(channel, { locked: true, archived: true });

    expect(await send({ content: 'x' }, thread)).toMatchObject({ status: 200 });
    expect(await send({ content: 'x' }, locked)).toMatchObject({ status: 400, code: 50_083 });
    guild.setBotPermissions(['ViewChannel', 'SendMessages']);
    expect(await send({ content: 'x' }, thread)).toMatchObject({ status: 403, code: 50_013 });
    expect(await send({ content: 'x' }, channel)).toMatchObject({ status: 200 });
  });

  test('for a reply without leave to read the history', async () => {
    const question = guild.addMember().sendMessage(channel, 'x');
    guild.setOverwrite(channel, 'everyone', { deny: ['ReadMessageHistory'] });

    const reply = await send({ content: 'x', message_reference: { message_id: question.id } });

    expect(reply).toMatchObject({ status: 403, code: 160_002 });
  });

  test("for another's message, and for people who take no direct messages", async () => {
    const shy = guild.addMember({ acceptsDms: false });
    const question = shy.sendMessage(channel, 'x');
    const at = `/channels/${channel.id}/messages/${question.id}`;

    expect(await api('PATCH', at, { content: 'y' })).toMatchObject({ status: 403, code: 50_005 });
    expect(await api('DELETE', at)).toMatchObject({ status: 403, code: 50_013 });
    const dm = `/channels/${shy.dmChannel.id}/messages`;
    expect(await api('POST', dm, { content: 'x' })).toMatchObject({ status: 403, code: 50_007 });
  });
});

describe('what the bot may do in a channel', () => {
  const denySending = { deny: ['SendMessages'] as const };
  const allowSending = { allow: ['SendMessages'] as const };

  test('is ruled by everyone, then by its roles, then by itself', () => {
    const role = [...guild.record.roles.values()].find((one) => one.name === server.bot.name);
    if (role === undefined) throw new Error('expected a role of the bot');

    expect(maySend()).toBe(true);
    guild.setOverwrite(channel, 'everyone', denySending);
    expect(maySend()).toBe(false);
    guild.setOverwrite(channel, role, allowSending);
    expect(maySend()).toBe(true);
    guild.setOverwrite(channel, 'bot', denySending);
    expect(maySend()).toBe(false);
  });

  test('is nothing without sight of it, and everything for an administrator', () => {
    guild.setOverwrite(channel, 'everyone', { deny: ['ViewChannel'] });
    expect(guild.botPermissionsIn(channel)).toEqual([]);

    guild.setBotPermissions(['Administrator']);
    expect(guild.botPermissionsIn(channel)).toContain('ManageGuild');
  });
});
