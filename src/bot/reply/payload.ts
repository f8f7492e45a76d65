import { cutAtWord, wellFormed } from './cut.ts';
import { limits } from './limits.ts';

export interface ReplyButton {
  readonly type: 2;
  /** 2 is grey, 1 is blue. */
  readonly style: 1 | 2;
  readonly label: string;
  readonly custom_id: string;
}

export interface ReplyRow {
  readonly type: 1;
  readonly components: readonly ReplyButton[];
}

export interface ReplyEmbed {
  readonly title?: string;
  readonly description: string;
}

/** A message as Discord's API takes it. Made by `reply` alone, so it is within every limit and pings nobody. */
export interface ReplyPayload {
  readonly content: string;
  readonly embeds: readonly ReplyEmbed[];
  readonly components: readonly ReplyRow[];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

export interface ReplyParts {
  readonly content?: string;
  readonly embeds?: readonly ReplyEmbed[];
  /** Rows of buttons; empty rows are left out. */
  readonly rows?: readonly (readonly ReplyButton[])[];
}

/** What stands in a message that would otherwise be empty, which Discord refuses. */
const NOTHING = '…';

/** The one way to make a reply: whatever is too long is cut at a word's end, whatever is too many is left out. */
export function reply({ content = '', embeds = [], rows = [] }: ReplyParts): ReplyPayload {
  const fitted = fitEmbeds(embeds);
  const text = fit(content.trim(), limits.content);
  return {
    content: text === '' && fitted.length === 0 ? NOTHING : text,
    embeds: fitted,
    components: fitRows(rows),
    allowed_mentions: { parse: [] },
  };
}

function fit(text: string, limit: number): string {
  return cutAtWord(wellFormed(text), limit);
}

function fitEmbeds(embeds: readonly ReplyEmbed[]): readonly ReplyEmbed[] {
  let left: number = limits.embedTotal;
  const fitted: ReplyEmbed[] = [];
  for (const embed of embeds.slice(0, limits.embeds)) {
    const title = fit(embed.title ?? '', Math.min(limits.embedTitle, left));
    const description = fit(embed.description, Math.min(limits.embedDescription, left - title.length));
    if (description === '') continue;
    left -= title.length + description.length;
    fitted.push(title === '' ? { description } : { title, description });
  }
  return fitted;
}

function fitRows(rows: readonly (readonly ReplyButton[])[]): readonly ReplyRow[] {
  const seen = new Set<string>();
  // Discord refuses a message with two buttons of one id; such buttons do the same.
  const isNew = (id: string): boolean => !seen.has(id) && seen.add(id) === seen;
  return rows
    .map((row) =>
      row.filter(
        ({ label, custom_id: id }) => label.trim() !== '' && id.length <= limits.customId && isNew(id),
      ),
    )
    .filter((row) => row.length > 0)
    .slice(0, limits.rows)
    .map((row) => ({
      type: 1,
      components: row
        .slice(0, limits.buttonsPerRow)
        .map((button) => ({ ...button, label: fit(button.label, limits.buttonLabel) })),
    }));
}
