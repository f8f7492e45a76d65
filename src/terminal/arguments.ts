import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';

export const USAGE = `Usage:
  npm run ask -- [options] "question"     answer one question
  npm run --silent ask -- --jsonl         answer each line of standard input, one JSON object a line
  npm run reindex                         read the article again and rebuild its index

Options of ask:
  --json            print one JSON object instead of text
  --jsonl           questions from standard input, one a line; answers in the same order
  --article FILE    answer about this file (.txt, .md, .html); the stored index is not touched
  --top N           add the N best passages (1 to 1000)
  --text            print the article's text, which all offsets point into, and stop
  -h, --help        print this
`;

/** What the person at the terminal wants. */
export type Invocation =
  | { readonly command: 'help' }
  | { readonly command: 'reindex' }
  | {
      readonly command: 'ask';
      /** Null with `jsonl` and `text`. */
      readonly question: string | null;
      readonly output: 'text' | 'json' | 'jsonl' | 'article';
      readonly article: string | null;
      readonly top: number | null;
    };

/** Wrong arguments: the usage is shown beside the message. */
export class UsageError extends UserError {}

const MAX_TOP = 1_000;

function parseTop(value: string | undefined): number | null {
  if (value === undefined) return null;
  const top = Number(value);
  if (/^[0-9]+$/u.test(value) && top >= 1 && top <= MAX_TOP) return top;
  throw new UsageError(`Expected --top to be a whole number from 1 to ${MAX_TOP}, but it is "${value}".`);
}

function parseAsk(rest: readonly string[]): Invocation {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        article: { type: 'string' },
        top: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  const { values, positionals } = parsed;
  if (values.help) return { command: 'help' };
  if (Number(values.json) + Number(values.jsonl) + Number(values.text) > 1) {
    throw new UsageError('Expected one of --json, --jsonl and --text, but got more than one.');
  }
  const top = parseTop(values.top);
  const article = values.article ?? null;
  if (article === '') throw new UsageError('Expected a file after --article, but it is empty.');
  if (values.jsonl || values.text) {
    if (positionals.length > 0) {
      throw new UsageError(`Expected no question on the command line, but got "${positionals.join(' ')}".`);
    }
    return { command: 'ask', question: null, output: values.jsonl ? 'jsonl' : 'article', article, top };
  }
  if (positionals.length === 0) throw new UsageError('Expected a question, but there is none.');
  return {
    command: 'ask',
    question: positionals.join(' '),
    output: values.json ? 'json' : 'text',
    article,
    top,
  };
}

/**
 * @param argv what follows the script's name.
 * @throws UsageError when it cannot be understood.
 */
export function parseInvocation(argv: readonly string[]): Invocation {
  const [command, ...rest] = argv;
  switch (command) {
    case 'ask':
      return parseAsk(rest);
    case 'reindex': {
      if (rest.includes('--help') || rest.includes('-h')) return { command: 'help' };
      if (rest.length > 0)
        throw new UsageError(`Expected nothing after reindex, but got "${rest.join(' ')}".`);
      return { command: 'reindex' };
    }
    case 'help':
    case '--help':
    case '-h':
      return { command: 'help' };
    case undefined:
      throw new UsageError('Expected a command, ask or reindex, but there is none.');
    default:
      throw new UsageError(`Expected a command, ask or reindex, but got "${command}".`);
  }
}
