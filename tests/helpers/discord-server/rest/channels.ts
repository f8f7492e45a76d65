import { refuse } from '../api-error.ts';
import { visibleMessage } from '../payloads/message.ts';
import { channelPayload } from '../payloads/guild.ts';
import type { Message } from '../message.ts';
import { canSee, includes, permissionsIn, type PermissionName } from '../permissions.ts';
import { edit, pingsOf, post, remove } from '../posting.ts';
import { channelTypes, type ChannelRecord } from '../records.ts';
import { checkMessage, refuseEmpty, type MessageBody } from '../validate/message.ts';
import { Form } from '../validate/form.ts';
import type { Viewer, World } from '../world.ts';
import { noContent, objectBody, ok, type ApiRequest, type Params, type Route } from './routing.ts';

/** Routes under /channels, as the bot itself uses them. */
export function channelRoutes(world: World, viewer: Viewer): Route[] {
  const show = (message: Message) => visibleMessage(world, message, viewer);
  return [
    {
      method: 'GET',
      pattern: '/channels/:channel',
      handle: (_request, params) => ok(channelPayload(channelFor(world, params), world.bot.id)),
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/typing',
      handle: (_request, params) => {
        const channel = writable(world, params);
        channel.typings += 1;
        return noContent;
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/messages',
      handle: (request, params) => ok(show(create(world, request, params))),
    },
    {
      method: 'GET',
      pattern: '/channels/:channel/messages',
      handle: (request, params) => {
        const channel = readable(world, params);
        const limit = Number(request.query.get('limit') ?? '50');
        const before = BigInt(request.query.get('before') ?? '0');
        const after = BigInt(request.query.get('after') ?? '0');
        const found = [...world.messagesIn(channel.id).values()].filter(
          (message) =>
            !message.deleted &&
            !message.ephemeral &&
            (before === 0n || BigInt(message.id) < before) &&
            BigInt(message.id) > after,
        );
        return ok(found.slice(-limit).toReversed().map(show));
      },
    },
    {
      method: 'GET',
      pattern: '/channels/:channel/messages/:message',
      handle: (_request, params) => {
        readable(world, params);
        return ok(show(messageFor(world, params)));
      },
    },
    {
      method: 'PATCH',
      pattern: '/channels/:channel/messages/:message',
      handle: (request, params) => {
        channelFor(world, params);
        const message = messageFor(world, params);
        if (message.author.id !== world.bot.id) throw refuse.notOwnMessage();
        edit(
          world,
          message,
          checkMessage(objectBody(request), request.files, { currentFlags: message.flags }),
        );
        return ok(show(message));
      },
    },
    {
      method: 'DELETE',
      pattern: '/channels/:channel/messages/:message',
      handle: (_request, params) => {
        const channel = channelFor(world, params);
        const message = messageFor(world, params);
        if (message.author.id !== world.bot.id) require(world, channel, 'ManageMessages');
        remove(world, message);
        return noContent;
      },
    },
    {
      method: 'PUT',
      pattern: '/channels/:channel/messages/:message/reactions/:emoji/@me',
      handle: (_request, params) => {
        require(world, readable(world, params), 'AddReactions');
        messageFor(world, params).reactions.push(params.get('emoji'));
        return noContent;
      },
    },
    {
      method: 'DELETE',
      pattern: '/channels/:channel/messages/:message/reactions/:emoji/@me',
      handle: (_request, params) => {
        const { reactions } = messageFor(world, params);
        const at = reactions.indexOf(params.get('emoji'));
        if (at !== -1) reactions.splice(at, 1);
        return noContent;
      },
    },
  ];
}

function create(world: World, request: ApiRequest, params: Params): Message {
  const channel = writable(world, params);
  const body = checkMessage(objectBody(request), request.files);
  if (body.nonce !== undefined && body.enforceNonce) {
    const twin = [...world.messagesIn(channel.id).values()].find(
      (sent) => sent.payload['nonce'] === body.nonce,
    );
    if (twin !== undefined) return twin;
  }
  if ((body.embeds ?? []).length > 0) require(world, channel, 'EmbedLinks');
  if (body.files.length > 0) require(world, channel, 'AttachFiles');
  const replyTo = referenced(world, channel, body);
  const shown = {
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    attachments: [],
  };
  if (body.files.length === 0) refuseEmpty(shown);
  return post(world, {
    channel,
    author: world.bot,
    ...shown,
    files: body.files,
    flags: body.flags & ~64,
    pings: pingsOf(body, replyTo !== undefined),
    replyTo,
    extra: { tts: body.tts, ...(body.nonce === undefined ? {} : { nonce: body.nonce }) },
  });
}

function referenced(world: World, channel: ChannelRecord, body: MessageBody): Message | undefined {
  if (body.reference === undefined) return undefined;
  if (channel.guild !== null) {
    const bits = permissionsIn(channel.guild, world.bot.id, channel);
    if (!includes(bits, 'ReadMessageHistory')) throw refuse.cannotReply();
  }
  const message = world.messagesIn(channel.id).get(body.reference.messageId);
  if (message !== undefined && !message.deleted && !message.ephemeral) return message;
  if (!body.reference.failIfMissing) return undefined;
  const form = new Form();
  form.add(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  form.settle();
  return undefined;
}

/** The channel, seen by the bot. @throws ApiError 10003, 50001 */
function channelFor(world: World, params: Params): ChannelRecord {
  const channel = world.channels.get(params.get('channel'));
  if (channel === undefined) throw refuse.unknownChannel();
  if (channel.type === channelTypes.group) throw refuse.missingAccess();
  if (channel.guild !== null && !channel.guild.installed) throw refuse.missingAccess();
  if (!canSee(channel, world.bot.id)) throw refuse.missingAccess();
  return channel;
}

function readable(world: World, params: Params): ChannelRecord {
  const channel = channelFor(world, params);
  require(world, channel, 'ReadMessageHistory');
  return channel;
}

function writable(world: World, params: Params): ChannelRecord {
  const channel = channelFor(world, params);
  const textless: readonly number[] = [channelTypes.category, channelTypes.forum];
  if (textless.includes(channel.type)) throw refuse.notText();
  if (channel.guild === null) {
    if (channel.recipients.some((user) => !user.acceptsDms)) throw refuse.closedToDms();
    return channel;
  }
  require(world, channel, channel.thread === null ? 'SendMessages' : 'SendMessagesInThreads');
  if (channel.thread?.locked === true) throw refuse.threadArchived();
  if (channel.thread?.archived === true) channel.thread.archived = false;
  return channel;
}

function messageFor(world: World, params: Params): Message {
  const message = world.messagesIn(params.get('channel')).get(params.get('message'));
  if (message === undefined || message.deleted || message.ephemeral) throw refuse.unknownMessage();
  return message;
}

/** @throws ApiError 50013 */
function require(world: World, channel: ChannelRecord, name: PermissionName): void {
  if (channel.guild === null) return;
  if (!includes(permissionsIn(channel.guild, world.bot.id, channel), name)) throw refuse.missingPermissions();
}
