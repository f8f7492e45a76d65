import { guildCreatePayload, channelPayload, rolePayload } from '../payloads/guild.ts';
import { fullMemberPayload } from '../payloads/user.ts';
import { intents } from '../intents.ts';
import { bitsOf, namesOf, permissionsIn, type PermissionName } from '../permissions.ts';
import { type ChannelRecord, type GuildRecord, type Payload, type RoleRecord } from '../records.ts';
import type { World } from '../world.ts';
import { User, type UserOptions } from './user.ts';
import type { Population } from './population.ts';
import {
  makeChannel,
  makeThread,
  overwrite,
  type ChannelOptions,
  type OverwriteOptions,
  type OverwriteTarget,
  type ThreadOptions,
} from './channels.ts';
import { makeRole } from './roles.ts';

export interface MemberOptions extends UserOptions {
  readonly roles?: readonly RoleRecord[];
  /** A role of their own with these. */
  readonly permissions?: readonly PermissionName[];
  readonly nick?: string;
}

/** A guild as a test builds and changes it. Every change reaches the bot as an event. */
export class Guild {
  readonly record: GuildRecord;
  readonly #population: Population;
  readonly #memberRole: RoleRecord;
  readonly #botRole: RoleRecord;

  constructor(population: Population, record: GuildRecord, memberRole: RoleRecord, botRole: RoleRecord) {
    this.#population = population;
    this.record = record;
    this.#memberRole = memberRole;
    this.#botRole = botRole;
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  addChannel(options: ChannelOptions = {}): ChannelRecord {
    const channel = makeChannel(this.#world, this.record, options);
    this.#tell('CHANNEL_CREATE', () => channelPayload(channel, this.#world.bot.id));
    return channel;
  }

  addThread(parent: ChannelRecord, options: ThreadOptions = {}): ChannelRecord {
    const channel = makeThread(this.#world, this.record, parent, options);
    this.#tell('THREAD_CREATE', () => ({
      ...channelPayload(channel, this.#world.bot.id),
      newly_created: true,
    }));
    return channel;
  }

  deleteChannel(channel: ChannelRecord): void {
    this.record.channels.delete(channel.id);
    this.#world.channels.delete(channel.id);
    const name = channel.thread === null ? 'CHANNEL_DELETE' : 'THREAD_DELETE';
    this.#tell(name, () => channelPayload(channel, this.#world.bot.id));
  }

  addRole(
    options: { name?: string; permissions?: readonly PermissionName[]; mentionable?: boolean } = {},
  ): RoleRecord {
    const role = makeRole(this.#world, this.record, {
      name: options.name ?? 'role',
      permissions: bitsOf(options.permissions ?? []),
      mentionable: options.mentionable ?? false,
    });
    this.#tell('GUILD_ROLE_CREATE', () => ({ guild_id: this.id, role: rolePayload(role) }));
    return role;
  }

  addMember(options: MemberOptions | User = {}): User {
    const user = options instanceof User ? options : this.#population.addUser(options);
    const { roles = [], permissions, nick }: MemberOptions = options instanceof User ? {} : options;
    const own = permissions === undefined ? [] : [this.addRole({ name: user.name, permissions })];
    const member = {
      user: user.record,
      roles: [this.#memberRole, ...roles, ...own].map((role) => role.id),
      nick: nick ?? null,
      joinedAt: this.#world.clock.iso(),
    };
    this.record.members.set(user.id, member);
    this.#tell(
      'GUILD_MEMBER_ADD',
      () => ({ ...fullMemberPayload(member), guild_id: this.id }),
      intents.members,
    );
    return user;
  }

  addMembers(count: number): User[] {
    return Array.from({ length: count }, (_, index) => this.addMember({ name: `member${index + 1}` }));
  }

  setMemberPermissions(user: User, permissions: readonly PermissionName[]): void {
    const member = this.record.members.get(user.id);
    if (member === undefined)
      throw new Error(`${user.name} is not in ${this.name}: add them with addMember first.`);
    const role = this.addRole({ name: user.name, permissions });
    member.roles.splice(0, member.roles.length, role.id);
  }

  setBotPermissions(permissions: readonly PermissionName[]): void {
    this.#botRole.permissions = bitsOf(permissions);
    this.#tell('GUILD_ROLE_UPDATE', () => ({ guild_id: this.id, role: rolePayload(this.#botRole) }));
  }

  setOverwrite(channel: ChannelRecord, target: OverwriteTarget, options: OverwriteOptions): void {
    overwrite(this.#world, channel, target, options);
    this.#tell('CHANNEL_UPDATE', () => channelPayload(channel, this.#world.bot.id));
  }

  botPermissionsIn(channel: ChannelRecord): PermissionName[] {
    return namesOf(permissionsIn(this.record, this.#world.bot.id, channel));
  }

  becomeUnavailable(): void {
    this.record.available = false;
    this.#tell('GUILD_DELETE', () => ({ id: this.id, unavailable: true }));
  }

  becomeAvailable(): void {
    this.record.available = true;
    this.#tell('GUILD_CREATE', () => guildCreatePayload(this.record, this.#world.bot));
  }

  removeBot(): void {
    this.#tell('GUILD_DELETE', () => ({ id: this.id }));
    this.record.installed = false;
    this.record.members.delete(this.#world.bot.id);
  }

  joinBot(): void {
    this.admitBot();
    this.becomeAvailable();
  }

  /** Makes the bot a member without telling it. */
  admitBot(): void {
    const { bot, clock } = this.#world;
    this.record.installed = true;
    this.record.members.set(bot.id, {
      user: bot,
      roles: [this.#botRole.id],
      nick: null,
      joinedAt: clock.iso(),
    });
  }

  get #world(): World {
    return this.#population.world;
  }

  #tell(name: string, data: () => Payload, intent: number = intents.guilds): void {
    if (!this.record.installed) return;
    this.#world.emit({ name, intents: intent, guildId: this.id, data });
  }
}
