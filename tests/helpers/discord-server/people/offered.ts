import { payloadsIn } from '../message.ts';
import { bitsOf, includes, permissionsIn, type PermissionName } from '../permissions.ts';
import { channelTypes, type ChannelRecord, type Payload, type UserRecord } from '../records.ts';
import { charactersIn } from '../validate/form.ts';
import type { OptionValues } from './user.ts';

export interface Offer {
  readonly command: Payload | undefined;
  readonly name: string;
  readonly user: UserRecord;
  readonly channel: ChannelRecord;
  readonly userInstalled: boolean;
  readonly permissions: readonly PermissionName[] | undefined;
}

/** @throws when Discord's client would not offer the command to this person in this place. */
export function commandOffered(offer: Offer): void {
  const { command, name, user, channel, userInstalled } = offer;
  const refuse = (why: string) => {
    throw new Error(
      `Discord does not offer "${name}" to ${user.name} here: ${why}. Use force: true to send it anyway.`,
    );
  };
  if (command === undefined) return refuse('no such command is registered');
  const types = Array.isArray(command['integration_types']) ? command['integration_types'] : [0];
  if (!types.includes(userInstalled ? 1 : 0)) {
    return refuse(userInstalled ? 'it cannot be installed by a person' : 'it cannot be installed in a guild');
  }
  const context = channel.guild !== null ? 0 : channel.type === channelTypes.dm ? 1 : 2;
  const contexts = Array.isArray(command['contexts'])
    ? command['contexts']
    : [0, 1, ...(userInstalled ? [2] : [])];
  if (command['guild_id'] === undefined && !contexts.includes(context))
    refuse(`it is not for context ${context}`);
  const needed = command['default_member_permissions'];
  if (channel.guild === null || typeof needed !== 'string') return;
  const held =
    offer.permissions === undefined
      ? permissionsIn(channel.guild, user.id, channel)
      : bitsOf(offer.permissions);
  const all = BigInt(needed);
  const administrator = includes(held, 'Administrator');
  if (!administrator && (all === 0n || (held & all) !== all)) refuse('default_member_permissions hides it');
}

/** Options as an interaction carries them. @throws when strict and they do not fit the command. */
export function optionPayloads(
  specs: readonly Payload[],
  values: OptionValues,
  use: { readonly focused: string | null; readonly strict: boolean; readonly label: string },
): Payload[] {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  if (use.strict) {
    for (const [name] of given) {
      if (!specs.some((spec) => spec['name'] === name))
        throw new Error(`${use.label} has no option "${name}".`);
    }
    for (const spec of specs) {
      const name = String(spec['name']);
      const missing = spec['required'] === true && values[name] === undefined;
      if (missing && use.focused === null) throw new Error(`${use.label} needs its option "${name}".`);
    }
  }
  return given.map(([name, value]) => {
    const spec = specs.find((candidate) => candidate['name'] === name);
    if (use.strict && spec !== undefined && use.focused === null)
      checkValue(spec, value, `${use.label} ${name}`);
    const type = spec?.['type'] ?? (typeof value === 'boolean' ? 5 : typeof value === 'number' ? 10 : 3);
    return { name, type, value, ...(name === use.focused ? { focused: true } : {}) };
  });
}

function checkValue(spec: Payload, value: unknown, label: string): void {
  const kinds: Readonly<Record<number, string>> = { 3: 'string', 4: 'number', 5: 'boolean', 10: 'number' };
  const kind = kinds[Number(spec['type'])];
  if (kind !== undefined && typeof value !== kind)
    throw new Error(`${label} takes a ${kind}, got ${String(value)}.`);
  const choices = payloadsIn(spec['choices']);
  if (choices.length > 0 && !choices.some((choice) => choice['value'] === value)) {
    throw new Error(`${label} takes one of its choices, got ${String(value)}.`);
  }
  if (typeof value !== 'string') return;
  const length = charactersIn(value);
  const max = Number(spec['max_length'] ?? 6000);
  const min = Number(spec['min_length'] ?? (spec['required'] === true ? 1 : 0));
  if (length > max || length < min)
    throw new Error(`${label} takes ${min} to ${max} characters, got ${length}.`);
}
