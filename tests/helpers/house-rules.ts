import path from 'node:path/posix';

import { moduleImports } from './module-imports.ts';

interface Room {
  /** Files, or folders with a slash at the end; the longest that fits a file tells its room. */
  readonly holds: readonly string[];
  /** Rooms whose files its own may import, besides its own. */
  readonly mayImport: readonly RoomName[];
  /** Packages it may import; `node:` for every module of Node. */
  readonly packages: readonly string[];
}

type RoomName =
  | 'words'
  | 'text'
  | 'ingest'
  | 'embedder'
  | 'model'
  | 'store'
  | 'embeddings'
  | 'retrieval'
  | 'answer'
  | 'engine'
  | 'engine-making'
  | 'terminal'
  | 'reply'
  | 'bot'
  | 'commands'
  | 'preview'
  | 'config'
  | 'wiring';

/** Who may import whom. What is not in the table is forbidden. */
export const ROOMS: Readonly<Record<RoomName, Room>> = {
  words: { holds: ['src/types.ts', 'src/errors.ts'], mayImport: [], packages: [] },
  text: { holds: ['src/text/'], mayImport: ['words'], packages: [] },
  ingest: {
    holds: ['src/ingest/'],
    mayImport: ['words', 'text'],
    packages: ['node:', 'htmlparser2', 'mdast-util-from-markdown'],
  },
  // Of embeddings/ the others see three doors: what an embedder is, where one comes from, and the stored index.
  embedder: { holds: ['embeddings/embedder.ts'], mayImport: [], packages: [] },
  model: {
    holds: ['embeddings/transformers-embedder.ts'],
    mayImport: ['words', 'embedder', 'embeddings'],
    packages: ['node:'],
  },
  store: {
    holds: ['embeddings/index-store.ts', 'embeddings/index-request.ts'],
    mayImport: ['words', 'embedder', 'embeddings'],
    packages: ['node:'],
  },
  embeddings: {
    holds: ['embeddings/'],
    mayImport: ['words', 'embedder', 'store'],
    packages: ['node:', '@xenova/transformers', 'onnxruntime-node', 'hnswlib-node', 'zod'],
  },
  retrieval: { holds: ['src/retrieval/'], mayImport: ['words', 'text', 'embedder'], packages: [] },
  answer: { holds: ['src/answer/'], mayImport: ['words', 'text', 'embedder', 'retrieval'], packages: [] },
  // What a surface sees of the engine, and how one is made.
  engine: { holds: ['src/engine/engine.ts'], mayImport: ['words'], packages: [] },
  'engine-making': {
    holds: ['src/engine/'],
    mayImport: ['words', 'text', 'ingest', 'embedder', 'store', 'retrieval', 'answer', 'engine'],
    packages: ['diff'],
  },
  terminal: {
    holds: ['src/terminal/'],
    mayImport: ['words', 'text', 'engine'],
    packages: ['node:', 'cli-progress'],
  },
  // How an answer looks in Discord: the preview draws the same.
  reply: {
    holds: ['src/bot/reply/'],
    mayImport: ['words', 'text', 'engine', 'bot'],
    packages: ['node:', 'discord.js'],
  },
  bot: {
    holds: ['src/bot/'],
    mayImport: ['words', 'text', 'engine', 'reply'],
    packages: ['node:', 'discord.js'],
  },
  commands: {
    holds: ['commands/'],
    mayImport: ['words', 'text', 'engine', 'bot', 'reply'],
    packages: ['node:', 'discord.js'],
  },
  preview: { holds: ['src/preview/'], mayImport: ['words', 'engine', 'reply'], packages: ['node:'] },
  config: {
    holds: ['src/config.ts', 'src/config-variables.ts'],
    mayImport: ['words'],
    packages: ['node:', 'dotenv'],
  },
  wiring: {
    holds: ['src/wiring.ts'],
    mayImport: ['words', 'config', 'model', 'retrieval', 'engine', 'engine-making'],
    packages: [],
  },
};

/** They may import anything of ours that is in a room, and nobody may import them. */
const ROOTS: readonly string[] = ['src/main.ts', 'src/cli.ts'];
const READS_ENVIRONMENT = 'src/config.ts';
const NODE = 'node:';

/** Path from the repository's root, with slashes, beside the source. */
export type SourceTree = ReadonlyMap<string, string>;

const entries = Object.entries(ROOMS) as readonly (readonly [RoomName, Room])[];

function roomOf(file: string): RoomName | undefined {
  let best: { readonly name: RoomName; readonly length: number } | undefined;
  for (const [name, { holds }] of entries) {
    for (const place of holds) {
      const fits = place.endsWith('/') ? file.startsWith(place) : file === place;
      if (fits && place.length > (best?.length ?? 0)) best = { name, length: place.length };
    }
  }
  return best?.name;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith(NODE)) return NODE;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** @returns why `file` may not import what stands at `target`, if it may not. */
function whyNotOurs(file: string, target: string, tree: SourceTree): string | undefined {
  if (ROOTS.includes(target)) return `${file} imports ${target}: nobody imports a root.`;
  const room = roomOf(file);
  const other = roomOf(target);
  if (!tree.has(target) || other === undefined) return `${file} imports ${target}, which is in no room.`;
  if (ROOTS.includes(file) || room === undefined || room === other) return undefined;
  return ROOMS[room].mayImport.includes(other)
    ? undefined
    : `${file} imports ${target}: ${room} may not import ${other}.`;
}

function whyNotPackage(file: string, specifier: string): string | undefined {
  const name = packageOf(specifier);
  const room = roomOf(file);
  const allowed = ROOTS.includes(file) ? [NODE] : room === undefined ? [] : ROOMS[room].packages;
  return allowed.includes(name) ? undefined : `${file} imports ${specifier}: ${room ?? 'a root'} may not.`;
}

/** The way round that begins with the first file by name, whichever it was found from. */
function cycleSentence(files: readonly string[]): string {
  const first = files.indexOf(files.toSorted()[0] ?? '');
  const way = [...files.slice(first), ...files.slice(0, first), files[first]];
  return `${way.join(' -> ')} is a cycle.`;
}

/** @returns the cycles met when every file's imports are followed, one sentence each. */
function cycles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const since = way.indexOf(file);
    if (since >= 0) found.push(cycleSentence(way.slice(since)));
    if (since >= 0 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

/** @returns everything in the tree that the table forbids, one sentence each. */
export function brokenRules(tree: SourceTree): string[] {
  const broken: string[] = [];
  const graph = new Map<string, readonly string[]>();
  for (const [file, source] of tree) {
    const { specifiers, hidden, readsEnvironment } = moduleImports(source);
    if (roomOf(file) === undefined && !ROOTS.includes(file)) broken.push(`${file} is in no room.`);
    broken.push(...hidden.map((what) => `${file} holds ${what}.`));
    if (readsEnvironment && file !== READS_ENVIRONMENT) broken.push(`${file} reads the environment.`);
    const targets: string[] = [];
    for (const specifier of specifiers) {
      const ours = specifier.startsWith('.');
      const target = path.join(path.dirname(file), specifier);
      if (ours) targets.push(target);
      const why = ours ? whyNotOurs(file, target, tree) : whyNotPackage(file, specifier);
      if (why !== undefined) broken.push(why);
    }
    graph.set(file, targets);
  }
  return [...broken, ...cycles(graph)];
}
