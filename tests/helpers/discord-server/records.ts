/** A JSON object on its way to or from the bot. */
export type Payload = Record<string, unknown>;

export interface UserRecord {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  readonly mention: string;
  readonly locale: string;
  acceptsDms: boolean;
}

export interface RoleRecord {
  readonly id: string;
  readonly name: string;
  readonly mention: string;
  readonly mentionable: boolean;
  readonly position: number;
  permissions: bigint;
}

export interface MemberRecord {
  readonly user: UserRecord;
  readonly roles: string[];
  readonly nick: string | null;
  readonly joinedAt: string;
}

export interface Overwrite {
  readonly id: string;
  /** 0 for a role, 1 for a member. */
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

export interface ThreadState {
  readonly ownerId: string;
  readonly memberIds: Set<string>;
  readonly createdAt: string;
  archived: boolean;
  locked: boolean;
}

export interface ChannelRecord {
  readonly id: string;
  /** Discord's channel type number. */
  readonly type: number;
  readonly name: string;
  readonly mention: string;
  readonly guild: GuildRecord | null;
  readonly parentId: string | null;
  readonly overwrites: Map<string, Overwrite>;
  /** People of a direct channel or group, the bot left out. */
  readonly recipients: readonly UserRecord[];
  readonly thread: ThreadState | null;
  lastMessageId: string | null;
  typings: number;
}

export interface GuildRecord {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  readonly joinedAt: string;
  readonly roles: Map<string, RoleRecord>;
  readonly members: Map<string, MemberRecord>;
  readonly channels: Map<string, ChannelRecord>;
  /** Whether the bot is a member. */
  installed: boolean;
  available: boolean;
}

/** Discord's channel types that this server knows. */
export const channelTypes = {
  text: 0,
  dm: 1,
  voice: 2,
  group: 3,
  category: 4,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  forum: 15,
} as const;
