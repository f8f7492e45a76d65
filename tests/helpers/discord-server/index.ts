export { startDiscordServer, type DiscordServer } from './server.ts';
export type { ServerOptions } from './options.ts';
export type { Guild } from './people/guild.ts';
export type { User } from './people/user.ts';
export type { Interaction } from './interaction.ts';
export type { Message } from './message.ts';
export type { ChannelRecord, Payload, RoleRecord } from './records.ts';
export type { PermissionName } from './permissions.ts';
