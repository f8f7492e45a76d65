import { bitsOf, type PermissionName } from '../permissions.ts';
import { channelTypes, type ChannelRecord, type GuildRecord } from '../records.ts';
import type { World } from '../world.ts';

export type OverwriteTarget = 'bot' | 'everyone' | { readonly id: string };

export interface OverwriteOptions {
  readonly allow?: readonly PermissionName[];
  readonly deny?: readonly PermissionName[];
}

export interface ChannelOptions {
  readonly name?: string;
  readonly type?: 'text' | 'announcement' | 'voice' | 'forum' | 'category';
  readonly overwrites?: readonly (OverwriteOptions & { readonly target: OverwriteTarget })[];
}

export interface ThreadOptions {
  readonly name?: string;
  readonly private?: boolean;
  readonly locked?: boolean;
  readonly archived?: boolean;
  /** Whether the bot is in it; true unless told. */
  readonly joined?: boolean;
}

export function makeChannel(world: World, guild: GuildRecord, options: ChannelOptions): ChannelRecord {
  const channel = world.addChannel({
    type: channelTypes[options.type ?? 'text'],
    name: options.name ?? 'channel',
    guild,
    parentId: null,
    overwrites: new Map(),
    recipients: [],
    thread: null,
  });
  for (const one of options.overwrites ?? []) overwrite(world, channel, one.target, one);
  return channel;
}

export function makeThread(
  world: World,
  guild: GuildRecord,
  parent: ChannelRecord,
  options: ThreadOptions,
): ChannelRecord {
  return world.addChannel({
    type: options.private === true ? channelTypes.privateThread : channelTypes.publicThread,
    name: options.name ?? 'thread',
    guild,
    parentId: parent.id,
    overwrites: new Map(),
    recipients: [],
    thread: {
      ownerId: guild.ownerId,
      memberIds: new Set(options.joined === false ? [] : [world.bot.id]),
      createdAt: world.clock.iso(),
      archived: options.archived ?? false,
      locked: options.locked ?? false,
    },
  });
}

/** Sets what a role, a member, the bot or everyone may do in one channel. */
export function overwrite(
  world: World,
  channel: ChannelRecord,
  target: OverwriteTarget,
  options: OverwriteOptions,
): void {
  const guildId = channel.guild?.id ?? '';
  const id = target === 'bot' ? world.bot.id : target === 'everyone' ? guildId : target.id;
  const type = channel.guild?.roles.has(id) === true ? 0 : 1;
  channel.overwrites.set(id, {
    id,
    type,
    allow: bitsOf(options.allow ?? []),
    deny: bitsOf(options.deny ?? []),
  });
}
