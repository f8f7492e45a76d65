import { completeInteraction } from './interaction.ts';
import { dropNulls, isJson, jsonIn, type Json } from './json.ts';
import { completeMessage, completeNewMessage } from './message.ts';

/**
 * Discord always sends these fields, but servers that speak its protocol leave some of them out, and discord.js then
 * fails or drops the event in silence.
 * @param application id of the bot's application, once known.
 */
export function completeEvent(name: unknown, data: unknown, application?: string): void {
  if (!isJson(data)) return;
  if (name === 'MESSAGE_CREATE') completeNewMessage(data);
  else if (name === 'MESSAGE_UPDATE') completeMessage(data);
  else if (name === 'GUILD_CREATE') completeServer(data);
  else if (name === 'INTERACTION_CREATE') completeInteraction(data, application);
}

function completeServer(server: Json): void {
  const parts = [server['channels'], server['threads'], server['roles']].flatMap(jsonIn);
  for (const part of [server, ...parts]) dropNulls(part);
}

/** Completes READY, the first event of a session. */
export function completeReady(data: unknown): void {
  if (!isJson(data)) return;
  data['guilds'] ??= [];
  const { user } = data;
  if (!isJson(user)) return;
  user['bot'] ??= true;
  data['application'] ??= { id: user['id'] };
}

/** The server and the channel of a message, as GUILD_CREATE announces them. */
export function announcementFor(message: Json): Json {
  return {
    id: message['guild_id'],
    name: '',
    unavailable: false,
    roles: [],
    members: [],
    channels: [{ id: message['channel_id'], type: message['channel_type'], name: '' }],
  };
}
