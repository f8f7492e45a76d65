import { GatewayIntentBits } from 'discord.js';

export type PrivilegedIntent = 'MessageContent' | 'GuildMembers' | 'GuildPresences';

export const intents = {
  guilds: GatewayIntentBits.Guilds,
  members: GatewayIntentBits.GuildMembers,
  guildMessages: GatewayIntentBits.GuildMessages,
  guildReactions: GatewayIntentBits.GuildMessageReactions,
  directMessages: GatewayIntentBits.DirectMessages,
  directReactions: GatewayIntentBits.DirectMessageReactions,
  messageContent: GatewayIntentBits.MessageContent,
} as const;

export const privilegedIntents: Readonly<Record<PrivilegedIntent, number>> = {
  MessageContent: GatewayIntentBits.MessageContent,
  GuildMembers: GatewayIntentBits.GuildMembers,
  GuildPresences: GatewayIntentBits.GuildPresences,
};

export const knownIntents = Object.values(GatewayIntentBits)
  .filter((bit): bit is GatewayIntentBits => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);
