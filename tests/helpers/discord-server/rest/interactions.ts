import { ApiError, refuse } from '../api-error.ts';
import type { Interaction } from '../interaction.ts';
import type { Interactions } from '../interactions.ts';
import { limits } from '../limits.ts';
import { isPayload, messageFlags, type Message } from '../message.ts';
import { userPayload } from '../payloads/user.ts';
import { edit, pingsOf, post } from '../posting.ts';
import type { Payload } from '../records.ts';
import { checkChoiceList } from '../validate/commands.ts';
import { Form } from '../validate/form.ts';
import { checkMessage, refuseEmpty, type MessageBody } from '../validate/message.ts';
import { checkModal } from '../validate/modal.ts';
import type { World } from '../world.ts';
import { noContent, objectBody, ok, type ApiReply, type ApiRequest, type Route } from './routing.ts';

const callback = { reply: 4, defer: 5, deferUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

/** The first response to an interaction. */
export function interactionRoutes(world: World, interactions: Interactions): Route[] {
  return [
    {
      method: 'POST',
      pattern: '/interactions/:id/:token/callback',
      open: true,
      handle: (request, params) => {
        const interaction = interactions.byToken(params.get('token'));
        if (interaction === undefined || interaction.id !== params.get('id'))
          throw refuse.unknownInteraction();
        return recordingRefusals(interaction, () => {
          const reply = respond(world, interaction, request);
          world.changed();
          return reply;
        });
      },
    },
  ];
}

/** Runs it, and notes what the bot is refused. */
export function recordingRefusals<T>(interaction: Interaction, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ApiError) interaction.refusals.push({ status: error.status, code: error.code });
    throw error;
  }
}

function respond(world: World, interaction: Interaction, request: ApiRequest): ApiReply {
  if (interaction.how !== null) throw refuse.alreadyAcknowledged();
  if (interaction.lapsed || interaction.expired) throw refuse.unknownInteraction();
  const body = objectBody(request);
  const data: Payload = isPayload(body['data']) ? body['data'] : {};
  const type = checkType(interaction, body['type']);
  let loading = false;

  if (type === callback.reply) {
    const message = checkMessage(data, request.files, { at: ['data'] });
    if (message.files.length === 0) refuseEmpty(shownOf(message));
    interaction.original = respondingMessage(world, interaction, message, message.flags);
    interaction.acknowledge('reply', interaction.original.ephemeral);
    interaction.finish(interaction.original);
  } else if (type === callback.defer) {
    const flags = typeof data['flags'] === 'number' ? data['flags'] & messageFlags.ephemeral : 0;
    loading = true;
    const empty = checkMessage({}, []);
    interaction.original = respondingMessage(world, interaction, empty, flags | messageFlags.loading);
    interaction.acknowledge('defer', interaction.original.ephemeral);
  } else if (type === callback.deferUpdate) {
    interaction.original = interaction.subject.source;
    interaction.acknowledge('defer-update', interaction.original?.ephemeral ?? false);
  } else if (type === callback.update) {
    const { source } = interaction.subject;
    if (source === null) throw refuse.unknownMessage();
    edit(world, source, checkMessage(data, request.files, { at: ['data'], currentFlags: source.flags }));
    interaction.original = source;
    interaction.acknowledge('update', source.ephemeral);
    interaction.finish(source);
  } else if (type === callback.choices) {
    offerChoices(interaction, data);
  } else {
    checkModal(data);
    interaction.acknowledge('modal', false);
    interaction.show({
      title: String(data['title']),
      custom_id: String(data['custom_id']),
      components: Array.isArray(data['components']) ? data['components'].filter(isPayload) : [],
    });
  }
  if (request.query.get('with_response') !== 'true') return noContent;
  return ok(callbackResponse(interaction, type, loading));
}

/** Which callbacks fit which interaction. @throws ApiError 50035 */
function checkType(interaction: Interaction, type: unknown): number {
  const { subject } = interaction;
  const fitting: number[] = [callback.reply, callback.defer];
  if (subject.source !== null) fitting.push(callback.deferUpdate, callback.update);
  if (subject.type !== 5) fitting.push(callback.modal);
  const allowed = subject.type === 4 ? [callback.choices] : fitting;
  const form = new Form();
  form.choice(['type'], type, allowed);
  form.settle();
  return Number(type);
}

function offerChoices(interaction: Interaction, data: Payload): void {
  const form = new Form();
  const at = ['data', 'choices'];
  const choices = form.list(at, data['choices'], { max: limits.choices });
  if (data['choices'] === undefined) form.required(at);
  checkChoiceList(form, at, choices, interaction.subject.numericChoices);
  form.settle();
  interaction.acknowledge('autocomplete', false);
  interaction.offer(
    choices.map((choice) => ({
      name: String(choice['name']),
      value: typeof choice['value'] === 'number' ? choice['value'] : String(choice['value']),
    })),
  );
}

/** A message that answers an interaction, first response or follow-up. */
export function respondingMessage(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  flags: number,
): Message {
  const { subject } = interaction;
  const replyTo = interaction.original ?? subject.source ?? undefined;
  const metadata = {
    id: subject.id,
    type: subject.type,
    user: userPayload(subject.user),
    authorizing_integration_owners: interaction.owners,
    ...(subject.commandName === null ? {} : { name: subject.commandName }),
  };
  return post(world, {
    channel: subject.channel,
    author: world.bot,
    ...shownOf(body),
    files: body.files,
    flags,
    type: interaction.original === null ? subject.responseType : 19,
    pings: pingsOf(body, false),
    replyTo,
    visibleTo: (flags & messageFlags.ephemeral) === 0 ? null : subject.user.id,
    extra: {
      webhook_id: world.applicationId,
      application_id: world.applicationId,
      interaction_metadata: metadata,
      ...(subject.commandName === null ? {} : { interaction: metadata }),
    },
  });
}

function shownOf(body: MessageBody) {
  return {
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    attachments: [],
  };
}

function callbackResponse(interaction: Interaction, type: number, loading: boolean): Payload {
  const { original } = interaction;
  const message = type === callback.choices || type === callback.modal ? null : original;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.subject.type,
      ...(message === null
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: loading,
            response_message_ephemeral: message.ephemeral,
          }),
    },
    ...(message === null ? {} : { resource: { type, message: message.payload } }),
  };
}
