import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { brokenRules, type SourceTree } from './helpers/house-rules.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function readTree(): SourceTree {
  const files = ['src', 'embeddings', 'commands']
    .filter((folder) => existsSync(path.join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name).replaceAll(path.sep, '/'),
      ),
    )
    .filter((file) => /\.[cm]?[jt]sx?$/u.test(file));
  return new Map(files.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]));
}

const tree = readTree();

test('every file keeps to the table of who may import whom', () => {
  expect(brokenRules(tree)).toEqual([]);
});

describe('the table finds', () => {
  test.each<readonly [what: string, file: string, source: string, sentence: string]>([
    [
      'the words importing anything',
      'src/types.ts',
      "import type { A } from './text/words.ts';",
      'src/types.ts imports src/text/words.ts: words may not import text.',
    ],
    [
      'text importing a module of Node',
      'src/text/planted.ts',
      "import { readFile } from 'node:fs/promises';",
      'src/text/planted.ts imports node:fs/promises: text may not.',
    ],
    [
      'ingest importing retrieval',
      'src/ingest/planted.ts',
      "import { Bm25Index } from '../retrieval/bm25.ts';",
      'src/ingest/planted.ts imports src/retrieval/bm25.ts: ingest may not import retrieval.',
    ],
    [
      'retrieval importing answering',
      'src/retrieval/planted.ts',
      "import { verifyQuotes } from '../answer/quote.ts';",
      'src/retrieval/planted.ts imports src/answer/quote.ts: retrieval may not import answer.',
    ],
    [
      'answering making its own embedder',
      'src/answer/planted.ts',
      "const { createTransformersEmbedder } = await import('../../embeddings/transformers-embedder.ts');",
      'src/answer/planted.ts imports embeddings/transformers-embedder.ts: answer may not import model.',
    ],
    [
      'somebody but the engine using the store',
      'src/retrieval/planted.ts',
      "import { openIndex } from '../../embeddings/index-store.ts';",
      'src/retrieval/planted.ts imports embeddings/index-store.ts: retrieval may not import store.',
    ],
    [
      'the engine reaching behind the store',
      'src/engine/planted.ts',
      "import { VectorIndex } from '../../embeddings/vector-index.ts';",
      'src/engine/planted.ts imports embeddings/vector-index.ts: engine-making may not import embeddings.',
    ],
    [
      'the core importing the edge',
      'src/engine/planted.ts',
      "export * from '../bot/planted.ts';",
      'src/engine/planted.ts imports src/bot/planted.ts: engine-making may not import bot.',
    ],
    [
      'embeddings importing retrieval',
      'embeddings/planted.ts',
      "import { dot } from '../src/retrieval/dot.ts';",
      'embeddings/planted.ts imports src/retrieval/dot.ts: embeddings may not import retrieval.',
    ],
    [
      'the terminal making an engine',
      'src/terminal/planted.ts',
      "import { createEngine } from '../engine/create-engine.ts';",
      'src/terminal/planted.ts imports src/engine/create-engine.ts: terminal may not import engine-making.',
    ],
    [
      'the bot answering past the engine',
      'src/bot/reply/planted.ts',
      "import { quoteExactly } from '../../answer/quote.ts';",
      'src/bot/reply/planted.ts imports src/answer/quote.ts: reply may not import answer.',
    ],
    [
      'the bot importing a command',
      'src/bot/caller.ts',
      "import { planted } from '../../commands/planted.ts';",
      'src/bot/caller.ts imports commands/planted.ts: bot may not import commands.',
    ],
    [
      'the preview making an answer of its own',
      'src/preview/planted.ts',
      "import { quoteExactly } from '../answer/quote.ts';",
      'src/preview/planted.ts imports src/answer/quote.ts: preview may not import answer.',
    ],
    [
      'anybody importing a root',
      'src/wiring.ts',
      "import './cli.ts';",
      'src/wiring.ts imports src/cli.ts: nobody imports a root.',
    ],
    [
      'discord.js outside the edge',
      'src/terminal/planted.ts',
      "import type { Client } from 'discord.js';",
      'src/terminal/planted.ts imports discord.js: terminal may not.',
    ],
    [
      'discord.js in a root',
      'src/cli.ts',
      "import { Client } from 'discord.js';",
      'src/cli.ts imports discord.js: a root may not.',
    ],
    [
      'the transformers library outside embeddings/',
      'src/engine/planted.ts',
      "import { pipeline } from '@xenova/transformers';",
      'src/engine/planted.ts imports @xenova/transformers: engine-making may not.',
    ],
    [
      'the runtime below it outside embeddings/',
      'src/wiring.ts',
      "const runtime = await import('onnxruntime-node/dist/index.js');",
      'src/wiring.ts imports onnxruntime-node/dist/index.js: wiring may not.',
    ],
    [
      'hnswlib-node outside embeddings/',
      'src/retrieval/planted.ts',
      "import hnswlib from 'hnswlib-node';",
      'src/retrieval/planted.ts imports hnswlib-node: retrieval may not.',
    ],
    [
      'a package that no room may import',
      'src/ingest/planted.ts',
      "import 'left-pad';",
      'src/ingest/planted.ts imports left-pad: ingest may not.',
    ],
    [
      'the environment read outside src/config.ts',
      'src/wiring.ts',
      "const home = process.env['HOME'];",
      'src/wiring.ts reads the environment.',
    ],
    [
      'a file outside every room',
      'src/misc/planted.ts',
      'export const planted = 1;',
      'src/misc/planted.ts is in no room.',
    ],
    [
      'a file that only tests and benchmarks may know',
      'src/text/planted.ts',
      "import { hostileText } from '../../tests/helpers/hostile-text.ts';",
      'src/text/planted.ts imports tests/helpers/hostile-text.ts, which is in no room.',
    ],
    [
      'an import whose name is computed',
      'src/engine/planted.ts',
      'await import(name);',
      'src/engine/planted.ts holds an import whose name is computed.',
    ],
    [
      'require',
      'src/engine/planted.ts',
      "const fs = createRequire(import.meta.url)('fs');",
      'src/engine/planted.ts holds require.',
    ],
    [
      'a cycle, of types too',
      'src/retrieval/dot.ts',
      "import type { SentenceVectors } from './sentence-vectors.ts';",
      'src/retrieval/dot.ts -> src/retrieval/sentence-vectors.ts -> src/retrieval/dot.ts is a cycle.',
    ],
  ])('%s', (_, file, source, sentence) => {
    const empty = new Map(['src/bot/planted.ts', 'commands/planted.ts'].map((name) => [name, '']));
    const planted = new Map([...empty, [file, source]]);
    const broken = brokenRules(new Map([...tree, ...planted]));
    expect(broken.filter((found) => found.includes(file))).toContain(sentence);
  });
});
