import { optionsAt } from '../commands.ts';
import type { Interaction } from '../interaction.ts';
import { flattenComponents, payloadsIn, type Message } from '../message.ts';
import { channelTypes, type ChannelRecord, type Payload, type UserRecord } from '../records.ts';
import { begin } from './begin.ts';
import type { Community } from './community.ts';
import { commandOffered, optionPayloads } from './offered.ts';
import type { OptionValues, Where } from './user.ts';

export type CommandUse =
  | { readonly kind: 'slash'; readonly name: string; readonly options: OptionValues }
  | {
      readonly kind: 'autocomplete';
      readonly name: string;
      readonly options: OptionValues;
      readonly focused: string;
    }
  | { readonly kind: 'message'; readonly name: string; readonly message: Message };

export type ComponentUse =
  | { readonly kind: 'button'; readonly idOrLabel: string }
  | { readonly kind: 'select'; readonly customId: string; readonly values: readonly string[] };

/** Uses a command. @throws when Discord's client would not offer it, unless forced. */
export function useCommand(
  community: Community,
  user: UserRecord,
  use: CommandUse,
  channel: ChannelRecord,
  where: Where,
): Interaction {
  const type = use.kind === 'message' ? 3 : 1;
  const [name = '', ...path] = use.kind === 'message' ? [use.name] : use.name.split(' ');
  const userInstalled = installedByUser(channel, where);
  const command = community.commandStore.find(channel.guild?.id ?? null, name, type);
  if (where.force !== true)
    commandOffered({ command, name, user, channel, userInstalled, permissions: where.permissions });
  const specs = command === undefined ? [] : (optionsAt(command, path) ?? []);
  const data: Payload = { id: command?.['id'] ?? community.world.clock.snowflake(), name, type };
  if (command?.['guild_id'] !== undefined) data['guild_id'] = command['guild_id'];
  if (use.kind === 'message') {
    data['target_id'] = use.message.id;
    data['resolved'] = { messages: { [use.message.id]: use.message.payload } };
  } else {
    const options = optionPayloads(specs, use.options, {
      focused: use.kind === 'autocomplete' ? use.focused : null,
      strict: where.force !== true,
      label: `/${use.name}`,
    });
    data['options'] = nest(command, path, options);
  }
  const focused =
    use.kind === 'autocomplete' ? specs.find((spec) => spec['name'] === use.focused) : undefined;
  return begin(community, where, data, {
    type: use.kind === 'autocomplete' ? 4 : 2,
    label: use.kind === 'message' ? `"${use.name}"` : `/${use.name}`,
    user,
    channel,
    userInstalled,
    commandName: use.name,
    responseType: use.kind === 'message' ? 23 : 20,
    numericChoices: focused !== undefined && focused['type'] !== 3,
    source: null,
  });
}

/** Uses a component of a message. @throws when it is not there to be used, unless forced. */
export function useComponent(
  community: Community,
  user: UserRecord,
  message: Message,
  use: ComponentUse,
  where: Where,
): Interaction {
  const wanted = use.kind === 'button' ? use.idOrLabel : use.customId;
  const component = findComponent(message, use);
  if (where.force !== true) {
    if (component === undefined) {
      const labels = message.buttons.map((button) => `"${String(button['label'])}"`).join(', ') || 'none';
      throw new Error(
        `No component "${wanted}" on that message. Its buttons: ${labels}. Text: ${message.text}`,
      );
    }
    if (component['disabled'] === true) throw new Error(`The component "${wanted}" is disabled.`);
    if (component['style'] === 5)
      throw new Error(`The button "${wanted}" is a link: nothing reaches the bot.`);
    if (message.deleted) throw new Error(`The message with "${wanted}" is deleted.`);
    if (message.visibleTo !== null && message.visibleTo !== user.id) {
      throw new Error(`${user.name} does not see the ephemeral message with "${wanted}".`);
    }
  }
  const data: Payload = {
    id: component?.['id'] ?? 1,
    custom_id: component?.['custom_id'] ?? wanted,
    component_type: component?.['type'] ?? (use.kind === 'button' ? 2 : 3),
    ...(use.kind === 'select' ? { values: use.values } : {}),
  };
  return begin(community, where, data, {
    type: 3,
    label: `click "${wanted}"`,
    user,
    channel: message.channel,
    userInstalled: installedByUser(message.channel, where),
    commandName: null,
    responseType: 19,
    numericChoices: false,
    source: message,
  });
}

function installedByUser(channel: ChannelRecord, where: Where): boolean {
  return (
    where.userInstall === true || channel.type === channelTypes.group || channel.guild?.installed === false
  );
}

function findComponent(message: Message, use: ComponentUse): Payload | undefined {
  const all = flattenComponents(message.components);
  if (use.kind === 'select') return all.find((component) => component['custom_id'] === use.customId);
  const { idOrLabel } = use;
  return (
    message.buttons.find((button) => button['custom_id'] === idOrLabel) ??
    message.buttons.find((button) => button['label'] === idOrLabel) ??
    message.buttons.find((button) => String(button['label']).includes(idOrLabel))
  );
}

/** Wraps options in the subcommands that lead to them. */
function nest(command: Payload | undefined, path: readonly string[], options: Payload[]): Payload[] {
  const [name, ...rest] = path;
  if (name === undefined) return options;
  const sub = payloadsIn(command?.['options']).find((option) => option['name'] === name);
  return [{ name, type: sub?.['type'] ?? 1, options: nest(sub, rest, options) }];
}
