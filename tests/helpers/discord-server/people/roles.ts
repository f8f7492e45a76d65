import type { GuildRecord, RoleRecord } from '../records.ts';
import type { World } from '../world.ts';

export function makeRole(
  world: World,
  guild: GuildRecord,
  role: { readonly name: string; readonly permissions: bigint; readonly mentionable?: boolean },
): RoleRecord {
  const id = world.clock.snowflake();
  const record: RoleRecord = {
    id,
    mention: `<@&${id}>`,
    name: role.name,
    mentionable: role.mentionable ?? false,
    position: guild.roles.size,
    permissions: role.permissions,
  };
  guild.roles.set(id, record);
  return record;
}
