import { isDeepStrictEqual } from 'node:util';

import { DiscordAPIError, HTTPError, Routes, type REST } from 'discord.js';

import type { Command } from './command.ts';
import { describeError } from './discord-errors.ts';
import type { Log } from './log.ts';

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** Registers in this server alone. */
  readonly guildId?: string | undefined;
  readonly commands: readonly Command[];
  readonly log: Log;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Makes Discord's list of commands ours, with no request but one GET when it is already.
 * @returns the names that Discord refused, each with its reason; the others are registered all the same.
 */
export async function registerCommands(registration: Registration): Promise<ReadonlyMap<string, string>> {
  const { rest, log } = registration;
  const route = routeOf(registration);
  const wanted: readonly Json[] = registration.commands.map(({ data }) => ({ ...data }));
  const present = await presentCommands(registration);
  const stale = wanted.filter((data) => !present.some((other) => sameCommand(data, other)));
  const surplus = present.filter((other) => !wanted.some((data) => keyOf(data) === keyOf(other)));
  if (stale.length === 0 && surplus.length === 0) {
    log.info('commands unchanged', { commands: wanted.length });
    return new Map();
  }
  try {
    await rest.put(route, { body: wanted });
    log.info('commands registered', { commands: wanted.length });
    return new Map();
  } catch (error) {
    if (isUnsupported(error)) log.warn('commands not taken together, sending each', describeError(error));
    else if (isRefusal(error)) log.warn('commands refused together, trying each', describeError(error));
    else throw error;
  }
  const refused = await registerEach(registration, stale);
  await removeEach(registration, surplus);
  return refused;
}

/** Empty where an API does not list them: they are then written once more, which does no harm. */
async function presentCommands(registration: Registration): Promise<readonly Json[]> {
  try {
    return asList(await registration.rest.get(routeOf(registration)));
  } catch (error) {
    if (!isAnswer(error) || error.status === 401) throw error;
    registration.log.info('commands not listed', describeError(error));
    return [];
  }
}

async function registerEach(
  registration: Registration,
  commands: readonly Json[],
): Promise<Map<string, string>> {
  const { rest, log } = registration;
  const refused = new Map<string, string>();
  for (const data of commands) {
    try {
      await rest.post(routeOf(registration), { body: data });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const name = String(data['name']);
      // Discord's own words about our own command: nothing in them is anybody's content.
      refused.set(name, error.message.replaceAll(/\s+/gu, ' '));
      log.error('command refused', { command: name, code: error.code, reason: refused.get(name) });
    }
  }
  log.info('commands registered', { commands: commands.length - refused.size, refused: refused.size });
  return refused;
}

async function removeEach(registration: Registration, commands: readonly Json[]): Promise<void> {
  const { rest, log } = registration;
  for (const { id } of commands) {
    try {
      await rest.delete(`${routeOf(registration)}/${String(id)}`);
    } catch (error) {
      if (!isAnswer(error)) throw error;
      log.warn('command that is no longer ours not removed', {
        command: String(id),
        ...describeError(error),
      });
    }
  }
}

function routeOf({ applicationId, guildId }: Registration): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

function isRefusal(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && error.status === 400;
}

/** An API without the bulk overwrite; each command can still be sent alone, which replaces the one of its name. */
function isUnsupported(error: unknown): boolean {
  return isAnswer(error) && [404, 405, 501].includes(error.status);
}

/** The API was there and said no; anything else is the network's doing. */
function isAnswer(error: unknown): error is DiscordAPIError | HTTPError {
  return error instanceof DiscordAPIError || error instanceof HTTPError;
}

/** Names are unique per type. */
function keyOf(command: Json): string {
  return `${Number(command['type'] ?? 1)} ${String(command['name'])}`;
}

/** Whether Discord holds a command as we want it, whatever it adds: ids, versions, and defaults spelt out. */
function sameCommand(wanted: Json, present: Json): boolean {
  return isDeepStrictEqual(essence(wanted), essence(present));
}

const SETS = ['integration_types', 'contexts'] as const;

function essence(command: Json): Json {
  const plain: Record<string, unknown> = {
    type: command['type'] ?? 1,
    name: command['name'],
    description: command['description'] ?? '',
    options: asList(command['options']).map(optionEssence),
    default_member_permissions: command['default_member_permissions'] ?? null,
  };
  for (const name of SETS) {
    const set = command[name];
    plain[name] = Array.isArray(set) ? set.map(Number).toSorted((a, b) => a - b) : null;
  }
  return plain;
}

const OPTION_FIELDS = ['type', 'name', 'description', 'min_length', 'max_length'] as const;

function optionEssence(option: Json): Json {
  const plain: Record<string, unknown> = {
    required: option['required'] ?? false,
    autocomplete: option['autocomplete'] ?? false,
  };
  for (const name of OPTION_FIELDS) plain[name] = option[name] ?? null;
  return plain;
}

function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}
