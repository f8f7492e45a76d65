import { intents } from '../intents.ts';
import { guildCreatePayload } from '../payloads/guild.ts';
import { fullMemberPayload, userPayload } from '../payloads/user.ts';
import type { GuildRecord, Payload } from '../records.ts';
import type { World } from '../world.ts';
import type { Session } from './session.ts';

const membersInChunk = 1000;

/** What a new session hears first: READY, then each of its guilds. */
export function greet(world: World, session: Session, resumeUrl: string): void {
  const guilds = [...world.guilds.values()].filter((guild) => guild.installed && session.houses(guild.id));
  session.dispatch('READY', {
    v: 10,
    user: { ...userPayload(world.bot), verified: true, mfa_enabled: true, email: null, flags: 0 },
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: resumeUrl,
    shard: [...session.shard],
    application: { id: world.applicationId, flags: 0 },
    private_channels: [],
    relationships: [],
    user_settings: {},
    presences: [],
    guild_join_requests: [],
    geo_ordered_rtc_regions: [],
    auth: {},
    _trace: [],
  });
  if ((session.intents & intents.guilds) === 0) return;
  for (const guild of guilds) {
    if (guild.available) session.dispatch('GUILD_CREATE', guildCreatePayload(guild, world.bot));
  }
}

/** Answers a request for members: by ids, or by the beginning of a name. */
export function sendMembers(world: World, session: Session, request: Payload): void {
  const guild = world.guilds.get(String(request['guild_id']));
  if (guild === undefined) return;
  const wanted: unknown[] = [request['user_ids'] ?? []].flat();
  const found = membersFor(guild, request, wanted);
  const chunks = Math.max(1, Math.ceil(found.length / membersInChunk));
  for (let index = 0; index < chunks; index += 1) {
    session.dispatch('GUILD_MEMBERS_CHUNK', {
      guild_id: guild.id,
      members: found.slice(index * membersInChunk, (index + 1) * membersInChunk).map(fullMemberPayload),
      chunk_index: index,
      chunk_count: chunks,
      not_found: wanted.filter((id) => typeof id === 'string' && !guild.members.has(id)),
      ...(request['nonce'] === undefined ? {} : { nonce: request['nonce'] }),
    });
  }
}

function membersFor(guild: GuildRecord, request: Payload, wanted: readonly unknown[]) {
  const members = [...guild.members.values()];
  if (wanted.length > 0) return members.filter((member) => wanted.includes(member.user.id));
  const query = typeof request['query'] === 'string' ? request['query'] : '';
  const limit = Number(request['limit'] ?? 0) || members.length;
  return members.filter((member) => member.user.name.startsWith(query)).slice(0, limit);
}
