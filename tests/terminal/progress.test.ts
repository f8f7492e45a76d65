import { PassThrough } from 'node:stream';

import { expect, test } from 'vitest';

import { createProgress } from '../../src/terminal/progress.ts';

/** A stream that says of itself whether it is a terminal, and what was written to it. */
function screen(isTTY: boolean): { readonly output: NodeJS.WriteStream; readonly written: () => string } {
  const stream = new PassThrough();
  const chunks: string[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  const methods = {
    isTTY,
    columns: 80,
    rows: 24,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
    getWindowSize: () => [80, 24],
  };
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a terminal as the bar asks for
    output: Object.assign(stream, methods) as unknown as NodeJS.WriteStream,
    written: () => chunks.join(''),
  };
}

test('a terminal is shown a bar with its label and numbers, and no more of it after the end', () => {
  const { output, written } = screen(true);
  const progress = createProgress('Embedding', output);
  progress.update(0, 18);
  progress.update(18, 18);
  progress.stop();
  expect(written()).toContain('Embedding');
  expect(written()).toContain('18/18');
  const length = written().length;
  progress.stop();
  expect(written()).toHaveLength(length);
});

test('a total that is not known yet shows nothing', () => {
  const { output, written } = screen(true);
  const progress = createProgress('Downloading', output);
  progress.update(5, 0);
  progress.stop();
  expect(written()).toBe('');
});

test('anything else is written nothing', () => {
  const { output, written } = screen(false);
  const progress = createProgress('Embedding', output);
  progress.update(0, 18);
  progress.update(18, 18);
  progress.stop();
  expect(written()).toBe('');
});
