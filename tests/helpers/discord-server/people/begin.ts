import type { Interaction, InteractionSubject } from '../interaction.ts';
import { channelPayload } from '../payloads/guild.ts';
import { interactionMemberPayload, userPayload } from '../payloads/user.ts';
import { bitsOf, permissionsIn } from '../permissions.ts';
import { channelTypes, type Payload } from '../records.ts';
import type { Community } from './community.ts';
import type { Where } from './user.ts';

/** What an app may do where the bot itself is not: in direct channels, groups and foreign guilds. */
const groupPermissions = '2248473465835073';

/** Opens an interaction and tells the bot of it by INTERACTION_CREATE. */
export function begin(
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
    authorizing_integration_owners: interaction.owners,
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
