import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDiscordServer, type DiscordServer, type Payload } from './index.ts';
import { rawClient, type RawClient } from './raw-client.ts';

let server: DiscordServer;
let api: RawClient;
let path: string;

beforeEach(async () => {
  server = await startDiscordServer();
  api = rawClient(server);
  path = `/applications/${server.applicationId}/commands`;
});

afterEach(() => server.stop());

const command = (change: Payload = {}): Payload => ({
  name: 'ask',
  description: 'Ask the article',
  ...change,
});
const option = (change: Payload = {}): Payload => ({
  type: 3,
  name: 'question',
  description: 'What',
  ...change,
});

describe('a command is refused', () => {
  const cases: readonly [string, Payload, readonly string[]][] = [
    ['with a capital in its name', command({ name: 'Ask' }), ['0.name: APPLICATION_COMMAND_INVALID_NAME']],
    ['with a blank in its name', command({ name: 'a b' }), ['0.name: APPLICATION_COMMAND_INVALID_NAME']],
    ['with an Arabic vowel sign', command({ name: 'اِسأل' }), ['0.name: APPLICATION_COMMAND_INVALID_NAME']],
    [
      'with a decomposed Arabic name',
      command({ name: 'اسأل'.normalize('NFD') }),
      ['0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ],
    [
      'with an Arabic question mark',
      command({ name: 'اسأل؟' }),
      ['0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ],
    ['with a name of 33', command({ name: 'x'.repeat(33) }), ['0.name: BASE_TYPE_BAD_LENGTH']],
    ['without a description', command({ description: undefined }), ['0.description: BASE_TYPE_REQUIRED']],
    [
      'with a description of 101',
      command({ description: 'x'.repeat(101) }),
      ['0.description: BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with an Arabic localization, which Discord does not have',
      command({ name_localizations: { ar: 'اسأل' }, description_localizations: { ar: 'اسأل' } }),
      ['0.name_localizations.ar: BASE_TYPE_CHOICES', '0.description_localizations.ar: BASE_TYPE_CHOICES'],
    ],
    [
      'with 26 options',
      command({ options: Array.from({ length: 26 }, (_, index) => option({ name: `o${index}` })) }),
      ['0.options: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a required option after an optional one',
      command({ options: [option(), option({ name: 'second', required: true })] }),
      ['0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      'with two options of one name',
      command({ options: [option(), option()] }),
      ['0.options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_INVALID'],
    ],
    [
      'with both choices and autocomplete',
      command({ options: [option({ autocomplete: true, choices: [{ name: 'n', value: 'v' }] })] }),
      ['0.options.0.autocomplete: APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES'],
    ],
    [
      'with 26 choices',
      command({
        options: [option({ choices: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) })],
      }),
      ['0.options.0.choices: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with an unknown context or way of installing',
      command({ contexts: [3], integration_types: [2] }),
      ['0.contexts.0: BASE_TYPE_CHOICES', '0.integration_types.0: BASE_TYPE_CHOICES'],
    ],
    [
      'as a context menu with a description',
      { type: 3, name: 'Ask', description: 'x' },
      ['0.description: APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION'],
    ],
  ];

  test.each(cases)('%s', async (_name, schema, faults) => {
    const reply = await api('PUT', path, [schema]);

    expect(reply).toMatchObject({ status: 400, code: 50_035, faults });
    expect(server.commands()).toEqual([]);
  });

  test('with all others of a bulk overwrite, and alone when sent alone, when the test says so', async () => {
    server.refuseCommand('اسأل');

    expect(await api('PUT', path, [command(), command({ name: 'اسأل' })])).toMatchObject({
      faults: ['1.name: APPLICATION_COMMAND_INVALID_NAME'],
    });
    expect(server.commands()).toEqual([]);
    expect(await api('POST', path, command())).toMatchObject({ status: 201 });
    expect(await api('POST', path, command({ name: 'اسأل' }))).toMatchObject({ status: 400, code: 50_035 });
    server.acceptCommand('اسأل');
    expect(await api('POST', path, command({ name: 'اسأل' }))).toMatchObject({ status: 201 });
  });

  test('when its name is taken, or a hundred are there', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => command({ name: `c${index}` }));

    expect(await api('PUT', path, [command(), command()])).toMatchObject({
      faults: ['1: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    });
    expect(await api('PUT', path, many(101))).toMatchObject({ status: 400, code: 30_032 });
    expect(await api('PUT', path, many(100))).toMatchObject({ status: 200 });
    expect(await api('POST', path, command())).toMatchObject({ status: 400, code: 30_032 });
  });
});

describe('a command is registered', () => {
  test('under its Arabic name', async () => {
    expect(await api('PUT', path, [command({ name: 'اسأل' })])).toMatchObject({ status: 200 });
  });

  test('keeping its id when it is overwritten, and losing what is at its default', async () => {
    await api('PUT', path, [command({ options: [option({ required: false })] })]);
    const [before] = server.commands();
    await api('PUT', path, [command({ description: 'Other' })]);
    const [after] = server.commands();

    expect(after?.['id']).toBe(before?.['id']);
    expect(before?.['options']).toEqual([option()]);
    expect(after?.['description']).toBe('Other');
  });

  test('and lists its localizations only on request', async () => {
    await api('PUT', path, [command({ description_localizations: { fr: 'Demander' } })]);

    const brief = await api('GET', path);
    const full = await api('GET', `${path}?with_localizations=true`);

    expect(brief.body).not.toMatchObject([{ description_localizations: { fr: 'Demander' } }]);
    expect(full.body).toMatchObject([{ description_localizations: { fr: 'Demander' } }]);
  });

  test('for one guild only, where the bot is', async () => {
    const home = server.addGuild();
    const elsewhere = server.addGuild({ installed: false });
    const scope = (id: string) => `/applications/${server.applicationId}/guilds/${id}/commands`;

    expect(await api('PUT', scope(home.id), [command()])).toMatchObject({ status: 200 });
    expect(await api('PUT', scope(elsewhere.id), [command()])).toMatchObject({ status: 403, code: 50_001 });
    expect(server.commands(home)).toHaveLength(1);
    expect(server.commands()).toEqual([]);
  });

  test('and can be changed and deleted', async () => {
    await api('PUT', path, [command()]);
    const id = String(server.commands()[0]?.['id']);

    expect(await api('PATCH', `${path}/${id}`, { description: 'Other' })).toMatchObject({ status: 200 });
    expect(server.commands()).toMatchObject([{ id, description: 'Other' }]);
    expect(await api('DELETE', `${path}/${id}`)).toMatchObject({ status: 204 });
    expect(await api('GET', `${path}/${id}`)).toMatchObject({ status: 404, code: 10_063 });
  });
});
