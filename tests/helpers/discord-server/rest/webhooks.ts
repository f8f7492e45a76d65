import { refuse } from '../api-error.ts';
import type { Interaction } from '../interaction.ts';
import type { Interactions } from '../interactions.ts';
import { limits } from '../limits.ts';
import { messageFlags, type Message } from '../message.ts';
import { edit, remove } from '../posting.ts';
import { checkMessage, refuseEmpty } from '../validate/message.ts';
import type { World } from '../world.ts';
import { recordingRefusals, respondingMessage } from './interactions.ts';
import {
  noContent,
  objectBody,
  ok,
  type ApiReply,
  type ApiRequest,
  type Params,
  type Route,
} from './routing.ts';

/** What follows a first response: follow-ups, and edits of what was said, by the interaction's token. */
export function webhookRoutes(world: World, interactions: Interactions): Route[] {
  const one = '/webhooks/:app/:token/messages/:message';
  return [
    { method: 'POST', pattern: '/webhooks/:app/:token', open: true, handle: guarded(followUp) },
    { method: 'GET', pattern: one, open: true, handle: guarded((found) => ok(found().payload)) },
    {
      method: 'PATCH',
      pattern: one,
      open: true,
      handle: guarded((found, request, interaction) => {
        const message = found();
        editMessage(message, request, interaction);
        return ok(message.payload);
      }),
    },
    {
      method: 'DELETE',
      pattern: one,
      open: true,
      handle: guarded((found, _request, interaction) => {
        const message = found();
        remove(world, message);
        if (message === interaction.original) interaction.withdraw();
        return noContent;
      }),
    },
  ];

  type Act = (found: () => Message, request: ApiRequest, interaction: Interaction) => ApiReply;

  /** Finds the interaction and refuses dead tokens; `found` looks the message up when it is wanted. */
  function guarded(act: Act): (request: ApiRequest, params: Params) => ApiReply {
    return (request, params) => {
      const interaction = interactions.byToken(params.get('token'));
      if (interaction === undefined || params.get('app') !== world.applicationId)
        throw refuse.unknownWebhook();
      return recordingRefusals(interaction, () => {
        if (interaction.expired) throw refuse.invalidWebhookToken();
        if (interaction.how === null) throw refuse.unknownWebhook();
        const reply = act(() => lookUp(interaction, params.get('message')), request, interaction);
        world.changed();
        return reply;
      });
    };
  }

  function editMessage(message: Message, request: ApiRequest, interaction: Interaction): void {
    const body = checkMessage(objectBody(request), request.files, { currentFlags: message.flags });
    edit(world, message, body);
    if (message === interaction.original) interaction.finish(message);
  }

  /** While the first response still "thinks", a follow-up is its edit: no new message, and its privacy stays. */
  function followUp(_found: () => Message, request: ApiRequest, interaction: Interaction): ApiReply {
    const { original, subject } = interaction;
    if (original?.thinking === true && !original.deleted) {
      editMessage(original, request, interaction);
      return ok(original.payload);
    }
    if (subject.userInstalled && interaction.followups.length >= limits.userInstallFollowups) {
      throw refuse.tooManyFollowups();
    }
    const body = checkMessage(objectBody(request), request.files);
    const shown = {
      content: body.content ?? '',
      embeds: body.embeds ?? [],
      components: body.components ?? [],
    };
    if (body.files.length === 0) refuseEmpty({ ...shown, attachments: [] });
    const message = respondingMessage(world, interaction, body, body.flags & ~messageFlags.loading);
    interaction.addFollowup(message);
    return ok(message.payload);
  }
}

function lookUp(interaction: Interaction, id: string): Message {
  const known = [interaction.original, ...interaction.followups];
  const message = id === '@original' ? interaction.original : known.find((candidate) => candidate?.id === id);
  if (message === undefined || message === null || message.deleted) throw refuse.unknownMessage();
  return message;
}
