export interface Room {
  readonly name: RoomName;
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
  | 'word-table'
  | 'embeddings'
  | 'retrieval'
  | 'answer'
  | 'engine'
  | 'suggest'
  | 'engine-making'
  | 'terminal'
  | 'reply'
  | 'asking'
  | 'bot'
  | 'commands'
  | 'preview'
  | 'page'
  | 'config'
  | 'wiring';

/** Who may import whom. What is not in the table is forbidden. */
export const ROOMS: readonly Room[] = [
  { name: 'words', holds: ['src/types.ts', 'src/errors.ts'], mayImport: [], packages: [] },
  { name: 'text', holds: ['src/text/'], mayImport: ['words'], packages: [] },
  {
    name: 'ingest',
    holds: ['src/ingest/'],
    mayImport: ['words', 'text'],
    packages: ['node:', 'htmlparser2', 'mdast-util-from-markdown'],
  },
  // Of embeddings/ the others see four doors: what an embedder is, where one comes from, the stored index, and words
  // that can be looked up by meaning.
  { name: 'embedder', holds: ['embeddings/embedder.ts'], mayImport: [], packages: [] },
  {
    name: 'model',
    holds: ['embeddings/transformers-embedder.ts'],
    mayImport: ['words', 'embedder', 'embeddings'],
    packages: ['node:'],
  },
  {
    name: 'store',
    holds: ['embeddings/index-store.ts', 'embeddings/index-request.ts'],
    mayImport: ['words', 'embedder', 'embeddings'],
    packages: ['node:'],
  },
  {
    name: 'word-table',
    holds: ['embeddings/word-table.ts'],
    mayImport: ['embedder'],
    packages: ['hnswlib-node'],
  },
  {
    name: 'embeddings',
    holds: ['embeddings/'],
    mayImport: ['words', 'embedder', 'store'],
    packages: ['node:', '@xenova/transformers', 'onnxruntime-node', 'hnswlib-node', 'zod'],
  },
  { name: 'retrieval', holds: ['src/retrieval/'], mayImport: ['words', 'text', 'embedder'], packages: [] },
  {
    name: 'answer',
    holds: ['src/answer/'],
    mayImport: ['words', 'text', 'embedder', 'retrieval'],
    packages: [],
  },
  // What a surface sees of the engine, and how one is made.
  {
    name: 'engine',
    holds: ['src/engine/engine.ts', 'src/engine/explanation.ts'],
    mayImport: ['words'],
    packages: [],
  },
  {
    name: 'engine-making',
    holds: ['src/engine/'],
    mayImport: [
      'words',
      'text',
      'ingest',
      'embedder',
      'store',
      'word-table',
      'retrieval',
      'answer',
      'suggest',
      'engine',
    ],
    packages: ['node:', 'diff'],
  },
  { name: 'suggest', holds: ['src/suggest/'], mayImport: ['words', 'text'], packages: [] },
  {
    name: 'terminal',
    holds: ['src/terminal/'],
    mayImport: ['words', 'text', 'engine'],
    packages: ['node:', 'cli-progress'],
  },
  // How an answer looks in Discord: the preview draws the same.
  {
    name: 'reply',
    holds: ['src/bot/reply/'],
    mayImport: ['words', 'text', 'engine', 'asking'],
    packages: ['node:', 'discord.js'],
  },
  // How the engine is asked for a reply, and what is logged of it: the preview does the same.
  {
    name: 'asking',
    holds: ['src/bot/ask-engine.ts', 'src/bot/suggest.ts', 'src/bot/discord-errors.ts', 'src/bot/log.ts'],
    mayImport: ['words', 'text', 'engine', 'reply'],
    packages: ['discord.js'],
  },
  {
    name: 'bot',
    holds: ['src/bot/'],
    mayImport: ['words', 'text', 'engine', 'asking', 'reply'],
    packages: ['node:', 'discord.js'],
  },
  {
    name: 'commands',
    holds: ['commands/'],
    mayImport: ['words', 'text', 'engine', 'asking', 'bot', 'reply'],
    packages: ['node:', 'discord.js'],
  },
  {
    name: 'preview',
    holds: ['src/preview/'],
    mayImport: ['words', 'text', 'engine', 'asking', 'reply'],
    packages: ['node:', 'zod', 'discord-markdown-parser'],
  },
  // Runs in the browser.
  {
    name: 'page',
    holds: ['src/preview/page/'],
    mayImport: [],
    packages: ['lit', '@skyra/discord-components-core'],
  },
  {
    name: 'config',
    holds: ['src/config.ts', 'src/config-variables.ts'],
    mayImport: ['words'],
    packages: ['node:', 'dotenv'],
  },
  {
    name: 'wiring',
    holds: ['src/wiring.ts'],
    mayImport: ['words', 'config', 'model', 'retrieval', 'engine', 'engine-making'],
    packages: [],
  },
];

/** They may import anything of ours that is in a room, and nobody may import them. */
export const ROOTS: readonly string[] = ['src/main.ts', 'src/cli.ts'];
