import type { ChannelRecord, GuildRecord, MemberRecord, Payload, UserRecord } from '../records.ts';
import { permissionsIn } from '../permissions.ts';

export function userPayload(user: UserRecord): Payload {
  return {
    id: user.id,
    username: user.name,
    discriminator: user.bot ? '0001' : '0',
    global_name: user.bot ? null : user.name,
    avatar: null,
    avatar_decoration_data: null,
    banner: null,
    accent_color: null,
    bot: user.bot,
    public_flags: 0,
    primary_guild: null,
    collectibles: null,
  };
}

/** A member without its `user`, as it accompanies a message. */
export function memberPayload(member: MemberRecord): Payload {
  return {
    nick: member.nick,
    avatar: null,
    banner: null,
    roles: member.roles,
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  };
}

export function fullMemberPayload(member: MemberRecord): Payload {
  return { ...memberPayload(member), user: userPayload(member.user) };
}

/** The member of an interaction carries its permissions in the channel. */
export function interactionMemberPayload(
  member: MemberRecord,
  guild: GuildRecord,
  channel: ChannelRecord,
  permissions: bigint | undefined,
): Payload {
  const bits = permissions ?? permissionsIn(guild, member.user.id, channel);
  return { ...fullMemberPayload(member), permissions: bits.toString() };
}
