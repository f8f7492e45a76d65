import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import type { Embedder } from '../../embeddings/embedder.ts';
import { createEngine, type EngineOptions } from '../../src/engine/create-engine.ts';
import { UserError } from '../../src/errors.ts';
import { desk, firstParagraph, open, QUESTION, type Desk } from '../helpers/article-desk.ts';
import { bundledEmbedder, DEFAULT_ARTICLE } from '../helpers/bundled-engine.ts';

const bundled = await bundledEmbedder();
afterAll(() => bundled.close());
/** One model for all engines of this file: closing an engine leaves it open. */
const embedder: Embedder = { ...bundled, close: () => Promise.resolve() };
const ownDesk = (changes: Partial<EngineOptions> = {}): Promise<Desk> => desk({ embedder, ...changes });

describe('starting', () => {
  test('builds the index the first time, and says how far it is', async () => {
    const { options, progress, notices } = await ownDesk();
    const engine = await open(options);
    expect(progress.map(({ stage }) => stage).filter((stage, i, all) => stage !== all[i - 1])).toEqual([
      'reading',
      'cutting',
      'embedding',
      'writing',
    ]);
    expect(notices).toEqual([]);
    const { article, passages, model, threshold, builtAt } = engine.current();
    expect(article.text).toBe(await readFile(DEFAULT_ARTICLE, 'utf8'));
    expect(passages).toHaveLength(18);
    expect(model).toBe(embedder.id);
    expect(threshold).toBeGreaterThan(0);
    expect(threshold).toBeLessThan(1);
    expect(Date.now() - builtAt.getTime()).toBeGreaterThanOrEqual(0);
    expect(await firstParagraph(engine, QUESTION)).toBe(5);
  });

  test('loads the same generation the second time, with the same answers', async () => {
    const { options, progress } = await ownDesk();
    const first = await open(options);
    progress.length = 0;
    const second = await open(options);
    expect(second.current().generation).toBe(first.current().generation);
    expect(second.current().builtAt).toEqual(first.current().builtAt);
    expect(progress.map(({ stage }) => stage)).toEqual(['reading', 'cutting']);
    const [before, after] = await Promise.all(
      [first, second].map((engine) => engine.answerQuestion(QUESTION)),
    );
    expect({ ...after, timings: null }).toEqual({ ...before, timings: null });
  });

  test('builds anew when the article has changed, and says so', async () => {
    const { options, notices, write, read } = await ownDesk();
    const before = await open(options);
    await write((await read()).replace('سيرجي شويجو', 'أندريه بيلوسوف'));
    const after = await open(options);
    expect(notices).toEqual(['The article has changed; the index is built anew.']);
    expect(after.current().generation).not.toBe(before.current().generation);
    const answer = await after.answerQuestion(QUESTION);
    expect(answer.citations[0]?.passage.paragraph).toBe(5);
    expect(after.current().article.text).toContain('بيلوسوف');
  });

  test('builds anew when passages may be of another length', async () => {
    const { options, notices } = await ownDesk();
    await open(options);
    const engine = await open({ ...options, passageLength: 200 });
    expect(notices).toEqual(['The settings have changed; the index is built anew.']);
    expect(engine.current().passages.length).toBeGreaterThan(18);
    expect(Math.max(...engine.current().passages.map(({ start, end }) => end - start))).toBeLessThanOrEqual(
      200,
    );
  });

  test('keeps everything in memory when there is no index folder', async () => {
    const { options } = await ownDesk({ indexDir: null });
    const engine = await open(options);
    expect(await firstParagraph(engine, QUESTION)).toBe(5);
    expect(await readdir(path.dirname(options.articlePath))).toEqual(['article.txt']);
    expect((await engine.reindex()).kept).toBe(18);
  });

  test.each<readonly [what: string, content: string | null, message: string]>([
    ['is missing', null, 'there is no such file'],
    ['is empty', '', 'is empty'],
    ['is blank', ' \n\t\n', 'there is nothing to read'],
    ['is not text', 'a\u0000b', 'holds zero bytes'],
  ])('an article that %s is a sentence', async (_, content, message) => {
    const { options, write } = await ownDesk();
    if (content === null) await rm(options.articlePath);
    else await write(content);
    const starting = createEngine(options);
    await expect(starting).rejects.toThrow(UserError);
    await expect(starting).rejects.toThrow(message);
    await expect(stat(options.indexDir ?? '')).rejects.toThrow('ENOENT');
  });

  test('an index folder that is a file is a sentence', async () => {
    const { options } = await ownDesk();
    await expect(createEngine({ ...options, indexDir: options.articlePath })).rejects.toThrow(
      'The index needs a folder',
    );
  });

  test('a threshold that was set is the one in use', async () => {
    const { options } = await ownDesk({ indexDir: null, threshold: 0.125 });
    expect((await open(options)).current().threshold).toBe(0.125);
  });
});
