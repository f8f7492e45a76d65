import type { ChannelRecord, GuildRecord, Payload, RoleRecord, UserRecord } from '../records.ts';
import { canSee } from '../permissions.ts';
import { fullMemberPayload, userPayload } from './user.ts';

/** Above this many members a guild counts as large and arrives without its offline members. */
const largeThreshold = 50;

export function rolePayload(role: RoleRecord): Payload {
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: role.permissions.toString(),
    managed: false,
    mentionable: role.mentionable,
    flags: 0,
  };
}

export function channelPayload(channel: ChannelRecord, viewerId: string): Payload {
  const base = { id: channel.id, type: channel.type, last_message_id: channel.lastMessageId, flags: 0 };
  const { guild, thread } = channel;
  if (guild === null) {
    return { ...base, recipients: channel.recipients.map(userPayload), last_pin_timestamp: null };
  }
  if (thread !== null) {
    return {
      ...base,
      guild_id: guild.id,
      parent_id: channel.parentId,
      owner_id: thread.ownerId,
      name: channel.name,
      rate_limit_per_user: 0,
      message_count: 0,
      member_count: thread.memberIds.size,
      total_message_sent: 0,
      thread_metadata: {
        archived: thread.archived,
        locked: thread.locked,
        auto_archive_duration: 1440,
        archive_timestamp: thread.createdAt,
        create_timestamp: thread.createdAt,
        invitable: true,
      },
      ...(thread.memberIds.has(viewerId)
        ? { member: { id: channel.id, user_id: viewerId, join_timestamp: thread.createdAt, flags: 0 } }
        : {}),
    };
  }
  return {
    ...base,
    guild_id: guild.id,
    name: channel.name,
    topic: null,
    position: 0,
    parent_id: channel.parentId,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: [...channel.overwrites.values()].map((overwrite) => ({
      id: overwrite.id,
      type: overwrite.type,
      allow: overwrite.allow.toString(),
      deny: overwrite.deny.toString(),
    })),
  };
}

/** The guild as REST answers with it. */
export function guildPayload(guild: GuildRecord): Payload {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    nsfw: false,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    max_members: 500_000,
    max_video_channel_users: 25,
    features: [],
    roles: [...guild.roles.values()].map(rolePayload),
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}

/** The guild as it arrives by GUILD_CREATE: with channels and threads, and of its members only the bot itself. */
export function guildCreatePayload(guild: GuildRecord, bot: UserRecord): Payload {
  const self = guild.members.get(bot.id);
  const channels = [...guild.channels.values()];
  return {
    ...guildPayload(guild),
    joined_at: guild.joinedAt,
    large: guild.members.size > largeThreshold,
    unavailable: false,
    member_count: guild.members.size,
    members: self === undefined ? [] : [fullMemberPayload(self)],
    channels: channels
      .filter((channel) => channel.thread === null)
      .map((channel) => channelPayload(channel, bot.id)),
    threads: channels
      .filter((channel) => channel.thread?.archived === false && canSee(channel, bot.id))
      .map((channel) => channelPayload(channel, bot.id)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
