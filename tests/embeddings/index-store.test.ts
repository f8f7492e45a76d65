import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { openIndex, rebuildIndex } from '../../embeddings/index-store.ts';
import { UserError } from '../../src/errors.ts';
import { recordedRequest } from '../helpers/index-requests.ts';
import { LetterEmbedder } from '../helpers/letter-embedder.ts';
import { lineArticle, numberedLines } from '../helpers/line-article.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { unit } from '../helpers/vectors.ts';

const LINES = numberedLines(12);

describe('opening', () => {
  test('the first time builds in silence, a second time loads the same without embedding', async () => {
    const dir = path.join(await tempFolder(), 'deep', 'index');
    const first = recordedRequest(dir);
    const built = await openIndex(first.request);
    expect(first.embedder.embedded).toEqual(LINES);
    expect(first.notices).toEqual([]);

    const second = recordedRequest(dir);
    const loaded = await openIndex(second.request);
    expect(second.embedder.embedded).toEqual([]);
    expect(second.notices).toEqual([]);
    expect(loaded).toMatchObject({
      name: built.name,
      builtAt: built.builtAt,
      article: built.article,
      passages: built.passages,
      model: 'letters',
      dimensions: 16,
      kept: 0,
    });
    expect(loaded.vectors).toEqual(built.vectors);
    const query = first.embedder.vector('line 7');
    expect(loaded.index.search(query, 12)).toEqual(built.index.search(query, 12));
  });

  test('progress counts the passages embedded, then says that it writes', async () => {
    const { request, progress } = recordedRequest(await tempFolder(), { lines: ['a', 'b'] });
    await openIndex(request);
    expect(progress).toEqual([
      { stage: 'embedding', done: 0, total: 2 },
      { stage: 'embedding', done: 1, total: 2 },
      { stage: 'embedding', done: 2, total: 2 },
      { stage: 'writing', done: 0, total: 0 },
    ]);
  });

  test.each([
    ['the article', { lines: [...LINES, 'one more'] }, 'The article has changed; the index is built anew.'],
    [
      'the model',
      { embedder: new LetterEmbedder({ id: 'letters-2' }) },
      'The embedding model has changed; the index is built anew.',
    ],
    [
      'its dimensions',
      { embedder: new LetterEmbedder({ dimensions: 8 }) },
      'The embedding model has changed; the index is built anew.',
    ],
    [
      'the settings',
      { changes: { settings: { passageLength: 800 } } },
      'The settings have changed; the index is built anew.',
    ],
    [
      'the cutting',
      { changes: { passages: lineArticle(LINES).passages.slice(0, 3) } },
      'The way passages are cut has changed; the index is built anew.',
    ],
  ])('builds anew when %s changed, and says so in one line', async (_, options, notice) => {
    const dir = await tempFolder();
    const before = await openIndex(recordedRequest(dir).request);
    const { request, notices } = recordedRequest(dir, options);
    const after = await openIndex(request);
    expect(after.name).not.toBe(before.name);
    expect(after.vectors).toHaveLength(request.passages.length);
    expect(after.dimensions).toBe(request.embedder.dimensions);
    expect(notices).toEqual([notice]);
    expect((await openIndex(request)).name).toBe(after.name);
  });

  test('an article that was only moved is not built again, and names its new place', async () => {
    const dir = await tempFolder();
    const built = await openIndex(recordedRequest(dir).request);
    const { article } = built;
    const moved = recordedRequest(dir, { changes: { article: { ...article, source: 'elsewhere.txt' } } });
    const opened = await openIndex(moved.request);
    expect(opened.name).toBe(built.name);
    expect(opened.article.source).toBe('elsewhere.txt');
  });

  test('an article without passages, and one with lone surrogates, round-trip', async () => {
    for (const lines of [[], ['\ud800 lone', '\udc00', '__proto__']]) {
      const dir = await tempFolder();
      const built = await openIndex(recordedRequest(dir, { lines }).request);
      const { request, notices } = recordedRequest(dir, { lines });
      const loaded = await openIndex(request);
      expect(notices).toEqual([]);
      expect(loaded.name).toBe(built.name);
      expect(loaded.article.text).toBe(lines.join('\n'));
      expect(loaded.index.search(unit([1, ...Array.from({ length: 15 }, () => 0)]), 5)).toHaveLength(
        lines.length,
      );
    }
  });
});

describe('rebuilding', () => {
  test('keeps the vectors of unchanged passages and embeds the others', async () => {
    const dir = await tempFolder();
    await openIndex(recordedRequest(dir).request);
    const lines = ['a new beginning', ...LINES.slice(0, 5), 'changed', ...LINES.slice(6)];
    const { request, embedder, notices } = recordedRequest(dir, { lines });
    const rebuilt = await rebuildIndex(request);
    expect(embedder.embedded).toEqual(['a new beginning', 'changed']);
    expect(rebuilt.kept).toBe(11);
    expect(rebuilt.vectors).toEqual(lines.map((line) => embedder.vector(line)));
    expect(rebuilt.previousArticle?.text).toBe(LINES.join('\n'));
    expect(notices).toEqual([]);
    expect((await openIndex(request)).kept).toBe(11);
  });

  test('of the same article makes a new generation that keeps everything', async () => {
    const dir = await tempFolder();
    const before = await openIndex(recordedRequest(dir).request);
    const { request, embedder } = recordedRequest(dir);
    const after = await rebuildIndex(request);
    expect(after.name).not.toBe(before.name);
    expect(after.kept).toBe(LINES.length);
    expect(embedder.embedded).toEqual([]);
  });

  test('keeps nothing that another model made', async () => {
    const dir = await tempFolder();
    await openIndex(recordedRequest(dir).request);
    const embedder = new LetterEmbedder({ id: 'letters-2' });
    const rebuilt = await rebuildIndex(recordedRequest(dir, { embedder }).request);
    expect(rebuilt.kept).toBe(0);
    expect(embedder.embedded).toEqual(LINES);
  });

  test('takes over from the generation that is served when one is handed in', async () => {
    const served = await openIndex(recordedRequest(await tempFolder()).request);
    const { request, embedder } = recordedRequest(await tempFolder(), { changes: { previous: served } });
    const rebuilt = await rebuildIndex(request);
    expect(embedder.embedded).toEqual([]);
    expect(rebuilt.kept).toBe(LINES.length);
    expect(rebuilt.previousArticle).toEqual(served.article);
  });

  test('embeds a text that is there twice only once', async () => {
    const { request, embedder } = recordedRequest(await tempFolder(), { lines: ['same', 'other', 'same'] });
    const built = await openIndex(request);
    expect(embedder.embedded).toEqual(['same', 'other']);
    expect(built.vectors[2]).toEqual(built.vectors[0]);
  });

  test('leaves the generation before as it was when it fails', async () => {
    const dir = await tempFolder();
    const before = await openIndex(recordedRequest(dir).request);
    const failing = recordedRequest(dir, { lines: ['other'] });
    failing.embedder.embedPassages = () => Promise.reject(new Error('the model broke'));
    await expect(rebuildIndex(failing.request)).rejects.toThrow('the model broke');
    const { request, notices } = recordedRequest(dir);
    expect((await openIndex(request)).name).toBe(before.name);
    expect(notices).toEqual([]);
    expect(await readdir(dir)).toHaveLength(2);
  });

  test('refuses vectors of another length than the model promised', async () => {
    const { request, embedder } = recordedRequest(await tempFolder());
    embedder.embedPassages = (texts) => Promise.resolve(texts.map(() => unit([1, 0])));
    await expect(openIndex(request)).rejects.toThrow('letters promised 16 numbers and gave 2 for a passage.');
  });
});

describe('what stays on the disk', () => {
  test('the current generation, the one before it, and whatever is not ours', async () => {
    const dir = await tempFolder();
    await writeFile(path.join(dir, 'notes.txt'), 'mine');
    await mkdir(path.join(dir, 'g-mine'));
    const { request } = recordedRequest(dir);
    await openIndex(request);
    const second = await rebuildIndex(request);
    const third = await rebuildIndex(request);
    const names = [second.name, third.name, 'current', 'g-mine', 'notes.txt'];
    expect((await readdir(dir)).toSorted()).toEqual(names.toSorted());
    expect(await readdir(path.join(dir, third.name))).toHaveLength(5);
    expect(JSON.parse(await readFile(path.join(dir, 'current'), 'utf8'))).toMatchObject({
      generation: third.name,
    });
  });

  test('a folder that is a file, or inside one, is a sentence', async () => {
    const file = path.join(await tempFolder(), 'file');
    await writeFile(file, '');
    for (const dir of [file, path.join(file, 'index')]) {
      const opening = openIndex(recordedRequest(dir).request);
      await expect(opening).rejects.toThrow(UserError);
      await expect(opening).rejects.toThrow('The index needs a folder, but');
    }
  });
});
