import type { ReplyPayload } from '../bot/reply/payload.ts';
import { readMarkdown } from './markdown.ts';
import type { DrawnReply } from './wire.ts';

const PRIMARY = 1;

/** The bot's own payload, its Markdown read, ready for a page that makes text nodes of it. */
export function drawReply({ content, embeds, components }: ReplyPayload): DrawnReply {
  return {
    content,
    blocks: readMarkdown(content),
    embeds: embeds.map(({ title = '', description }) => ({ title, blocks: readMarkdown(description) })),
    rows: components.map((row) =>
      row.components.map(({ label, style, custom_id }) => ({
        label,
        isPrimary: style === PRIMARY,
        customId: custom_id,
      })),
    ),
  };
}
