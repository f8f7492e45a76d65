import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

import type { Block, Inline } from './wire.ts';

type Node = Readonly<Record<string, unknown>>;

/** Lists are the one block of Discord's that the parser leaves out; the library beneath it has them. */
const parser = SimpleMarkdown.parserFor({ ...rulesExtended, list: SimpleMarkdown.defaultRules.list });

const WRAPPERS = {
  strong: 'strong',
  em: 'em',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
} as const;

/** Discord's Markdown as blocks, one for every line that Discord gives a direction of its own. */
export function readMarkdown(text: string): readonly Block[] {
  const parsed: unknown = parser(text, { inline: true, _list: true });
  const blocks: Block[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    blocks.push({ type: 'line', inside: inlines(line) });
    line = [];
  };
  for (const node of nodesIn(parsed)) {
    const block = blockOf(node);
    if (block !== null) {
      if (line.length > 0) endLine();
      blocks.push(block);
    } else if (isLineEnd(node)) endLine();
    else line.push(node);
  }
  if (line.length > 0) endLine();
  return blocks;
}

function blockOf(node: Node): Block | null {
  switch (node['type']) {
    case 'blockQuote':
      return { type: 'quote', lines: linesIn(nodesIn(node['content'])) };
    case 'list':
      return { type: 'list', lines: nodeLists(node['items']).map(inlines) };
    case 'subtext':
      return { type: 'small', inside: inlines(nodesIn(node['content'])) };
    case 'heading': {
      const level = node['level'];
      return {
        type: 'heading',
        level: level === 1 || level === 2 ? level : 3,
        inside: inlines(nodesIn(node['content'])),
      };
    }
    case 'codeBlock':
      return { type: 'code', text: textOf(node) };
    default:
      return null;
  }
}

function linesIn(nodes: readonly Node[]): readonly (readonly Inline[])[] {
  const lines: Node[][] = [[]];
  for (const node of nodes) {
    if (isLineEnd(node)) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  if (lines.at(-1)?.length === 0) lines.pop();
  return lines.map(inlines);
}

/** The parser gives a text in many pieces; drawn as one, letters of a script join as they should. */
function inlines(nodes: readonly Node[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const inline = inlineOf(node);
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}

function inlineOf(node: Node): Inline {
  const type = String(node['type']);
  if (type === 'inlineCode') return { type: 'code', text: textOf(node) };
  if (type === 'timestamp') {
    return { type: 'time', at: Number(node['timestamp']), style: stringIn(node, 'format') };
  }
  if (isWrapper(type)) return { type: WRAPPERS[type], inside: inlines(nodesIn(node['content'])) };
  return { type: 'text', text: isLineEnd(node) ? '\n' : textOf(node) };
}

/** Links, mentions and emoji are drawn as their text: a preview leads nowhere. */
function textOf(node: Node): string {
  const { content } = node;
  if (typeof content === 'string') return content;
  if (content === undefined) return stringIn(node, 'name');
  return nodesIn(content).map(textOf).join('');
}

function stringIn(node: Node, name: string): string {
  const value = node[name];
  return typeof value === 'string' ? value : '';
}

function isWrapper(type: string): type is keyof typeof WRAPPERS {
  return Object.hasOwn(WRAPPERS, type);
}

function isLineEnd({ type }: Node): boolean {
  return type === 'br' || type === 'newline';
}

function nodesIn(value: unknown): readonly Node[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is Node => typeof item === 'object' && item !== null);
}

function nodeLists(value: unknown): readonly (readonly Node[])[] {
  return Array.isArray(value) ? value.map(nodesIn) : [];
}
