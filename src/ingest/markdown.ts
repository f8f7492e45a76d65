import type { fromMarkdown as FromMarkdown } from 'mdast-util-from-markdown';
import { UserError } from '../errors.ts';
import type { Extracted } from './extracted.ts';
import { extractHtml } from './html.ts';

type MarkdownNode = ReturnType<typeof FromMarkdown>['children'][number];

/** Longest Markdown in UTF-16 units; the parser takes some 4 s for a million. */
const LONGEST = 2_000_000;
/** The parser's time grows with the square of these four; no article that a person wrote comes near them. */
const DEEPEST = 20;
const MOST_MARKERS = 5_000;
const MOST_BRACKETS = 2_000;
const MOST_EMPHASIS = 5_000;

const LINE_MARKERS = /^(?:[ \t]*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/gmu;
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const FRONT_MATTER_TITLE = /^title[ \t]*:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\n\r]*))/mu;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;
const EMPHASIS = /[*_]+|`+/gu;
const HARD_BREAK = '\u2028';

/**
 * Takes the text out of Markdown (CommonMark, tables and a front matter's title): every heading, paragraph, list item, code
 * block and table row is a block; link addresses, emphasis marks, fences and HTML tags go, an image leaves its
 * description. The title is the first h1, else the front matter's, else a heading that stands first.
 *
 * @throws UserError when it is longer than 2,000,000 units or nested as no person writes
 */
export async function extractMarkdown(markdown: string): Promise<Extracted> {
  refuseHostile(markdown);
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const source = markdown.replace(/^\uFEFF/u, '');
  const front = FRONT_MATTER.exec(source);
  const found = FRONT_MATTER_TITLE.exec(front?.[1] ?? '');
  const frontTitle = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  const root = fromMarkdown(source.slice(front?.[0].length ?? 0));

  const content = leaves(root.children);
  const first = content[0];
  const heading =
    content.find((node) => node.type === 'heading' && node.depth === 1) ??
    (frontTitle === '' && first?.type === 'heading' ? first : undefined);
  const blocks: string[] = [];
  for (const node of content) {
    if (node !== heading) blocks.push(...(await blocksOf(node)));
  }
  const title = heading?.type === 'heading' ? toLine(inlineText(heading.children)) : frontTitle;
  return { title: title === '' ? null : title, blocks };
}

function refuseHostile(markdown: string): void {
  const ways = 'shorten it, or save it as plain text (.txt).';
  if (markdown.length > LONGEST) {
    throw new UserError(
      `Expected Markdown of at most ${LONGEST} characters, but this file has ${markdown.length}: ${ways}`,
    );
  }
  let markers = 0;
  for (const [line] of markdown.matchAll(LINE_MARKERS)) {
    const depth = line.match(/[>+*-]|\d+/gu)?.length ?? 0;
    markers += depth;
    if (depth > DEEPEST) {
      throw new UserError(
        `Expected lists and quotes nested at most ${DEEPEST} deep, but this file goes deeper: ${ways}`,
      );
    }
  }
  if (markers > MOST_MARKERS) {
    throw new UserError(
      `Expected at most ${MOST_MARKERS} list items and lines of quotes, but this file has ${markers}: ${ways}`,
    );
  }
  for (const paragraph of markdown.split(/\n[ \t\r]*\n/u)) {
    if (paragraph.split('[').length - 1 > MOST_BRACKETS) {
      throw new UserError(
        `Expected at most ${MOST_BRACKETS} opening brackets in a paragraph of Markdown, but this file has more: ${ways}`,
      );
    }
    if ((paragraph.match(EMPHASIS) ?? []).length > MOST_EMPHASIS) {
      throw new UserError(
        `Expected at most ${MOST_EMPHASIS} marks of emphasis and code in a paragraph of Markdown, but this file has more: ${ways}`,
      );
    }
  }
}

/** The nodes that hold text themselves, in reading order; quotes, lists and their items are opened. */
function leaves(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  return nodes.flatMap((node) =>
    node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'
      ? leaves(node.children)
      : [node],
  );
}

async function blocksOf(node: MarkdownNode): Promise<readonly string[]> {
  if (node.type === 'code') return [node.value];
  if (node.type === 'heading') return [toLine(inlineText(node.children))];
  if (node.type === 'html') {
    const { title, blocks } = await extractHtml(node.value);
    return title === null ? blocks : [title, ...blocks];
  }
  if (node.type !== 'paragraph') return [];
  const text = inlineText(node.children);
  const rows = text.split('\n');
  if (rows.length < 2 || !text.includes('|') || !TABLE_RULE.test(rows[1] ?? '')) return [toLine(text)];
  return rows.filter((_, index) => index !== 1).map((row) => toLine(tableRow(row)));
}

function tableRow(row: string): string {
  const cells = row.trim().replace(/^\|/u, '').replace(/\|$/u, '').split('|');
  return cells.map((cell) => cell.trim()).join(' | ');
}

/** A soft line break is a space; a hard one stays. */
function toLine(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll(HARD_BREAK, '\n').trim();
}

/** Without recursion: emphasis may be nested as deep as a file is long. */
function inlineText(children: readonly MarkdownNode[]): string {
  const parts: string[] = [];
  const open: MarkdownNode[] = children.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value);
    else if (node.type === 'break' || (node.type === 'html' && /^<br\b/iu.test(node.value)))
      parts.push(HARD_BREAK);
    else if (node.type === 'image' || node.type === 'imageReference') parts.push(node.alt ?? '');
    else if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  return parts.join('');
}
