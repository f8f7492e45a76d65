import { dropNulls, isJson, type Json } from './json.ts';

const GUILD_TEXT = 0;
const DIRECT = 1;
const REPLY = 19;
/** Whoever speaks without a name is no person to answer. */
const NOBODY = { id: '0', username: '', bot: true };

/** Makes a message one that discord.js can read: it looks into every field that is there, null or not. */
export function completeMessage(message: Json): void {
  const { message_reference: reference, referenced_message: referenced } = message;
  // A reply to a message that is gone replies to nothing; only where the message is left out is it worth fetching.
  if (referenced === null) delete message['message_reference'];
  else if (isJson(reference)) reference['channel_id'] ??= message['channel_id'];
  if (message['guild_id'] === '') delete message['guild_id'];
  dropNulls(message);
  if (isJson(referenced)) completeMessage(referenced);
}

/** Completes a message that has just been written: there all fields are due, not only those that changed. */
export function completeNewMessage(message: Json): void {
  completeMessage(message);
  message['author'] ??= NOBODY;
  message['content'] ??= '';
  message['channel_type'] ??= message['guild_id'] === undefined ? DIRECT : GUILD_TEXT;
  message['type'] ??= message['message_reference'] === undefined ? 0 : REPLY;
}
