import { readFile } from 'node:fs/promises';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { normalize } from '../../src/text/normalize.ts';

const ROOT = new URL('../../', import.meta.url);

const LANGUAGES = ['ar', 'en'] as const;
const STYLES = ['plain', 'no-hamza', 'diacritics', 'egyptian', 'gulf-levant', 'keywords', 'typo'] as const;

const questionShape = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  answers: z.array(z.strictObject({ text: z.string().min(1), answer_start: z.int().min(0) })),
  language: z.enum(LANGUAGES),
  style: z.enum(STYLES),
  alsoParagraphs: z.array(z.int().min(0)).min(1).optional(),
  is_impossible: z.literal(true).optional(),
  kind: z.enum(['near', 'far', 'chat']).optional(),
});

const fileShape = z.strictObject({
  version: z.literal('1.1'),
  data: z.tuple([
    z.strictObject({
      title: z.literal('soleimani-moscow.ar.txt'),
      paragraphs: z.array(z.strictObject({ context: z.string(), qas: z.array(questionShape) })),
    }),
  ]),
});

async function read(name: string) {
  const text = await readFile(new URL(`benchmarks/questions/${name}`, ROOT), 'utf8');
  const { paragraphs } = fileShape.parse(JSON.parse(text)).data[0];
  return {
    name,
    contexts: paragraphs.map(({ context }) => context),
    questions: paragraphs.flatMap(({ context, qas }, paragraph) =>
      qas.map((qa) => ({ ...qa, paragraph, context })),
    ),
  };
}

type QuestionFile = Awaited<ReturnType<typeof read>>;

const articleText = await readFile(new URL('article/soleimani-moscow.ar.txt', ROOT), 'utf8');
const lines = articleText.split('\n').filter((line) => line.trim() !== '');
const answerable = await read('default-article.json');
const unanswerable = await read('default-article.unanswerable.json');
const whole = await read('default-article.whole.json');
const files = [answerable, unanswerable, whole];
const all = files.flatMap(({ questions }) => questions);

/** What two questions share when they are the same words, whatever their spelling and punctuation. */
const wordsOf = (question: string): string =>
  normalize(question)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const occurrences = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** How many questions of a file have the given language, style and kind; one left out may be any. */
const count = (
  { questions }: QuestionFile,
  { language, style, kind }: Partial<Pick<z.infer<typeof questionShape>, 'language' | 'style' | 'kind'>>,
): number =>
  questions.filter(
    (qa) =>
      (language === undefined || qa.language === language) &&
      (style === undefined || qa.style === style) &&
      (kind === undefined || qa.kind === kind),
  ).length;

describe.each(files)('$name', ({ contexts, questions }) => {
  test('its paragraphs are the lines of the article', () => {
    expect(contexts).toEqual(lines);
  });

  test('every answer stands in its paragraph at its offset', () => {
    const misplaced = questions.filter(({ context, answers }) =>
      answers.some(({ text, answer_start: start }) => context.slice(start, start + text.length) !== text),
    );
    expect(misplaced).toEqual([]);
  });

  test('other citations are paragraphs of the article, each named once, and not the own one', () => {
    const wrong = questions.filter(({ paragraph, alsoParagraphs = [] }) => {
      const cited = [paragraph, ...alsoParagraphs];
      return new Set(cited).size !== cited.length || cited.some((number) => number >= lines.length);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the three files together', () => {
  test('no id is used twice', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('no question is asked twice in other spelling', () => {
    expect(new Set(all.map(({ question }) => wordsOf(question))).size).toBe(all.length);
  });

  test('no question is a piece of the article', () => {
    const article = wordsOf(articleText);
    expect(
      all.filter(({ style, question }) => style !== 'keywords' && article.includes(wordsOf(question))),
    ).toEqual([]);
  });

  test('a question is in the language that it names', () => {
    const strangers = all.filter(
      ({ question, language }) => /\p{Script=Arabic}/u.test(question) !== (language === 'ar'),
    );
    expect(strangers).toEqual([]);
  });

  test('a question without hamza has none on its letters, nor a dotted ta marbuta, nor short vowels', () => {
    const plain = all.filter(({ style }) => style === 'no-hamza');
    expect(plain.filter(({ question }) => /[أإآؤة\u064B-\u0652]/u.test(question))).toEqual([]);
  });

  test('a question with diacritics has one on at least every third letter', () => {
    const marked = all.filter(({ style }) => style === 'diacritics');
    expect(
      marked.filter(
        ({ question }) => occurrences(question, /[\u064B-\u0652]/gu) * 3 < occurrences(question, /\p{L}/gu),
      ),
    ).toEqual([]);
  });
});

describe('what each file promises', () => {
  test('answerable questions have an answer, and every paragraph has a plain Arabic one', () => {
    expect(answerable.questions.filter(({ answers }) => answers.length === 0)).toEqual([]);
    expect(answerable.questions.filter((qa) => qa.is_impossible ?? qa.kind)).toEqual([]);
    const asked = answerable.questions.filter(
      ({ language, style }) => language === 'ar' && style === 'plain',
    );
    expect([...new Set(asked.map(({ paragraph }) => paragraph))]).toEqual([...lines.keys()]);
  });

  test('unanswerable questions have none, say of which kind they are, and stand under the title', () => {
    const wrong = unanswerable.questions.filter(
      ({ answers, is_impossible, kind, paragraph, alsoParagraphs }) =>
        answers.length > 0 || is_impossible !== true || !kind || paragraph !== 0 || alsoParagraphs,
    );
    expect(wrong).toEqual([]);
  });

  test('questions on the whole article are not impossible, and name an answer or more than one citation', () => {
    const wrong = whole.questions.filter(
      ({ answers, alsoParagraphs = [], is_impossible }) =>
        is_impossible === true || answers.length + alsoParagraphs.length === 0,
    );
    expect(wrong).toEqual([]);
  });

  test.each<readonly [sort: string, least: number, held: number]>([
    ['Arabic', 70, count(answerable, { language: 'ar' })],
    ['English', 32, count(answerable, { language: 'en' })],
    ['plain Arabic', 36, count(answerable, { language: 'ar', style: 'plain' })],
    ['Arabic without hamza', 10, count(answerable, { style: 'no-hamza' })],
    ['Arabic with diacritics', 6, count(answerable, { style: 'diacritics' })],
    ['Egyptian', 10, count(answerable, { style: 'egyptian' })],
    ['Gulf and Levantine', 4, count(answerable, { style: 'gulf-levant' })],
    ['Arabic keywords', 4, count(answerable, { language: 'ar', style: 'keywords' })],
    ['near, Arabic', 20, count(unanswerable, { kind: 'near', language: 'ar' })],
    ['near, Egyptian', 2, count(unanswerable, { kind: 'near', style: 'egyptian' })],
    ['near, Gulf and Levantine', 2, count(unanswerable, { kind: 'near', style: 'gulf-levant' })],
    ['near, English', 10, count(unanswerable, { kind: 'near', language: 'en' })],
    ['far', 12, count(unanswerable, { kind: 'far' })],
    ['chat', 6, count(unanswerable, { kind: 'chat' })],
    ['on the whole article', 8, count(whole, {})],
  ])('%s: at least %i', (_sort, least, held) => {
    expect(held).toBeGreaterThanOrEqual(least);
  });
});
