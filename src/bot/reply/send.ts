import type { APIActionRowComponent, APIComponentInMessageActionRow, BaseMessageOptions } from 'discord.js';

import type { ReplyPayload } from './payload.ts';

/** What every way of sending takes. */
export type Sendable = Pick<BaseMessageOptions, 'content' | 'embeds' | 'components' | 'allowedMentions'>;

/** A payload in discord.js's words. Everything that the bot sends comes through here, and so pings nobody. */
export function sendable(payload: ReplyPayload): Sendable {
  return {
    content: payload.content,
    embeds: payload.embeds.map((embed) => ({ ...embed })),
    components: payload.components.map(
      ({ components }): APIActionRowComponent<APIComponentInMessageActionRow> => ({
        type: 1,
        components: components.map((button) => ({ ...button })),
      }),
    ),
    allowedMentions: { parse: [], repliedUser: false },
  };
}
