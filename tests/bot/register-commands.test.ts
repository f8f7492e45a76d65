import {
  ApplicationCommandType,
  REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { commands } from '../../commands/index.ts';
import type { Command } from '../../src/bot/command.ts';
import { createLog } from '../../src/bot/log.ts';
import { registerCommands } from '../../src/bot/register-commands.ts';
import { startDiscordServer, type DiscordServer } from '../helpers/discord-server/index.ts';

let server: DiscordServer;
let log: string[];

beforeEach(async () => {
  server = await startDiscordServer();
  log = [];
});

afterEach(async () => {
  await server.stop();
});

function register(list: readonly Command[] = commands, guildId?: string) {
  const rest = new REST({ api: server.apiUrl }).setToken(server.token);
  return registerCommands({
    rest,
    applicationId: server.applicationId,
    guildId,
    commands: list,
    log: createLog('debug', (line) => log.push(line)),
  });
}

function names(): string[] {
  return server
    .commands()
    .map(({ name }) => String(name))
    .toSorted();
}

function writes(): string[] {
  return server.log.filter(({ method }) => method !== 'GET').map(({ method }) => method);
}

const ALL = commands.map(({ data }) => data.name).toSorted();

describe('registering commands', () => {
  test('writes them all at once where there are none', async () => {
    expect(await register()).toEqual(new Map());

    expect(names()).toEqual(ALL);
    expect(writes()).toEqual(['PUT']);
  });

  test('writes nothing when nothing changed', async () => {
    await register();
    await register();

    expect(writes()).toEqual(['PUT']);
    expect(log.at(-1)).toContain('commands unchanged');
  });

  test('writes again when a description, an option or the list changed', async () => {
    await register();
    const data: RESTPostAPIChatInputApplicationCommandsJSONBody = { name: 'new', description: 'New' };
    const added: Command = { data, execute: () => Promise.resolve() };

    await register([...commands, added]);
    await register([...commands, { ...added, data: { ...data, description: 'Newer' } }]);
    await register(commands);

    expect(writes()).toEqual(['PUT', 'PUT', 'PUT', 'PUT']);
    expect(names()).toEqual(ALL);
  });

  test('registers the others when Discord refuses one, and says which and why', async () => {
    server.refuseCommand('اسأل');

    const refused = await register();

    expect([...refused.keys()]).toEqual(['اسأل']);
    expect(names()).toEqual(ALL.filter((name) => name !== 'اسأل'));
    expect(log.join('\n')).toMatch(/error command refused command="اسأل" code=50035 reason=/u);
  });

  test('removes what is no longer ours even when one is refused', async () => {
    const data: RESTPostAPIChatInputApplicationCommandsJSONBody = { name: 'old', description: 'Old' };
    await register([{ data, execute: () => Promise.resolve() }]);
    server.refuseCommand('اسأل');

    await register();

    expect(names()).toEqual(ALL.filter((name) => name !== 'اسأل'));
  });

  test('takes a refused command back in once Discord accepts it', async () => {
    server.refuseCommand('اسأل');
    await register();
    server.acceptCommand('اسأل');

    expect(await register()).toEqual(new Map());
    expect(names()).toEqual(ALL);
  });

  test.each([404, 500])('writes them where the list cannot be read, with %i', async (status) => {
    server.rest.failNext({ method: 'GET', path: '/commands', status, times: 4 });

    await register();

    expect(names()).toEqual(ALL);
  });

  test.each([404, 405, 501])(
    'sends each alone where %i says that they cannot come together',
    async (status) => {
      const data: RESTPostAPIChatInputApplicationCommandsJSONBody = { name: 'old', description: 'Old' };
      await register([{ data, execute: () => Promise.resolve() }]);
      server.rest.failNext({ method: 'PUT', path: '/commands', status, times: 5 });

      expect(await register()).toEqual(new Map());

      expect(names()).toEqual(ALL);
      expect(log.filter((line) => line.includes('commands not taken together, sending each'))).toHaveLength(
        1,
      );
    },
  );

  test.each([405, 500])(
    'goes on where one that is no longer ours cannot be removed, with %i',
    async (status) => {
      const data: RESTPostAPIChatInputApplicationCommandsJSONBody = { name: 'old', description: 'Old' };
      await register([{ data, execute: () => Promise.resolve() }]);
      server.rest.failNext({ method: 'PUT', path: '/commands', status: 405 });
      server.rest.failNext({ method: 'DELETE', path: '/commands', status, times: 4 });

      await register();

      expect(names()).toEqual([...ALL, 'old'].toSorted());
      expect(log.join('\n')).toContain('command that is no longer ours not removed');
    },
  );

  test('fails where they can be sent in no way', async () => {
    server.rest.failNext({ method: 'PUT', path: '/commands', status: 404 });
    server.rest.failNext({ method: 'POST', path: '/commands', status: 404 });

    await expect(register()).rejects.toMatchObject({ status: 404, method: 'POST' });
  });

  test('goes to one server alone when a development server is set', async () => {
    const guild = server.addGuild();

    await register(commands, guild.id);

    expect(server.commands()).toEqual([]);
    expect(server.commands(guild)).toHaveLength(commands.length);
  });
});

describe('the commands', () => {
  test('hold to Discord’s rules for names, descriptions and counts', () => {
    const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
    for (const { data } of commands) {
      if (data.type === ApplicationCommandType.Message) continue;
      const options = 'options' in data ? (data.options ?? []) : [];
      for (const { name } of [data, ...options]) {
        expect(name).toMatch(NAME);
        expect(name).toBe(name.normalize('NFC').toLowerCase());
      }
      for (const { description } of [
        { description: 'description' in data ? data.description : '' },
        ...options,
      ]) {
        expect(description.length).toBeGreaterThan(0);
        expect(description.length).toBeLessThanOrEqual(100);
      }
    }
    expect(new Set(commands.map(({ data }) => `${data.type} ${data.name}`)).size).toBe(commands.length);
  });
});
