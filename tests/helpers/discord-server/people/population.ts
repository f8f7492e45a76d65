import type { CommandStore } from '../commands.ts';
import type { Interactions } from '../interactions.ts';
import {
  bitsOf,
  defaultBotPermissions,
  defaultMemberPermissions,
  type PermissionName,
} from '../permissions.ts';
import { guildCreatePayload } from '../payloads/guild.ts';
import { intents } from '../intents.ts';
import type { GuildRecord } from '../records.ts';
import type { World } from '../world.ts';
import { Guild } from './guild.ts';
import { makeRole } from './roles.ts';
import { User, type UserOptions } from './user.ts';

export interface GuildOptions {
  readonly name?: string;
  readonly locale?: string;
  readonly botPermissions?: readonly PermissionName[];
  /** False makes a guild that the bot is not in. */
  readonly installed?: boolean;
}

/** Brings people and guilds into the world. */
export class Population {
  readonly world: World;
  readonly interactions: Interactions;
  readonly commandStore: CommandStore;

  constructor(world: World, interactions: Interactions, commandStore: CommandStore) {
    this.world = world;
    this.interactions = interactions;
    this.commandStore = commandStore;
  }

  addUser(options: UserOptions = {}): User {
    const record = this.world.addUser({
      name: options.name ?? `user${this.world.users.size}`,
      bot: options.bot ?? false,
      locale: options.locale ?? 'en-US',
      acceptsDms: options.acceptsDms ?? true,
    });
    return new User(this, record);
  }

  /** A guild with an owner, a role that members have and, if the bot is in it, a role for the bot. */
  addGuild(options: GuildOptions = {}): Guild {
    const owner = this.addUser({ name: 'owner' });
    const id = this.world.clock.snowflake();
    const record: GuildRecord = {
      id,
      name: options.name ?? 'guild',
      locale: options.locale ?? 'en-US',
      ownerId: owner.id,
      joinedAt: this.world.clock.iso(),
      roles: new Map(),
      members: new Map(),
      channels: new Map(),
      installed: false,
      available: true,
    };
    record.roles.set(id, {
      id,
      name: '@everyone',
      mention: '@everyone',
      mentionable: false,
      position: 0,
      permissions: 0n,
    });
    const memberRole = makeRole(this.world, record, {
      name: 'member',
      permissions: bitsOf(defaultMemberPermissions),
    });
    const botPermissions = bitsOf(options.botPermissions ?? defaultBotPermissions);
    const botRole = makeRole(this.world, record, { name: this.world.bot.name, permissions: botPermissions });
    this.world.guilds.set(id, record);
    const guild = new Guild(this, record, memberRole, botRole);
    guild.addMember(owner);
    if (options.installed === false) return guild;
    guild.admitBot();
    this.world.emit({
      name: 'GUILD_CREATE',
      intents: intents.guilds,
      guildId: id,
      data: () => guildCreatePayload(record, this.world.bot),
    });
    return guild;
  }
}
