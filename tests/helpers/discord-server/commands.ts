import type { Clock } from './clock.ts';
import { refuse } from './api-error.ts';
import { limits } from './limits.ts';
import { isPayload, payloadsIn } from './message.ts';
import type { Payload } from './records.ts';
import { checkCommand, checkUniqueNames } from './validate/commands.ts';
import { Form } from './validate/form.ts';

/** Registered commands, global (null) and by guild id. */
export class CommandStore {
  readonly #clock: Clock;
  readonly #applicationId: string;
  readonly #scopes = new Map<string | null, Payload[]>();
  /** Names that Discord is made to refuse. */
  readonly refused = new Set<string>();

  constructor(clock: Clock, applicationId: string) {
    this.#clock = clock;
    this.#applicationId = applicationId;
  }

  list(scope: string | null): readonly Payload[] {
    return this.#scopes.get(scope) ?? [];
  }

  all(): readonly Payload[] {
    return [...this.#scopes.values()].flat();
  }

  find(guildId: string | null, name: string, type: number): Payload | undefined {
    const known = [...(guildId === null ? [] : this.list(guildId)), ...this.list(null)];
    return known.find((command) => command['name'] === name && command['type'] === type);
  }

  byId(scope: string | null, id: string): Payload {
    const command = this.list(scope).find((candidate) => candidate['id'] === id);
    if (command === undefined) throw refuse.unknownCommand();
    return command;
  }

  /** Replaces all commands of the scope, or, when one is wrong, none of them. */
  overwrite(scope: string | null, schemas: readonly Payload[]): readonly Payload[] {
    const form = new Form();
    for (const [index, schema] of schemas.entries()) this.#check(form, [index], schema);
    checkUniqueNames(form, schemas);
    form.settle();
    refuseTooMany(schemas);
    const commands = schemas.map((schema) => this.#registered(scope, schema));
    this.#scopes.set(scope, commands);
    return commands;
  }

  /** Creates a command, or replaces the one of its name and type. */
  put(scope: string | null, schema: Payload): { command: Payload; created: boolean } {
    const form = new Form();
    this.#check(form, [], schema);
    form.settle();
    const command = this.#registered(scope, schema);
    const others = this.list(scope).filter((candidate) => candidate['id'] !== command['id']);
    const created = others.length === this.list(scope).length;
    refuseTooMany([...others, command]);
    this.#scopes.set(scope, [...others, command]);
    return { command, created };
  }

  change(scope: string | null, id: string, change: Payload): Payload {
    const merged = { ...this.byId(scope, id), ...change };
    const form = new Form();
    this.#check(form, [], merged);
    form.settle();
    const command = { ...this.#registered(scope, merged), id };
    this.#scopes.set(
      scope,
      this.list(scope).map((candidate) => (candidate['id'] === id ? command : candidate)),
    );
    return command;
  }

  delete(scope: string | null, id: string): void {
    const command = this.byId(scope, id);
    this.#scopes.set(
      scope,
      this.list(scope).filter((candidate) => candidate !== command),
    );
  }

  /** As a list shows it: the dictionaries of localizations only on request. */
  shown(command: Payload, localized: boolean): Payload {
    if (localized) return command;
    const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
    const options = payloadsIn(rest['options']);
    return options.length === 0
      ? rest
      : { ...rest, options: options.map((option) => this.shown(option, false)) };
  }

  #check(form: Form, path: readonly number[], schema: Payload): void {
    checkCommand(form, path, schema);
    if (this.refused.has(String(schema['name']))) {
      form.add([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    }
  }

  #registered(scope: string | null, schema: Payload): Payload {
    const type = schema['type'] ?? 1;
    const known = this.list(scope).find(
      (command) => command['name'] === schema['name'] && command['type'] === type,
    );
    const options = payloadsIn(schema['options']).map(withoutDefaults);
    return {
      id: known?.['id'] ?? this.#clock.snowflake(),
      application_id: this.#applicationId,
      version: this.#clock.snowflake(),
      default_member_permissions: schema['default_member_permissions'] ?? null,
      type,
      name: schema['name'],
      name_localizations: schema['name_localizations'] ?? null,
      description: schema['description'] ?? '',
      description_localizations: schema['description_localizations'] ?? null,
      ...(scope === null
        ? {
            dm_permission: schema['dm_permission'] ?? true,
            contexts: schema['contexts'] ?? null,
            integration_types: schema['integration_types'] ?? [0],
          }
        : { guild_id: scope }),
      nsfw: schema['nsfw'] ?? false,
      ...(options.length === 0 ? {} : { options }),
    };
  }
}

/** Discord does not send back what an option leaves at its default. */
function withoutDefaults(option: Payload): Payload {
  const kept = Object.entries(option).filter(
    ([key, value]) =>
      !((key === 'required' || key === 'autocomplete') && value === false) &&
      !(Array.isArray(value) && value.length === 0) &&
      value !== null,
  );
  const cleaned: Payload = Object.fromEntries(kept);
  if (Array.isArray(cleaned['options']))
    cleaned['options'] = payloadsIn(cleaned['options']).map(withoutDefaults);
  return cleaned;
}

function refuseTooMany(commands: readonly Payload[]): void {
  for (const [type, most] of [
    [1, limits.slashCommands],
    [2, limits.contextCommands],
    [3, limits.contextCommands],
  ] as const) {
    if (commands.filter((command) => (command['type'] ?? 1) === type).length > most)
      throw refuse.tooManyCommands(most);
  }
}

/** The options of a command, down the path of its subcommands. */
export function optionsAt(command: Payload, path: readonly string[]): Payload[] | undefined {
  let options = payloadsIn(command['options']);
  for (const name of path) {
    const next = options.find((option) => option['name'] === name);
    if (next === undefined || !isPayload(next)) return undefined;
    options = payloadsIn(next['options']);
  }
  return options;
}
