import { expect, test } from 'vitest';

import { Lane } from '../../src/preview/lane.ts';

test('does one thing at a time, in order', async () => {
  const lane = new Lane();
  const events: string[] = [];
  const work = (name: string) => async () => {
    events.push(`${name} begins`);
    await Promise.resolve();
    events.push(`${name} ends`);
    return name;
  };
  const done = await Promise.all(['a', 'b'].map((name) => lane.run(() => true, work(name))));

  expect(done).toEqual(['a', 'b']);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('drops what nobody waits for any more when its turn comes', async () => {
  const lane = new Lane();
  const worked: string[] = [];
  let isWanted = true;
  const first = lane.run(
    () => true,
    async () => {
      isWanted = false;
      return worked.push('first');
    },
  );
  const overtaken = lane.run(
    () => isWanted,
    async () => worked.push('overtaken'),
  );
  const last = lane.run(
    () => true,
    async () => worked.push('last'),
  );

  expect(await Promise.all([first, overtaken, last])).toEqual([1, null, 2]);
  expect(worked).toEqual(['first', 'last']);
});

test('goes on after a failure, which reaches whoever asked', async () => {
  const lane = new Lane();
  const failing = lane.run(
    () => true,
    () => Promise.reject(new Error('broken')),
  );
  const next = lane.run(
    () => true,
    () => Promise.resolve('fine'),
  );

  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('fine');
});
