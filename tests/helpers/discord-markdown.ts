import { parse } from 'discord-markdown-parser';

/** A node of Discord's Markdown as an independent parser reads it. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: unknown;
  readonly [key: string]: unknown;
}

/** What Discord draws for a text: the letters that people see, and the kinds of markup around them. */
export interface Drawn {
  readonly text: string;
  /** Kinds of nodes that are more than text, such as `strong` or `url`. */
  readonly markup: readonly string[];
}

const PLAIN = new Set(['text', 'br', 'newline', 'twemoji']);

/** Everything that Discord's Markdown can make of a text, masked links included. */
export function nodesOf(text: string): readonly MarkdownNode[] {
  const parsed: unknown = parse(text, 'extended');
  return asNodes(parsed);
}

export function drawn(text: string): Drawn {
  const markup: string[] = [];
  const letters = (nodes: readonly MarkdownNode[]): string =>
    nodes
      .map((node) => {
        if (!PLAIN.has(node.type)) markup.push(node.type);
        if (node.type === 'br' || node.type === 'newline') return '\n';
        if (node.type === 'twemoji') return String(node['name']);
        return typeof node.content === 'string' ? node.content : letters(asNodes(node.content));
      })
      .join('');
  return { text: letters(nodesOf(text)), markup };
}

export function asNodes(value: unknown): readonly MarkdownNode[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(
    (item): item is MarkdownNode => typeof item === 'object' && item !== null && 'type' in item,
  );
}
