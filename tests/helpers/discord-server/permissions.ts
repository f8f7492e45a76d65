import { PermissionFlagsBits } from 'discord.js';
import type { ChannelRecord, GuildRecord } from './records.ts';

export type PermissionName = keyof typeof PermissionFlagsBits;

const everything = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What a freshly invited question bot holds. */
export const defaultBotPermissions: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'AddReactions',
];

/** What everybody in a guild holds, the bot excepted: its own role decides for it. */
export const defaultMemberPermissions: readonly PermissionName[] = [
  ...defaultBotPermissions,
  'UseApplicationCommands',
];

export function bitsOf(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

export function namesOf(bits: bigint): PermissionName[] {
  const names: PermissionName[] = [];
  for (const [name, bit] of Object.entries(PermissionFlagsBits)) {
    if ((bits & bit) === bit && isPermissionName(name)) names.push(name);
  }
  return names;
}

export function includes(bits: bigint, name: PermissionName): boolean {
  return (bits & PermissionFlagsBits[name]) !== 0n;
}

/**
 * A member's permissions in a channel: roles, then the overwrites for everyone, for their roles, for themselves.
 * Algorithm from Discord's "Permissions" page. Without ViewChannel nothing is left. A thread asks its parent.
 */
export function permissionsIn(guild: GuildRecord, userId: string, channel: ChannelRecord | null): bigint {
  const base = guildPermissions(guild, userId);
  if (base === everything || channel === null) return base;
  const ruling = channel.thread === null ? channel : guild.channels.get(channel.parentId ?? '');
  const member = guild.members.get(userId);
  if (ruling === undefined || member === undefined) return base;

  let bits = base;
  const everyone = ruling.overwrites.get(guild.id);
  if (everyone !== undefined) bits = (bits & ~everyone.deny) | everyone.allow;
  let allow = 0n;
  let deny = 0n;
  for (const roleId of member.roles) {
    const overwrite = ruling.overwrites.get(roleId);
    if (overwrite === undefined) continue;
    allow |= overwrite.allow;
    deny |= overwrite.deny;
  }
  bits = (bits & ~deny) | allow;
  const own = ruling.overwrites.get(userId);
  if (own !== undefined) bits = (bits & ~own.deny) | own.allow;
  return includes(bits, 'ViewChannel') ? bits : 0n;
}

/** Permissions by roles alone. The owner and administrators hold everything; strangers nothing. */
function guildPermissions(guild: GuildRecord, userId: string): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  if (guild.ownerId === userId) return everything;
  let bits = guild.roles.get(guild.id)?.permissions ?? 0n;
  for (const roleId of member.roles) bits |= guild.roles.get(roleId)?.permissions ?? 0n;
  return includes(bits, 'Administrator') ? everything : bits;
}

/** Whether somebody sees a channel; a private thread is seen by its members and by those who manage threads. */
export function canSee(channel: ChannelRecord, userId: string): boolean {
  if (channel.guild === null) return true;
  const bits = permissionsIn(channel.guild, userId, channel);
  if (!includes(bits, 'ViewChannel')) return false;
  if (channel.type !== 12) return true;
  return (channel.thread?.memberIds.has(userId) ?? false) || includes(bits, 'ManageThreads');
}

function isPermissionName(name: string): name is PermissionName {
  return name in PermissionFlagsBits;
}
