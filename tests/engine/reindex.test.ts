import { copyFile, rm, writeFile } from 'node:fs/promises';

import { afterAll, describe, expect, test } from 'vitest';

import type { Embedder } from '../../embeddings/embedder.ts';
import { rebuildStored, type EngineOptions } from '../../src/engine/create-engine.ts';
import type { ReindexProgress } from '../../src/engine/engine.ts';
import { UserError } from '../../src/errors.ts';
import { desk, firstParagraph, open, QUESTION, type Desk } from '../helpers/article-desk.ts';
import { bundledEmbedder, DEFAULT_ARTICLE } from '../helpers/bundled-engine.ts';
import { LetterEmbedder } from '../helpers/letter-embedder.ts';

const bundled = await bundledEmbedder();
afterAll(() => bundled.close());
/** One model for all engines of this file: closing an engine leaves it open. */
const embedder: Embedder = { ...bundled, close: () => Promise.resolve() };
const ownDesk = (changes: Partial<EngineOptions> = {}): Promise<Desk> => desk({ embedder, ...changes });

describe('reindexing', () => {
  test('an untouched article changes nothing and keeps every embedding', async () => {
    const { options } = await ownDesk();
    const engine = await open(options);
    const before = engine.current();
    const report = await engine.reindex();
    expect(report).toMatchObject({ changed: [], added: [], removed: [], passages: 18, kept: 18 });
    expect(report.generation).not.toBe(before.generation);
    expect(engine.current().generation).toBe(report.generation);
    expect(report.seconds).toBeGreaterThan(0);
  });

  test('tells which paragraphs changed, are new and are gone, and answers from them', async () => {
    const { options, write, read } = await ownDesk();
    const engine = await open(options);
    const lines = (await read()).split('\n');
    const [title = '', ...body] = lines;
    const rewritten = [
      title,
      ...body.slice(0, 4),
      (body[4] ?? '').replace('سيرجي شويجو', 'أندريه بيلوسوف'),
      ...body.slice(5, 11),
      // Paragraph 12 is taken out, and one is put in at the end.
      ...body.slice(12),
      'وأعلنت الوزارة أن المناورات البحرية تبدأ في قزوين يوم الأحد.',
    ];
    await write(rewritten.join('\n'));
    const steps: ReindexProgress[] = [];
    const report = await engine.reindex((step) => steps.push(step));
    expect(report).toMatchObject({ changed: [5], added: [17], removed: [12], passages: 18, kept: 16 });
    expect(steps.findLast(({ stage }) => stage === 'embedding')).toEqual({
      stage: 'embedding',
      done: 2,
      total: 2,
    });
    expect(await firstParagraph(engine, 'متى تبدأ المناورات البحرية في قزوين؟')).toBe(17);
  });

  test('is refused while another is running, and possible again afterwards', async () => {
    const { options } = await ownDesk();
    const engine = await open(options);
    const first = engine.reindex();
    const second = engine.reindex();
    await expect(second).rejects.toThrow(UserError);
    await expect(second).rejects.toThrow('is being reindexed already');
    const { generation } = await first;
    expect(engine.current().generation).toBe(generation);
    await expect(engine.reindex()).resolves.toMatchObject({ kept: 18 });
  });

  test.each<readonly [what: string, spoil: (file: string) => Promise<void>]>([
    ['is gone', (file) => rm(file)],
    ['is blank', (file) => writeFile(file, '\n \n')],
  ])('fails with a sentence when the article %s; the old one still answers', async (_, spoil) => {
    const { options } = await ownDesk();
    const engine = await open(options);
    const before = engine.current();
    await spoil(options.articlePath);
    await expect(engine.reindex()).rejects.toThrow(UserError);
    expect(engine.current()).toBe(before);
    expect(await firstParagraph(engine, QUESTION)).toBe(5);
    await copyFile(DEFAULT_ARTICLE, options.articlePath);
    await expect(engine.reindex()).resolves.toMatchObject({ changed: [], kept: 18 });
  });

  test('that fails in the model leaves the old one in place, on the disk too', async () => {
    const letters = new LetterEmbedder();
    const { options, write } = await ownDesk({ embedder: letters });
    const engine = await open(options);
    const before = engine.current();
    await write('شيء آخر');
    const embedPassages = letters.embedPassages.bind(letters);
    letters.embedPassages = () => Promise.reject(new Error('the model broke'));
    await expect(engine.reindex()).rejects.toThrow('the model broke');
    letters.embedPassages = embedPassages;
    expect(engine.current()).toBe(before);
    await copyFile(DEFAULT_ARTICLE, options.articlePath);
    expect((await open(options)).current().generation).toBe(before.generation);
  });

  test('lets a question that was asked before finish with the article it began with', async () => {
    const { options, write } = await ownDesk();
    const engine = await open(options);
    const { text } = engine.current().article;
    await write('عنوان\n\nنص قصير لا شأن له بشيء.');
    const [answers] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, () => engine.answerQuestion(QUESTION))),
      engine.reindex(),
    ]);
    for (const answer of answers) {
      const quotes = answer.kind === 'answered' ? answer.quotes : [];
      const texts = [text, engine.current().article.text];
      expect(
        quotes.every(({ start, end, text: quote }) => texts.some((one) => one.slice(start, end) === quote)),
      ).toBe(true);
    }
  });
});

describe('rebuilding without serving', () => {
  test('builds what is not there yet: everything is new', async () => {
    const { options } = await ownDesk();
    const report = await rebuildStored(options);
    expect(report).toMatchObject({ changed: [], removed: [], passages: 18, kept: 0 });
    expect(report.added).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
    expect((await open(options)).current().generation).toBe(report.generation);
  });

  test('tells the difference against what is on the disk', async () => {
    const { options, write, read } = await ownDesk();
    await open(options);
    await write(`${(await read()).replace('في 2010', 'في 2011')}\n\nفقرة جديدة.`);
    const report = await rebuildStored(options);
    expect(report).toMatchObject({ changed: [12], added: [18], removed: [], passages: 19, kept: 17 });
    expect((await open(options)).current().generation).toBe(report.generation);
  });

  test('says how far it is', async () => {
    const { options, progress } = await ownDesk();
    await rebuildStored(options);
    expect(progress.at(-1)).toEqual({ stage: 'writing', done: 0, total: 0 });
  });
});
