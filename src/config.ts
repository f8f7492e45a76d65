import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { parse as parseDotenv } from 'dotenv';

import {
  discordId,
  discordIds,
  flag,
  oneOf,
  secret,
  share,
  shown,
  text,
  type Variable,
  webAddress,
  wholeNumber,
} from './config-variables.ts';
import { UserError } from './errors.ts';

/** Relative paths are meant from here, wherever the program is started. */
const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

const A_PATH = /^[^\0]+$/u;
/** `bundled`, a path that shows itself as one, or `owner/name`. */
const A_MODEL = /^(?:bundled|(?:\.{0,2}[/\\]|[A-Za-z]:[/\\])[^\0]*|\w[\w.-]*\/\w[\w.-]*)$/u;

/** Every variable that Sanad reads; `.env.example` says what each means. */
const VARIABLES = {
  ARTICLE_PATH: text('article/soleimani-moscow.ar.txt', 'the path of a text, Markdown or HTML file', A_PATH),
  INDEX_DIR: text('data/index', 'the path of a folder', A_PATH),
  EMBEDDING_MODEL: text(
    'bundled',
    '"bundled", a folder\'s path that begins with ./ or /, or a hub id such as Xenova/multilingual-e5-small',
    A_MODEL,
  ),
  MODEL_CACHE_DIR: text('data/models', 'the path of a folder', A_PATH),
  EMBEDDING_HUB_URL: webAddress('https://huggingface.co'),
  PASSAGE_LENGTH: wholeNumber(1600, 200, 20_000),
  ANSWER_THRESHOLD: share(),
  DISCORD_TOKEN: secret('a bot token: letters, digits, dots, dashes and underscores', /^[\w.-]{1,200}$/u),
  DISCORD_API_URL: webAddress('https://discord.com/api'),
  DISCORD_DEV_GUILD: discordId('a server'),
  ANSWER_CHANNELS: discordIds('channels'),
  RATE_USER_PER_MINUTE: wholeNumber(6, 1, 1000),
  RATE_USER_BURST: wholeNumber(3, 1, 1000),
  RATE_GUILD_PER_MINUTE: wholeNumber(60, 1, 10_000),
  PREVIEW: flag(false),
  PREVIEW_PORT: wholeNumber(3000, 0, 65_535),
  PREVIEW_HOST: text('127.0.0.1', 'a host name or IP address', /^[\w.:[\]%-]+$/u),
  LOG_LEVEL: oneOf('info', ['debug', 'info', 'warn', 'error']),
} as const;

type Name = keyof typeof VARIABLES;

/** Names of all variables, in the order of `.env.example`. */
export const VARIABLE_NAMES: readonly string[] = Object.keys(VARIABLES);

/** Environment variables by name; an empty one counts as unset. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How Sanad is set up. Paths are absolute. */
export interface Config {
  readonly article: {
    readonly path: string;
    /** Longest passage in UTF-16 code units. */ readonly passageLength: number;
  };
  readonly index: { readonly dir: string };
  readonly embedding: {
    /** `bundled`, a folder's absolute path, or a hub id. */
    readonly model: string;
    readonly cacheDir: string;
    readonly hubUrl: string;
  };
  /** `threshold` null: the calibrated one. */
  readonly answer: { readonly threshold: number | null };
  readonly discord: {
    readonly token: string | null;
    readonly apiUrl: string;
    /** Server whose commands are updated at once, while developing. */
    readonly devGuild: string | null;
    /** Channels in which every question is answered, mentioned or not. */
    readonly answerChannels: readonly string[];
  };
  readonly rateLimit: {
    readonly userPerMinute: number;
    readonly userBurst: number;
    readonly guildPerMinute: number;
  };
  readonly preview: { readonly enabled: boolean; readonly port: number; readonly host: string };
  readonly log: { readonly level: 'debug' | 'info' | 'warn' | 'error' };
}

/**
 * The process's environment, over what the file `.env` in the repository's root holds, if there is one.
 *
 * @throws UserError when the file is there and cannot be read.
 */
export function readEnvironment(
  file: string = path.join(REPOSITORY, '.env'),
  processEnvironment: Environment = process.env,
): Environment {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return processEnvironment;
    throw new UserError(`${file} cannot be read; make it a readable file or remove it.`, { cause });
  }
  // Only its parser: dotenv's `config` changes the process's environment and prints.
  return { ...parseDotenv(content.replace(/^\uFEFF/u, '')), ...processEnvironment };
}

/** Reads one variable; a problem goes to the list. */
function read<T>(name: Name, kind: Variable<T>, environment: Environment, problems: string[]): T {
  const value = environment[name]?.trim() ?? '';
  if (value === '') return kind.fallback;
  const parsed = kind.parse(value);
  if (parsed !== undefined) return parsed;
  problems.push(`${name} holds ${shown(value, kind.secret)}; it may hold ${kind.mayHold}.`);
  return kind.fallback;
}

function absolute(file: string): string {
  return path.resolve(REPOSITORY, file);
}

function modelOf(model: string): string {
  return /^\.{0,2}[/\\]/u.test(model) ? absolute(model) : model;
}

/**
 * Turns the environment into settings.
 *
 * @throws UserError that lists every variable that holds what it may not, one a line.
 */
export function loadConfig(environment: Environment = readEnvironment()): Config {
  const problems: string[] = [];
  const get = <N extends Name>(name: N): (typeof VARIABLES)[N]['fallback'] =>
    read<(typeof VARIABLES)[N]['fallback']>(name, VARIABLES[name], environment, problems);
  const config: Config = {
    article: { path: absolute(get('ARTICLE_PATH')), passageLength: get('PASSAGE_LENGTH') },
    index: { dir: absolute(get('INDEX_DIR')) },
    embedding: {
      model: modelOf(get('EMBEDDING_MODEL')),
      cacheDir: absolute(get('MODEL_CACHE_DIR')),
      hubUrl: get('EMBEDDING_HUB_URL'),
    },
    answer: { threshold: get('ANSWER_THRESHOLD') },
    discord: {
      token: get('DISCORD_TOKEN'),
      apiUrl: get('DISCORD_API_URL'),
      devGuild: get('DISCORD_DEV_GUILD'),
      answerChannels: get('ANSWER_CHANNELS'),
    },
    rateLimit: {
      userPerMinute: get('RATE_USER_PER_MINUTE'),
      userBurst: get('RATE_USER_BURST'),
      guildPerMinute: get('RATE_GUILD_PER_MINUTE'),
    },
    preview: { enabled: get('PREVIEW'), port: get('PREVIEW_PORT'), host: get('PREVIEW_HOST') },
    log: { level: get('LOG_LEVEL') },
  };
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  return config;
}

/** Where the person stands who typed the command: npm runs scripts in the repository's root and says where from. */
export function invocationDirectory(environment: Environment = process.env): string {
  const directory = environment['INIT_CWD'] ?? '';
  return directory === '' ? process.cwd() : directory;
}
