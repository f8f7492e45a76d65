import { intents } from './intents.ts';
import {
  flattenComponents,
  Message,
  messageFlags,
  type MessagePayload,
  type UploadedFile,
} from './message.ts';
import { messageEvent } from './payloads/message.ts';
import { userPayload } from './payloads/user.ts';
import { canSee } from './permissions.ts';
import { computePings, joinPings, type AllowedMentions, type Pings } from './pings.ts';
import type { ChannelRecord, Payload, UserRecord } from './records.ts';
import { refuseEmpty, type MessageBody } from './validate/message.ts';
import type { World } from './world.ts';

/** What a new message is made of. */
export interface Draft {
  readonly channel: ChannelRecord;
  readonly author: UserRecord;
  readonly content: string;
  readonly embeds?: Payload[] | undefined;
  readonly components?: Payload[] | undefined;
  readonly attachments?: Payload[] | undefined;
  readonly files?: readonly UploadedFile[];
  readonly flags?: number;
  readonly type?: number;
  readonly pings: Pings;
  readonly replyTo?: Message | undefined;
  readonly visibleTo?: string | null;
  /** Further fields: nonce, webhook_id, interaction_metadata and the like. */
  readonly extra?: Payload;
}

/** Puts a message into its channel and tells the sessions that may see it. Ephemeral ones are told to nobody. */
export function post(world: World, draft: Draft): Message {
  const id = world.clock.snowflake();
  const payload: MessagePayload = {
    id,
    channel_id: draft.channel.id,
    type: draft.type ?? (draft.replyTo === undefined ? 0 : 19),
    author: userPayload(draft.author),
    content: draft.content,
    timestamp: world.clock.iso(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    ...mentionFields(world, draft.pings, draft.replyTo),
    attachments: [...(draft.attachments ?? []), ...attachmentPayloads(world, draft.files ?? [])],
    embeds: draft.embeds ?? [],
    components: draft.components ?? [],
    flags: draft.flags ?? 0,
    ...(draft.replyTo === undefined ? {} : { message_reference: referenceTo(draft.replyTo) }),
    ...draft.extra,
  };
  const message = new Message(draft.channel, payload, draft.visibleTo ?? null);
  message.files.push(...(draft.files ?? []));
  message.pings = draft.pings;
  world.keep(message);
  announce(world, message, 'MESSAGE_CREATE');
  return message;
}

/**
 * Changes a message by a checked body. A deferred one stops "thinking".
 * @throws ApiError 50006 when nothing is left to show.
 */
export function edit(world: World, message: Message, body: MessageBody): void {
  const { payload } = message;
  const added = attachmentPayloads(world, body.files);
  const next = {
    content: body.content ?? payload.content,
    embeds: body.embeds ?? payload.embeds,
    components: body.components ?? payload.components,
    attachments: [...keptAttachments(payload, body.attachments), ...added],
  };
  refuseEmpty(next);
  const wasThinking = message.thinking;
  Object.assign(payload, next);
  const changeable = messageFlags.suppressEmbeds | messageFlags.componentsV2;
  payload.flags = (payload.flags & ~messageFlags.loading) | (body.flags & changeable);
  message.files.push(...body.files);
  if (body.content !== undefined || body.components !== undefined) {
    const pings = computePings(pingingText(next), body.allowedMentions, false);
    Object.assign(payload, mentionFields(world, pings, undefined));
    message.pings = joinPings(message.pings, pings);
  }
  if (!wasThinking) {
    payload['edited_timestamp'] = world.clock.iso();
    message.editedCount += 1;
  }
  announce(world, message, 'MESSAGE_UPDATE');
}

export function remove(world: World, message: Message): void {
  message.deleted = true;
  announce(world, message, 'MESSAGE_DELETE');
}

/** Pings of a new message with this body. */
export function pingsOf(body: MessageBody, isReply: boolean): Pings {
  const shown = { content: body.content ?? '', components: body.components ?? [] };
  return computePings(pingingText(shown), body.allowedMentions, isReply);
}

/** Whom a person's text notifies: everyone only on request, and the one replied to. */
export function personPings(text: string, options: { everyone: boolean; repliedUser: boolean }): Pings {
  const allowed: AllowedMentions = {
    parse: ['users', 'roles', ...(options.everyone ? ['everyone'] : [])],
    replied_user: options.repliedUser,
  };
  return computePings(text, allowed, options.repliedUser);
}

function announce(world: World, message: Message, name: string): void {
  if (message.ephemeral || !canSee(message.channel, world.bot.id)) {
    world.changed();
    return;
  }
  const { guild } = message.channel;
  if (guild !== null && !guild.installed) {
    world.changed();
    return;
  }
  world.emit({
    name,
    intents: guild === null ? intents.directMessages : intents.guildMessages,
    guildId: guild?.id ?? null,
    data: (viewer) =>
      name === 'MESSAGE_DELETE'
        ? { id: message.id, channel_id: message.channelId, ...(guild === null ? {} : { guild_id: guild.id }) }
        : messageEvent(world, message, viewer),
  });
}

/** Mentions count in the content and in text components, never in embeds. */
function pingingText(shown: { readonly content: string; readonly components: readonly Payload[] }): string {
  const texts = flattenComponents(shown.components).filter((component) => component['type'] === 10);
  return [shown.content, ...texts.map((component) => String(component['content']))].join('\n');
}

function mentionFields(world: World, pings: Pings, replyTo: Message | undefined): Payload {
  const replied = pings.repliedUser && replyTo !== undefined ? [replyTo.author.id] : [];
  const users = [...new Set([...pings.users, ...replied])].flatMap((id) => world.users.get(id) ?? []);
  return {
    mention_everyone: pings.everyone,
    mentions: users.map(userPayload),
    mention_roles: [...pings.roles],
  };
}

function referenceTo(message: Message): Payload {
  const { guild } = message.channel;
  return {
    type: 0,
    message_id: message.id,
    channel_id: message.channelId,
    ...(guild === null ? {} : { guild_id: guild.id }),
  };
}

function keptAttachments(payload: MessagePayload, wanted: readonly Payload[] | undefined): Payload[] {
  if (wanted === undefined) return payload.attachments;
  const ids = new Set(wanted.map((attachment) => attachment['id']));
  return payload.attachments.filter((attachment) => ids.has(attachment['id']));
}

function attachmentPayloads(world: World, files: readonly UploadedFile[]): Payload[] {
  return files.map((file) => {
    const id = world.clock.snowflake();
    const url = `https://cdn.discordapp.com/attachments/${id}/${encodeURIComponent(file.name)}`;
    return {
      id,
      filename: file.name,
      size: file.data.length,
      url,
      proxy_url: url,
      content_type: file.contentType,
    };
  });
}
