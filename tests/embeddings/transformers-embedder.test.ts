import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';

import type { Embedder } from '../../embeddings/embedder.ts';
import { describeModel } from '../../embeddings/model-folder.ts';
import { loadFeatureExtractor, loadTransformerPipeline } from '../../embeddings/text-pipeline.ts';
import { createTransformersEmbedder } from '../../embeddings/transformers-embedder.ts';
import { transformersLibrary } from '../../embeddings/transformers-library.ts';
import { UserError } from '../../src/errors.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { type TinyModelOptions, writeTinyModel } from '../helpers/tiny-model.ts';
import { dot } from '../helpers/vectors.ts';

const STATIC = { config: { sanad: { translatesWords: true } } };
const NO_NETWORK = { cacheDir: '/nowhere', allowDownload: false, bundledVectorShare: 0.3 };

async function tinyFolder(options: TinyModelOptions = {}, name = 'tiny'): Promise<string> {
  const folder = path.join(await tempFolder(), name);
  await writeTinyModel(folder, options);
  return folder;
}

async function embedderOf(folder: string): Promise<Embedder> {
  const embedder = await createTransformersEmbedder({ ...NO_NETWORK, model: folder });
  onTestFinished(() => embedder.close());
  return embedder;
}

async function idOf(options: TinyModelOptions, name?: string): Promise<string> {
  return (await embedderOf(await tinyFolder({ ...STATIC, ...options }, name))).id;
}

function length(vector: Float32Array): number {
  return Math.sqrt(dot(vector, vector));
}

describe.each([
  ['a static model, in this process', STATIC],
  ['any other model, in a process of its own', {}],
])('%s', (_, options) => {
  let embedder: Embedder;
  let folder: string;
  beforeAll(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'sanad-')), 'tiny');
    await writeTinyModel(folder, options);
    embedder = await createTransformersEmbedder({ ...NO_NETWORK, model: folder });
  });
  afterAll(async () => {
    await embedder.close();
    await rm(path.dirname(folder), { recursive: true });
  });

  test('gives unit vectors of its dimensions, the same for a question and a passage', async () => {
    expect(embedder.dimensions).toBe(8);
    const question = await embedder.embedQuery('وزير الدفاع');
    expect(length(question)).toBeCloseTo(1, 5);
    const progress: number[] = [];
    const passages = await embedder.embedPassages(['وزير الدفاع', 'visit'], (done) => progress.push(done));
    expect(passages[0]).toEqual(question);
    expect(passages[1]).not.toEqual(question);
    expect(progress.at(-1)).toBe(2);
    expect(await embedder.embedPassages([])).toEqual([]);
  });

  test('a text without a known word has an all-zero vector', async () => {
    const zeros = new Float32Array(8);
    for (const text of ['', ' \n\t', '日本語', '😀', '\ud800', '\u064b\u064c', '[PAD]']) {
      expect([text, await embedder.embedQuery(text)]).toEqual([text, zeros]);
    }
    const [known, unknown] = await embedder.embedPassages(['visit', '日本語']);
    expect(unknown).toEqual(zeros);
    expect(length(known ?? zeros)).toBeCloseTo(1, 5);
  });

  test('hostile texts of 100 kB give a vector', async () => {
    for (const unit of ['موسكو ', 'a', '\ud800', '😀', '\u064b', '<[PAD]>', '\u202e!', '__proto__ ', '\0']) {
      const vector = await embedder.embedQuery(unit.repeat(Math.ceil(100_000 / unit.length)));
      expect(vector).toHaveLength(8);
      expect([0, 1]).toContain(Math.round(length(vector) * 1e4) / 1e4);
    }
  });

  test('asked many things at once, answers each with its own', async () => {
    const words = ['minister', 'army', 'visit', 'moscow', 'وزير', 'زيارة'];
    const alone = [];
    for (const word of words) alone.push(await embedder.embedQuery(word));
    const together = await Promise.all(words.map((word) => embedder.embedQuery(word)));
    expect(together).toEqual(alone);
    expect(await embedder.embedPassages(words)).toEqual(alone);
  });

  test('that is damaged is a sentence', async () => {
    const warned = vi.spyOn(console, 'warn');
    onTestFinished(() => warned.mockRestore());
    for (const [file, keep] of [
      ['onnx/model_quantized.onnx', 200],
      ['onnx/model_quantized.onnx', 0],
      ['tokenizer.json', 100],
      ['tokenizer_config.json', 3],
    ] as const) {
      const damaged = await tinyFolder(options);
      await truncate(path.join(damaged, file), keep);
      const creating = createTransformersEmbedder({ ...NO_NETWORK, model: damaged });
      await expect(creating).rejects.toThrow(UserError);
      await expect(creating).rejects.toThrow(
        /^The embedding model in .*tiny is of no use \(it cannot be loaded: .+\); put a transformers\.js model there, or set EMBEDDING_MODEL=bundled\.$/u,
      );
    }
    expect(warned).not.toHaveBeenCalled();
  });

  test('that lacks a file is a sentence that names it', async () => {
    for (const file of [
      'config.json',
      'tokenizer.json',
      'tokenizer_config.json',
      'onnx/model_quantized.onnx',
    ]) {
      const partial = await tinyFolder(options);
      await rm(path.join(partial, file));
      await expect(createTransformersEmbedder({ ...NO_NETWORK, model: partial })).rejects.toThrow(
        `The embedding model in ${partial} is of no use (it lacks ${file}); put a transformers.js model there`,
      );
    }
  });
});

describe('a static model', () => {
  test('reads a long text to its end, as the mean over all of its tokens', async () => {
    const embedder = await embedderOf(await tinyFolder({ ...STATIC, maxLength: 16 }));
    // 40,000 words on one side and 20,000 on the other, far apart: order and place cannot matter.
    const long = `${'minister '.repeat(40_000)}${'موسكو '.repeat(20_000)}`;
    const short = await embedder.embedQuery('minister minister موسكو');
    const vector = await embedder.embedQuery(long);
    expect(dot(vector, short)).toBeCloseTo(1, 5);
    expect(dot(vector, await embedder.embedQuery('minister'))).toBeLessThan(0.999);
  });

  test('gives a text the same vector in a batch as alone', async () => {
    const embedder = await embedderOf(await tinyFolder(STATIC));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(fc.constantFrom('army', 'وزير', ''), fc.string({ unit: 'binary', maxLength: 80 })),
          {
            maxLength: 70,
          },
        ),
        async (texts) => {
          const together = await embedder.embedPassages(texts);
          const alone = await Promise.all(texts.map((text) => embedder.embedQuery(text)));
          expect(together).toEqual(alone);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('lets other work in while it embeds', async () => {
    const embedder = await embedderOf(await tinyFolder(STATIC));
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await embedder.embedPassages(Array.from({ length: 200 }, () => 'minister '.repeat(200)));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  test('translates words where its configuration says so, and when it is the bundled one', async () => {
    const bundledDir = await tinyFolder();
    const plain = await createTransformersEmbedder({ ...NO_NETWORK, model: 'bundled', bundledDir });
    onTestFinished(() => plain.close());
    expect(plain.translatesWords).toBe(true);
    expect(plain.vectorShare).toBe(0.3);
    expect((await embedderOf(await tinyFolder(STATIC))).translatesWords).toBe(true);
    expect((await embedderOf(await tinyFolder())).translatesWords).toBe(false);
  });

  test('that is missing from the repository is a sentence that says how to restore it', async () => {
    const bundledDir = path.join(await tempFolder(), 'model');
    await expect(createTransformersEmbedder({ ...NO_NETWORK, model: 'bundled', bundledDir })).rejects.toThrow(
      `The embedding model in ${bundledDir} is of no use (it lacks config.json, tokenizer.json, tokenizer_config.json, onnx/model_quantized.onnx); restore its files from the repository (git checkout -- embeddings/model).`,
    );
  });
});

test('vectors are those that the library itself pools and normalises', async () => {
  for (const name of ['bge-m3', 'plain']) {
    const folder = await tinyFolder(STATIC, name);
    const description = await describeModel(folder, name);
    const extractor = await loadFeatureExtractor(description);
    const ours = await loadTransformerPipeline(description);
    expect(description.family.pooling).toBe(name === 'plain' ? 'mean' : 'cls');
    for (const text of ['minister', 'visit moscow', 'وزير الدفاع visit x']) {
      const { data } = await extractor(text, { pooling: description.family.pooling, normalize: true });
      const [vector = new Float32Array()] = await ours.embed([text]);
      expect(dot(vector, Float32Array.from(data, Number))).toBeCloseTo(1, 5);
    }
  }
});

test('the library is kept off the network', async () => {
  const { env } = await transformersLibrary();
  expect(env).toMatchObject({ allowRemoteModels: false, useFSCache: false });
});

describe('the bundled model', () => {
  test('loads from the repository, finds a word in the other language, and nothing in scripts that it does not know', async () => {
    const embedder = await createTransformersEmbedder({ ...NO_NETWORK, model: 'bundled' });
    onTestFinished(() => embedder.close());
    expect(embedder.id).toMatch(/^bundled@[0-9a-f]{12} mean$/u);
    const [minister, lake] = await embedder.embedPassages(['وزير', 'بحيرة']);
    const question = await embedder.embedQuery('minister');
    const nothing = new Float32Array(embedder.dimensions);
    expect(dot(question, minister ?? nothing)).toBeGreaterThan(dot(question, lake ?? nothing) + 0.2);
    for (const unknown of ['', 'москва', '日本', 'ٹرمپ', '漢字 '.repeat(2000)])
      expect([unknown.slice(0, 9), await embedder.embedQuery(unknown)]).toEqual([
        unknown.slice(0, 9),
        nothing,
      ]);
  });
});

describe('a model of the e5 family', () => {
  test('has its prefixes put before questions and passages', async () => {
    const files = { ...STATIC, seed: 3 };
    const e5 = await embedderOf(await tinyFolder(files, 'multilingual-e5-tiny'));
    const plain = await embedderOf(await tinyFolder(files, 'plain'));
    expect(await e5.embedQuery('visit')).toEqual(await plain.embedQuery('query: visit'));
    expect(await e5.embedPassages(['visit'])).toEqual(await plain.embedPassages(['passage: visit']));
    expect(await e5.embedQuery('  ')).toEqual(new Float32Array(8));
  });

  test('is known by the name in its configuration when its folder has another', async () => {
    const config = { ...STATIC.config, _name_or_path: 'intfloat/multilingual-e5-small' };
    const e5 = await embedderOf(await tinyFolder({ config }, 'my-model'));
    expect(e5.id).toContain('["query: ","passage: "]');
  });

  test('reads a long text up to its last position', async () => {
    const embedder = await embedderOf(
      await tinyFolder({ config: { max_position_embeddings: 4 } }, 'positions'),
    );
    const vector = await embedder.embedQuery(`visit visit visit visit ${'moscow '.repeat(5000)}`);
    expect(dot(vector, await embedder.embedQuery('visit'))).toBeCloseTo(1, 5);
  });
});

describe('the identity of a model', () => {
  test('stays when the same files lie elsewhere', async () => {
    expect(await idOf({ seed: 1 })).toBe(await idOf({ seed: 1 }));
  });

  test('changes with its weights, its dimensions, its tokenizer, its configuration and its prefixes', async () => {
    const ids = [
      await idOf({ seed: 1 }),
      await idOf({ seed: 2 }),
      await idOf({ seed: 1, dimensions: 4 }),
      await idOf({ seed: 1, maxLength: 9 }),
      await idOf({ seed: 1, config: { ...STATIC.config, note: 'other' } }),
      await idOf({ seed: 1 }, 'e5-tiny'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    const folder = await tinyFolder(STATIC);
    const before = (await embedderOf(folder)).id;
    const tokenizer = path.join(folder, 'tokenizer.json');
    await writeFile(tokenizer, `${await readFile(tokenizer, 'utf8')} `);
    expect((await embedderOf(folder)).id).not.toBe(before);
  });
});

describe('what is no model', () => {
  test.each([['e5'], ['a/b/c'], ['https://host/model'], ['']])('%j is a sentence', async (model) => {
    const creating = createTransformersEmbedder({ ...NO_NETWORK, model });
    await expect(creating).rejects.toThrow(UserError);
    await expect(creating).rejects.toThrow('EMBEDDING_MODEL must be "bundled", a folder\'s path or a hub id');
  });

  test('a folder that is not there is a sentence', async () => {
    const model = path.join(await tempFolder(), 'missing');
    await expect(createTransformersEmbedder({ ...NO_NETWORK, model })).rejects.toThrow(
      `The embedding model in ${model} is of no use (it lacks config.json, `,
    );
  });

  test('a hub model that may not be downloaded is a sentence', async () => {
    const cacheDir = await tempFolder();
    await expect(
      createTransformersEmbedder({ ...NO_NETWORK, model: 'Xenova/multilingual-e5-small', cacheDir }),
    ).rejects.toThrow(
      `The model Xenova/multilingual-e5-small is not in ${cacheDir}, and it may not be downloaded here`,
    );
  });
});
