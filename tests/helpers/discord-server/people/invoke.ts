import { optionsAt } from '../commands.ts';
import type { Interaction, InteractionSubject, Modal } from '../interaction.ts';
import { flattenComponents, payloadsIn, type Message } from '../message.ts';
import { channelPayload } from '../payloads/guild.ts';
import { interactionMemberPayload, userPayload } from '../payloads/user.ts';
import { bitsOf, permissionsIn } from '../permissions.ts';
import { channelTypes, type ChannelRecord, type Payload, type UserRecord } from '../records.ts';
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

const groupPermissions = '2248473465835073';

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
    numericChoices: false,
    source: message,
  });
}

export function submitModal(
  community: Community,
  interaction: Interaction,
  modal: Modal,
  fields: Readonly<Record<string, string>>,
): Interaction {
  const inputs = flattenComponents(modal.components).filter((component) => component['type'] === 4);
  for (const input of inputs) {
    const text = fields[String(input['custom_id'])] ?? '';
    if (text === '' && input['required'] !== false) {
      throw new Error(`The modal "${modal.title}" needs its field "${String(input['custom_id'])}".`);
    }
  }
  const components = modal.components.map((row) => {
    const filled = flattenComponents([row])
      .filter((component) => component['type'] === 4)
      .map((input) => ({
        type: 4,
        custom_id: input['custom_id'],
        value: fields[String(input['custom_id'])] ?? '',
      }));
    return row['type'] === 18 ? { type: 18, component: filled[0] } : { type: 1, components: filled };
  });
  const { subject } = interaction;
  const where: Where = { userInstall: subject.userInstalled };
  return begin(
    community,
    where,
    { custom_id: modal.custom_id, components },
    {
      type: 5,
      label: `modal "${modal.title}"`,
      user: subject.user,
      channel: subject.channel,
      userInstalled: subject.userInstalled,
      commandName: null,
      numericChoices: false,
      source: subject.source,
    },
  );
}

function begin(
  community: Community,
  where: Where,
  data: Payload,
  subject: Omit<InteractionSubject, 'id' | 'token'>,
): Interaction {
  const { world } = community;
  const { user, channel, source } = subject;
  const { guild } = channel;
  const interaction = community.interactions.open(subject);
  const member = guild?.members.get(user.id);
  const permissions = where.permissions === undefined ? undefined : bitsOf(where.permissions);
  const botBits = guild === null ? groupPermissions : permissionsIn(guild, world.bot.id, channel).toString();
  const userShown = userPayload(user);
  const payload: Payload = {
    version: 1,
    id: interaction.id,
    application_id: world.applicationId,
    type: subject.type,
    token: interaction.token,
    data,
    channel_id: channel.id,
    channel: {
      ...channelPayload(channel, world.bot.id),
      ...(guild === null
        ? {}
        : { permissions: (permissions ?? permissionsIn(guild, user.id, channel)).toString() }),
    },
    app_permissions: guild?.installed === false ? groupPermissions : botBits,
    locale: where.locale ?? user.locale,
    entitlements: [],
    authorizing_integration_owners: subject.userInstalled ? { '1': user.id } : { '0': guild?.id ?? '0' },
    context: guild !== null ? 0 : channel.type === channelTypes.dm ? 1 : 2,
    attachment_size_limit: 10_485_760,
    ...(source === null ? {} : { message: source.payload }),
  };
  if (guild === null || member === undefined) payload['user'] = userShown;
  if (guild !== null) {
    payload['guild_id'] = guild.id;
    payload['guild_locale'] = guild.locale;
    payload['guild'] = { id: guild.id, locale: guild.locale, features: [] };
    if (member !== undefined)
      payload['member'] = interactionMemberPayload(member, guild, channel, permissions);
  }
  world.emit({ name: 'INTERACTION_CREATE', intents: 0, guildId: guild?.id ?? null, data: () => payload });
  return interaction;
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
