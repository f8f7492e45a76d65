import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { encyclopediaFile, joinQuestions, newsFile } from '../../benchmarks/corpus-questions.ts';
import { UserError } from '../../src/errors.ts';

const FOLDER = new URL('../../benchmarks/questions/corpus/', import.meta.url);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanad-questions-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put({ rows = ['Title\r\tعنوان', 'He left  in 2010.\tسافر عام 2010.'] } = {}): Promise<URL> {
  const wiki = [
    { id: 7, title: 'x', text: 'x\nأول.\nنهر  النيل طويل. وهو قديم.' },
    { id: 8, title: 'y', text: 'y' },
  ];
  const gz = (lines: readonly string[]): Buffer => gzipSync(lines.map((line) => `${line}\n`).join(''));
  await writeFile(join(folder, 'wiki.gz'), gz(wiki.map((article) => JSON.stringify(article))));
  await writeFile(join(folder, 'news.gz'), gz(rows));
  const encyclopedia = {
    texts: 'wiki.gz',
    articles: [{ id: 7, paragraphs: [{ line: 2, questions: [['ما الطويل؟', 0, 9], ['كم طوله؟']] }] }],
  };
  const news = {
    texts: 'news.gz',
    articles: [
      {
        paragraphs: [
          { rows: [1, 2], questions: [{ ar: ['متى سافر؟', 16, 4], en: ['When did he leave?', 18, 4] }] },
        ],
      },
    ],
  };
  await writeFile(join(folder, 'encyclopedia.json'), JSON.stringify(encyclopedia));
  await writeFile(join(folder, 'news.json'), JSON.stringify(news));
  return pathToFileURL(`${folder}/`);
}

const first = (file: Awaited<ReturnType<typeof joinQuestions>>['news.ar']) => file.data[0]?.paragraphs[0];

test("questions and texts come together in SQuAD's format", async () => {
  const joined = await joinQuestions(folder, await put());
  expect(first(joined['encyclopedia.ar'])).toEqual({
    context: 'نهر النيل طويل. وهو قديم.',
    qas: [
      {
        id: '1',
        question: 'ما الطويل؟',
        is_impossible: false,
        answers: [{ text: 'نهر النيل', answer_start: 0 }],
      },
      { id: '2', question: 'كم طوله؟', is_impossible: true, answers: [] },
    ],
  });
  expect(first(joined['news.ar'])?.context).toBe('عنوان. سافر عام 2010.');
  expect(first(joined['news.ar'])?.qas[0]?.answers[0]?.text).toBe('2010');
  expect(first(joined['news.en'])?.context).toBe('Title. He left in 2010.');
  expect(first(joined['news.en'])?.qas[0]?.answers[0]?.text).toBe('2010');
});

test('a corpus that is not there, or another one, is said', async () => {
  const questions = await put();
  await expect(joinQuestions(join(folder, 'nowhere'), questions)).rejects.toThrow(UserError);
  await expect(joinQuestions(folder, await put({ rows: ['Title\tعنوان'] }))).rejects.toThrow(/rows 1 to 2/u);
  await expect(joinQuestions(folder, await put({ rows: ['a\tب', 'c\tد'] }))).rejects.toThrow(
    /ends after it/u,
  );
});

test('the questions in the repository are whole, none twice of one text, and hold no text but their own', async () => {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(name, FOLDER), 'utf8'));
  const encyclopedia = encyclopediaFile.parse(await read('encyclopedia.json'));
  const news = newsFile.parse(await read('news.json'));
  const asked = [
    ...encyclopedia.articles.map(({ paragraphs }) => paragraphs.flatMap(({ questions }) => questions)),
    ...news.articles.map(({ paragraphs }) =>
      paragraphs.flatMap(({ questions }) => questions.map(({ ar }) => ar)),
    ),
    ...news.articles.map(({ paragraphs }) =>
      paragraphs.flatMap(({ questions }) => questions.map(({ en }) => en)),
    ),
  ];
  expect(asked.flat().length).toBeGreaterThan(8_000);
  for (const questions of asked) {
    const texts = questions.map(([text]) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.every((text) => text.trim() === text && text.length > 3 && text.length < 300)).toBe(true);
    expect(questions.some((question) => question.length === 1)).toBe(true);
  }
});
