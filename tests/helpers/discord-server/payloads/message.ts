import { intents } from '../intents.ts';
import { isPayload, type Message } from '../message.ts';
import type { Payload } from '../records.ts';
import type { Viewer, World } from '../world.ts';
import { memberPayload } from './user.ts';

/**
 * A message as the bot may see it. Content, embeds, components and attachments are emptied unless the bot declared
 * Message Content, wrote it, is mentioned in it, or it is in a direct channel. The message that it replies to is cut
 * by the same rule.
 */
export function visibleMessage(world: World, message: Message, viewer: Viewer): Payload {
  const referencedId = message.reference;
  const referenced =
    referencedId === null ? undefined : world.messagesIn(message.channelId).get(referencedId);
  const payload: Payload = mayRead(world, message, viewer)
    ? { ...message.payload }
    : { ...message.payload, content: '', embeds: [], components: [], attachments: [] };
  if (referencedId !== null) {
    payload['referenced_message'] =
      referenced === undefined || referenced.deleted ? null : shallow(world, referenced, viewer);
  }
  return payload;
}

/** A message as MESSAGE_CREATE and MESSAGE_UPDATE carry it: with the guild and the author's membership. */
export function messageEvent(world: World, message: Message, viewer: Viewer): Payload {
  const { guild } = message.channel;
  const member = guild?.members.get(message.author.id);
  const payload = visibleMessage(world, message, viewer);
  payload['channel_type'] = message.channel.type;
  if (guild !== null) payload['guild_id'] = guild.id;
  if (member !== undefined && message.payload['webhook_id'] === undefined) {
    payload['member'] = memberPayload(member);
  }
  return payload;
}

function shallow(world: World, message: Message, viewer: Viewer): Payload {
  if (mayRead(world, message, viewer)) return { ...message.payload };
  return { ...message.payload, content: '', embeds: [], components: [], attachments: [] };
}

function mayRead(world: World, message: Message, viewer: Viewer): boolean {
  if (message.channel.guild === null) return true;
  if ((viewer.intents & intents.messageContent) !== 0) return true;
  if (message.payload.author['id'] === world.bot.id) return true;
  const mentions = message.payload['mentions'];
  return Array.isArray(mentions) && mentions.some((user) => isPayload(user) && user['id'] === world.bot.id);
}
