import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { USAGE } from '../src/terminal/arguments.ts';
import { DEFAULT_ARTICLE } from './helpers/bundled-engine.ts';
import { runCli } from './helpers/run-cli.ts';
import { tempFolder } from './helpers/temp-folder.ts';

const QUESTION = 'من وزير الدفاع الروسي الذي اجتمع به سليماني؟';

/** Each starts a whole process, on a machine that may be busy. */
const SLOW = { timeout: 120_000 };

/** Settings that touch nothing outside a folder of the test's own. */
async function ownEnvironment(): Promise<{ readonly INDEX_DIR: string }> {
  return { INDEX_DIR: path.join(await tempFolder(), 'index') };
}

describe('asking', SLOW, () => {
  test('answers with the quote and its paragraph, builds the index once, and shows no bar on a pipe', async () => {
    const environment = await ownEnvironment();
    const first = await runCli(['ask', QUESTION], { environment });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('ووزير الدفاع سيرجي شويجو.» [1]');
    expect(first.stdout).toContain('[1] الفقرة 5');
    const generations = await readdir(environment.INDEX_DIR);
    const second = await runCli(['ask', QUESTION], { environment });
    expect(second).toEqual(first);
    expect(await readdir(environment.INDEX_DIR)).toEqual(generations);
  });

  test('with --json prints one object and nothing else', async () => {
    const { code, stdout, stderr } = await runCli(['ask', '--json', '--top', '3', QUESTION], {
      environment: await ownEnvironment(),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const printed: unknown = JSON.parse(stdout);
    expect(printed).toMatchObject({ version: 1, question: QUESTION, language: 'ar', kind: 'answered' });
    expect(printed).toHaveProperty('citations.0.paragraph', 5);
    expect(printed).toHaveProperty('hits.length', 3);
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  test('with --jsonl answers each line in order, blank and hostile ones too', async () => {
    const lines = [
      QUESTION,
      '',
      ' ',
      '؟؟؟'.repeat(1_000),
      '__proto__',
      'a\u2028b',
      '\u202E\u0000"\\',
      'ك'.repeat(50_000),
      'Who is Shoygu?',
      'ما عاصمة أستراليا؟',
    ];
    const { code, stdout, stderr } = await runCli(['ask', '--jsonl'], {
      environment: await ownEnvironment(),
      input: lines.join('\n'),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const objects = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(objects).toMatchObject(lines.map((question) => ({ question })));
    expect(objects[0]).toHaveProperty('kind', 'answered');
    expect(objects.at(-1)).toMatchObject({ kind: 'not-in-article', answer: [] });
    expect(objects[0]).not.toHaveProperty('hits');
  });

  test('about another file does not touch the index, and takes its path from where it was typed', async () => {
    const environment = await ownEnvironment();
    const folder = await tempFolder();
    await writeFile(
      path.join(folder, 'other.md'),
      '# Bridges\n\nThe old bridge was opened in 1932 by the mayor.\n',
    );
    const { code, stdout, stderr } = await runCli(
      ['ask', '--json', '--article', 'other.md', 'When was the old bridge opened?'],
      { environment: { ...environment, INIT_CWD: folder } },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toHaveProperty(
      'citations.0.text',
      'The old bridge was opened in 1932 by the mayor.',
    );
    await expect(readdir(environment.INDEX_DIR)).rejects.toThrow('ENOENT');
    expect(await readdir(folder)).toEqual(['other.md']);
  });

  test('what the article does not answer is no error', async () => {
    const { code, stdout, stderr } = await runCli(['ask', 'Who wrote Hamlet?'], {
      environment: await ownEnvironment(),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^The article does not say\.\n/u);
  });

  test('with --text prints the text that all offsets point into', async () => {
    const { code, stdout } = await runCli(['ask', '--text'], { environment: await ownEnvironment() });
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(DEFAULT_ARTICLE, 'utf8'));
  });
});

describe('reindexing', SLOW, () => {
  test('rebuilds the stored index and says what changed', async () => {
    const environment = await ownEnvironment();
    const article = path.join(await tempFolder(), 'article.txt');
    await writeFile(article, 'زار الوزير حلب.\n\nثم سافر إلى موسكو.');
    const settings = { environment: { ...environment, ARTICLE_PATH: article } };
    const first = await runCli(['reindex'], settings);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^Rebuilt in \d+\.\d\d s: generation \S+, 2 passages\.\n/u);
    await writeFile(article, 'زار الوزير حمص.\n\nثم سافر إلى موسكو.\n\nوعاد.');
    const second = await runCli(['reindex'], settings);
    expect(second.stdout).toContain('Paragraphs changed: 1 (1), new: 1 (3), removed: 0.');
    expect(second.stdout).toContain('1 of 3 passages kept their embeddings.');
  });
});

describe('what cannot be done is said in a sentence', SLOW, () => {
  test.each([[[]], [['ask', '--top', 'all', 'x']]])(
    'wrong arguments %j: usage on standard error, exit 2',
    async (argv) => {
      const { code, stdout, stderr } = await runCli(argv);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.endsWith(`\n\n${USAGE}\n`)).toBe(true);
      expect(stderr).not.toContain('    at ');
    },
  );

  test('help is no error and goes to standard output', async () => {
    expect(await runCli(['--help'])).toEqual({ code: 0, stdout: USAGE, stderr: '' });
  });

  test.each<readonly [what: string, environment: Readonly<Record<string, string>>, message: RegExp]>([
    [
      'an article that is not there',
      { ARTICLE_PATH: '/nowhere/a.txt' },
      /^Expected a readable article at \/nowhere\/a\.txt, but there is no such file.*\n$/u,
    ],
    ['a model folder that is not there', { EMBEDDING_MODEL: './nowhere' }, /^.*nowhere.*\n$/u],
    [
      'a model that cannot be named so',
      { EMBEDDING_MODEL: 'no model' },
      /^EMBEDDING_MODEL holds "no model"; it may hold .*\n$/u,
    ],
    [
      'a hub that cannot be reached',
      { EMBEDDING_MODEL: 'no/model', EMBEDDING_HUB_URL: 'http://127.0.0.1:9' },
      /^.*no\/model.*\n$/u,
    ],
    [
      'several wrong settings, all at once',
      { ANSWER_THRESHOLD: '2', PASSAGE_LENGTH: 'x' },
      /^PASSAGE_LENGTH .*\nANSWER_THRESHOLD .*\n$/u,
    ],
  ])('%s: exit 1', async (_, environment, message) => {
    const { code, stdout, stderr } = await runCli(['ask', QUESTION], {
      environment: { ...(await ownEnvironment()), MODEL_CACHE_DIR: await tempFolder(), ...environment },
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
