import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { parse } from 'dotenv';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { loadConfig, readEnvironment, VARIABLE_NAMES } from '../src/config.ts';
import { UserError } from '../src/errors.ts';
import { tempFolder } from './helpers/temp-folder.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = readFileSync(path.join(ROOT, '.env.example'), 'utf8');

function problemsOf(environment: Record<string, string>): string[] {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}

test('an empty environment gives the defaults, with absolute paths', () => {
  expect(loadConfig({})).toEqual({
    article: { path: path.join(ROOT, 'article/soleimani-moscow.ar.txt'), passageLength: 1600 },
    index: { dir: path.join(ROOT, 'data/index') },
    embedding: {
      model: 'bundled',
      cacheDir: path.join(ROOT, 'data/models'),
      hubUrl: 'https://huggingface.co',
    },
    answer: { threshold: null },
    discord: { token: null, apiUrl: 'https://discord.com/api', devGuild: null, answerChannels: [] },
    rateLimit: { userPerMinute: 6, userBurst: 3, guildPerMinute: 60 },
    preview: { enabled: false, port: 3000, host: '127.0.0.1' },
    log: { level: 'info' },
  });
});

test('every variable finds its place', () => {
  const token = `${'a'.repeat(26)}.${'b'.repeat(6)}.${'c'.repeat(38)}`;
  expect(
    loadConfig({
      ARTICLE_PATH: '/news/story.html',
      INDEX_DIR: '../index',
      EMBEDDING_MODEL: './models/mine',
      MODEL_CACHE_DIR: '/var/cache/models',
      EMBEDDING_HUB_URL: 'http://localhost:8080/',
      PASSAGE_LENGTH: '800',
      ANSWER_THRESHOLD: '0.25',
      DISCORD_TOKEN: token,
      DISCORD_API_URL: 'http://127.0.0.1:4000/api',
      DISCORD_DEV_GUILD: '123456789012345678',
      ANSWER_CHANNELS: '123456789012345678, 223456789012345678,',
      RATE_USER_PER_MINUTE: '10',
      RATE_USER_BURST: '5',
      RATE_GUILD_PER_MINUTE: '100',
      PREVIEW: '1',
      PREVIEW_PORT: '0',
      PREVIEW_HOST: '::1',
      LOG_LEVEL: 'debug',
    }),
  ).toEqual({
    article: { path: path.resolve('/news/story.html'), passageLength: 800 },
    index: { dir: path.join(ROOT, '../index') },
    embedding: {
      model: path.join(ROOT, 'models/mine'),
      cacheDir: path.resolve('/var/cache/models'),
      hubUrl: 'http://localhost:8080',
    },
    answer: { threshold: 0.25 },
    discord: {
      token,
      apiUrl: 'http://127.0.0.1:4000/api',
      devGuild: '123456789012345678',
      answerChannels: ['123456789012345678', '223456789012345678'],
    },
    rateLimit: { userPerMinute: 10, userBurst: 5, guildPerMinute: 100 },
    preview: { enabled: true, port: 0, host: '::1' },
    log: { level: 'debug' },
  });
});

test('empty and blank variables count as unset', () => {
  expect(loadConfig(Object.fromEntries(VARIABLE_NAMES.map((name) => [name, '  '])))).toEqual(loadConfig({}));
});

describe('wrong values', () => {
  test('are all named at once, with what they hold and what they may hold', () => {
    expect(
      problemsOf({ PASSAGE_LENGTH: 'long', ANSWER_THRESHOLD: '1.5', PREVIEW: 'yes', LOG_LEVEL: 'loud' }),
    ).toEqual([
      'PASSAGE_LENGTH holds "long"; it may hold a whole number from 200 to 20000.',
      'ANSWER_THRESHOLD holds "1.5"; it may hold a number from 0 to 1.',
      'PREVIEW holds "yes"; it may hold 0 or 1.',
      'LOG_LEVEL holds "loud"; it may hold one of debug, info, warn, error.',
    ]);
  });

  test.each([
    ['PASSAGE_LENGTH', ['199', '20001', '1e3', '-5', '1600.5', '0x640', '١٦٠٠']],
    ['ANSWER_THRESHOLD', ['-0.1', '1.01', '0,5', 'NaN', 'Infinity', '1e-1', '.']],
    ['PREVIEW_PORT', ['65536', '-1', 'http']],
    ['PREVIEW_HOST', ['a b', 'http://localhost']],
    ['EMBEDDING_MODEL', ['e5', 'a/b/c', 'a b/c', 'Bundled']],
    ['EMBEDDING_HUB_URL', ['huggingface.co', 'ftp://host', 'https://']],
    ['DISCORD_API_URL', ['discord.com', 'file:///etc/passwd']],
    ['DISCORD_DEV_GUILD', ['my server', '12a', '123456789012345678901']],
    ['ANSWER_CHANNELS', ['#general', '123456789012345678;223456789012345678']],
    ['RATE_USER_PER_MINUTE', ['0', '1001', 'six']],
    ['RATE_USER_BURST', ['0', '1.5']],
    ['LOG_LEVEL', ['INFO', 'verbose']],
    ['ARTICLE_PATH', ['a\0b']],
  ])('%s refuses what it may not hold', (name, values) => {
    for (const value of values) {
      expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(`^${name} holds `)]);
    }
  });

  test('a secret is never repeated, only how long it is', () => {
    expect(problemsOf({ DISCORD_TOKEN: 'Bot abc def' })).toEqual([
      'DISCORD_TOKEN holds 11 characters that are not shown here; it may hold a bot token: letters, digits, dots, dashes and underscores.',
    ]);
  });

  test('a token or a password on the wrong line is not repeated either', () => {
    const token = `${'a'.repeat(26)}.${'b'.repeat(6)}.${'c'.repeat(38)}`;
    for (const name of VARIABLE_NAMES) {
      expect(problemsOf({ [name]: ` ${token} ` }).join(' ')).not.toContain('bbbbbb');
      expect(problemsOf({ [name]: `ftp://user:hunter2@host` }).join(' ')).not.toContain('hunter2');
    }
    expect(problemsOf({ DISCORD_API_URL: 'https://user:hunter2@host' })).toHaveLength(1);
  });

  test('long values are cut and control characters escaped', () => {
    const [problem = ''] = problemsOf({ LOG_LEVEL: `\u001b[31m${'x'.repeat(500)}` });
    expect(problem.length).toBeLessThan(200);
    expect(problem).toContain('"\\u001b[31mxxx');
    expect(problem).toContain('… (505 characters)');
  });

  test('any text in any variable is a setting or a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VARIABLE_NAMES), fc.string({ unit: 'binary' }), (name, value) => {
        for (const problem of problemsOf({ [name]: value })) {
          expect(problem).toMatch(new RegExp(`^${name} holds .+; it may hold .+\\.$`, 'u'));
        }
      }),
    );
  });
});

describe('.env.example', () => {
  test('has every variable and no other, in the same order', () => {
    expect(Object.keys(parse(EXAMPLE))).toEqual(VARIABLE_NAMES);
  });

  test('shows the defaults: as it stands it changes nothing', () => {
    expect(loadConfig(parse(EXAMPLE))).toEqual(loadConfig({}));
    for (const [name, value] of Object.entries(parse(EXAMPLE))) {
      const unset = ['ANSWER_THRESHOLD', 'DISCORD_TOKEN', 'DISCORD_DEV_GUILD', 'ANSWER_CHANNELS'];
      expect(`${name}: ${value === ''}`).toBe(`${name}: ${unset.includes(name)}`);
    }
  });

  test('says above each variable what it means', () => {
    for (const block of EXAMPLE.trim().split('\n\n').slice(1)) {
      expect(block).toMatch(/^(?:# .+\n)+[A-Z_]+=\S*$/u);
    }
  });
});

describe('the file .env', () => {
  test('is read, and the environment of the process goes before it', async () => {
    const file = path.join(await tempFolder(), '.env');
    await writeFile(file, '\uFEFFLOG_LEVEL=warn\nPREVIEW_PORT=4000 # mine\n');
    const environment = readEnvironment(file, { LOG_LEVEL: 'debug' });
    expect(loadConfig(environment)).toMatchObject({ log: { level: 'debug' }, preview: { port: 4000 } });
  });

  test('may be missing', async () => {
    expect(readEnvironment(path.join(await tempFolder(), '.env'), { LOG_LEVEL: 'debug' })).toEqual({
      LOG_LEVEL: 'debug',
    });
  });

  test('that cannot be read is a sentence', async () => {
    const file = path.join(await tempFolder(), '.env');
    await mkdir(file);
    expect(() => readEnvironment(file, {})).toThrow(
      `${file} cannot be read; make it a readable file or remove it.`,
    );
  });

  test('is read without a word on either output, wherever the program is started', async () => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const config = pathToFileURL(path.join(ROOT, 'src/config.ts')).href;
    const script = `const { loadConfig } = await import('${config}'); console.log(loadConfig().article.path);`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', tsx, '--input-type=module', '-e', script],
      { cwd: await tempFolder(), env: { PATH: process.env['PATH'] }, encoding: 'utf8' },
    );
    expect(stdout).toBe(`${path.join(ROOT, 'article/soleimani-moscow.ar.txt')}\n`);
    expect(stderr).toBe('');
  });
});
