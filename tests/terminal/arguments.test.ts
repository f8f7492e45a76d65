import { describe, expect, test } from 'vitest';

import { UserError } from '../../src/errors.ts';
import { parseInvocation, USAGE, UsageError } from '../../src/terminal/arguments.ts';

const ASK = { command: 'ask', question: null, output: 'text', article: null, top: null };

describe('understood', () => {
  test.each<readonly [argv: readonly string[], invocation: object]>([
    [['ask', 'من هو؟'], { ...ASK, question: 'من هو؟' }],
    [['ask', 'من', 'هو؟'], { ...ASK, question: 'من هو؟' }],
    [['ask', ''], { ...ASK, question: '' }],
    [['ask', '--', '--json'], { ...ASK, question: '--json' }],
    [['ask', '--json', 'x'], { ...ASK, question: 'x', output: 'json' }],
    [['ask', 'x', '--json'], { ...ASK, question: 'x', output: 'json' }],
    [['ask', '--jsonl'], { ...ASK, output: 'jsonl' }],
    [['ask', '--text'], { ...ASK, output: 'article' }],
    [['ask', '--text', '--article', 'a.md'], { ...ASK, output: 'article', article: 'a.md' }],
    [['ask', '--article', 'my file.txt', 'x'], { ...ASK, question: 'x', article: 'my file.txt' }],
    [['ask', '--article=a.html', 'x'], { ...ASK, question: 'x', article: 'a.html' }],
    [['ask', '--top', '1', 'x'], { ...ASK, question: 'x', top: 1 }],
    [['ask', '--top=1000', '--jsonl'], { ...ASK, output: 'jsonl', top: 1000 }],
    [['ask', '--help'], { command: 'help' }],
    [['ask', '-h', '--jsonl'], { command: 'help' }],
    [['reindex'], { command: 'reindex' }],
    [['reindex', '--help'], { command: 'help' }],
    [['help'], { command: 'help' }],
    [['--help'], { command: 'help' }],
    [['-h'], { command: 'help' }],
  ])('%j', (argv, invocation) => {
    expect(parseInvocation(argv)).toEqual(invocation);
  });
});

describe('refused with a sentence', () => {
  test.each<readonly [argv: readonly string[], message: string]>([
    [[], 'Expected a command, ask or reindex, but there is none.'],
    [['eval'], 'Expected a command, ask or reindex, but got "eval".'],
    [['__proto__'], 'Expected a command, ask or reindex, but got "__proto__".'],
    [['من هو؟'], 'Expected a command, ask or reindex, but got "من هو؟".'],
    [['ask'], 'Expected a question, but there is none.'],
    [['ask', '--json'], 'Expected a question, but there is none.'],
    [['ask', '--jsonl', 'x'], 'Expected no question on the command line, but got "x".'],
    [['ask', '--text', 'x', 'y'], 'Expected no question on the command line, but got "x y".'],
    [['ask', '--json', '--jsonl'], 'Expected one of --json, --jsonl and --text, but got more than one.'],
    [['ask', '--text', '--json', 'x'], 'Expected one of --json, --jsonl and --text, but got more than one.'],
    [['ask', '--article', '', 'x'], 'Expected a file after --article, but it is empty.'],
    [['ask', '--top', '0', 'x'], 'Expected --top to be a whole number from 1 to 1000, but it is "0".'],
    [['ask', '--top', '1001', 'x'], 'Expected --top to be a whole number from 1 to 1000, but it is "1001".'],
    [['ask', '--top', '1.5', 'x'], 'Expected --top to be a whole number from 1 to 1000, but it is "1.5".'],
    [['ask', '--top', '1e2', 'x'], 'Expected --top to be a whole number from 1 to 1000, but it is "1e2".'],
    [['ask', '--top', '٣', 'x'], 'Expected --top to be a whole number from 1 to 1000, but it is "٣".'],
    [['ask', '--top=', 'x'], 'Expected --top to be a whole number from 1 to 1000, but it is "".'],
    [['reindex', 'now'], 'Expected nothing after reindex, but got "now".'],
    [['reindex', '--force'], 'Expected nothing after reindex, but got "--force".'],
  ])('%j', (argv, message) => {
    expect(() => parseInvocation(argv)).toThrow(new UsageError(message));
  });

  test.each<readonly [argv: readonly string[], part: string]>([
    [['ask', '--verbose', 'x'], '--verbose'],
    [['ask', '-x'], '-x'],
    [['ask', '--top'], '--top'],
    [['ask', '--article'], '--article'],
    [['ask', '--top', '--json', 'x'], '--top'],
    [['ask', '--json=yes', 'x'], '--json'],
  ])('that names the option: %j', (argv, part) => {
    expect(() => parseInvocation(argv)).toThrow(UsageError);
    expect(() => parseInvocation(argv)).toThrow(part);
  });

  test('which is safe to show', () => {
    expect(() => parseInvocation([])).toThrow(UserError);
  });
});

test('the usage names every option', () => {
  for (const option of ['--json ', '--jsonl', '--article', '--top', '--text', '--help'])
    expect(USAGE).toContain(option);
});
