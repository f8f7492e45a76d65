import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** All that answering needs; nothing that could harm a server. */
export const neededPermissions = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
] as const;

/** The link that adds the bot to a server with what it needs. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: new PermissionsBitField([...neededPermissions]).bitfield.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
