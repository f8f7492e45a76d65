import type { ReplyPayload } from '../../src/bot/reply/payload.ts';
import { asNodes, nodesOf, type MarkdownNode } from './discord-markdown.ts';

/**
 * Who chooses the direction of a line: the line itself, or the first strong letter of the whole message. Clients
 * differ, so a reply must read well both ways.
 */
export type DirectionBy = 'line' | 'message';

const TAGS: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  inlineCode: 'code',
};

/** A page that draws replies as Discord's dark theme does, closely enough to judge the order of words. */
export function discordPage(replies: readonly ReplyPayload[], by: DirectionBy): string {
  const messages = replies.map((reply) => message(reply, by)).join('');
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body class="by-${by}">${messages}</body>`;
}

function message({ content, embeds, components }: ReplyPayload, by: DirectionBy): string {
  const auto = by === 'message' ? ' dir="auto"' : '';
  const cards = embeds
    .map(({ description }) => `<div class="embed"${auto}>${blocks(description)}</div>`)
    .join('');
  const rows = components
    .map(({ components: buttons }) => {
      const drawn = buttons.map(
        ({ label, style }) => `<button class="style-${style}" dir="auto">${escapeHtml(label)}</button>`,
      );
      return `<div class="row">${drawn.join('')}</div>`;
    })
    .join('');
  return `<article><div class="name">Sanad</div><div class="content"${auto}>${blocks(content)}</div>${cards}${rows}</article>`;
}

function blocks(text: string): string {
  return lines(nodesOf(text)).join('');
}

function lines(nodes: readonly MarkdownNode[]): string[] {
  const done: string[] = [];
  let line = '';
  const end = () => {
    done.push(`<div class="line">${line === '' ? '<br>' : line}</div>`);
    line = '';
  };
  for (const node of nodes) {
    if (node.type === 'blockQuote' || node.type === 'subtext' || node.type === 'heading') {
      if (line !== '') end();
      const tag = node.type === 'blockQuote' ? 'blockquote' : 'div';
      done.push(`<${tag} class="${node.type}">${lines(asNodes(node.content)).join('')}</${tag}>`);
    } else if (node.type === 'br' || node.type === 'newline') {
      end();
    } else line += inline(node);
  }
  if (line !== '') end();
  return done;
}

function inline(node: MarkdownNode): string {
  if (node.type === 'twemoji') return escapeHtml(String(node['name']));
  if (node.type === 'timestamp') return '<span class="time">8 days ago</span>';
  const inside =
    typeof node.content === 'string' ? escapeHtml(node.content) : asNodes(node.content).map(inline).join('');
  const tag = TAGS[node.type];
  return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const STYLE = `
  body { margin: 0; padding: 16px; width: 640px; background: #313338; color: #dbdee1;
    font: 16px/22px "Noto Sans", "Noto Sans Arabic", sans-serif; }
  article { margin: 0 0 24px; }
  .name { font-weight: 600; color: #f2f3f5; }
  .by-line .line { unicode-bidi: plaintext; text-align: start; }
  blockquote { margin: 0; padding-inline-start: 12px; border-inline-start: 4px solid #4e5058; }
  .subtext { font-size: 13px; color: #949ba4; }
  .embed { background: #2b2d31; border-inline-start: 4px solid #5865f2; padding: 8px 12px; margin: 6px 0; border-radius: 4px; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 6px; }
  button { border: 0; border-radius: 3px; padding: 7px 14px; color: #fff; background: #4e5058; font: 14px "Noto Sans", "Noto Sans Arabic"; }
  button.style-1 { background: #5865f2; }
  code { background: #1e1f22; padding: 0 4px; border-radius: 3px; }
`;
