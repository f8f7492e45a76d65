import { cp, mkdir, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';
import * as z from 'zod';

import { sha256 } from '../../embeddings/durable.ts';
import { openIndex } from '../../embeddings/index-store.ts';
import { SELF } from '../../embeddings/temporary.ts';
import { recordedRequest } from '../helpers/index-requests.ts';
import { numberedLines } from '../helpers/line-article.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const LINES = numberedLines(12);
const FILES = ['article.json', 'passages.json', 'vectors.bin', 'hnsw.bin', 'manifest.json'];

/** Opens the index twice and tells what happened. */
async function reopen(dir: string): Promise<unknown> {
  const { request, embedder, notices } = recordedRequest(dir);
  const opened = await openIndex(request);
  const again = recordedRequest(dir);
  const reopened = await openIndex(again.request);
  return {
    notices,
    embedded: embedder.embedded,
    best: opened.index.search(embedder.vector(LINES[4] ?? ''), 1)[0]?.id,
    secondTime: { notices: again.notices, same: reopened.name === opened.name },
  };
}

/** One line is said, everything is built anew from the article, and all is right and silent from then on. */
function rebuilt(dir: string, why: string): unknown {
  return {
    notices: [
      expect.stringMatching(
        new RegExp(`^The index in ${dir} is damaged \\(.*(${why}).*\\); it is built`, 'u'),
      ),
    ],
    embedded: LINES,
    best: 4,
    secondTime: { notices: [], same: true },
  };
}

/** An index folder with the path of one of its files. */
async function builtIndex(file: string): Promise<{ readonly dir: string; readonly target: string }> {
  const dir = await tempFolder();
  const { name } = await openIndex(recordedRequest(dir).request);
  return { dir, target: path.join(dir, file === 'current' ? '' : name, file) };
}

async function readObject(file: string): Promise<object> {
  return z.looseObject({}).parse(JSON.parse(await readFile(file, 'utf8')));
}

async function flipBit(file: string, position: number): Promise<void> {
  const handle = await open(file, 'r+');
  const byte = Buffer.alloc(1);
  await handle.read(byte, 0, 1, position);
  await handle.write(Buffer.from([(byte[0] ?? 0) ^ 4]), 0, 1, position);
  await handle.close();
}

test.each([...FILES, 'current'])('%s cut short is noticed and built anew', async (file) => {
  const { dir, target } = await builtIndex(file);
  const { length } = await readFile(target);
  await truncate(target, Math.floor(length / 2));
  expect(await reopen(dir)).toEqual(rebuilt(dir, 'bytes instead of|has changed since|does not say'));
});

test.each([...FILES, 'current'])('%s emptied is noticed and built anew', async (file) => {
  const { dir, target } = await builtIndex(file);
  await truncate(target, 0);
  expect(await reopen(dir)).toEqual(rebuilt(dir, 'bytes instead of|has changed since|does not say'));
});

test.each([...FILES, 'current'])('one bit changed anywhere in %s is noticed and built anew', async (file) => {
  const { dir, target } = await builtIndex(file);
  const { length } = await readFile(target);
  const pristine = path.join(await tempFolder(), 'copy');
  await cp(dir, pristine, { recursive: true });
  for (const part of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    await flipBit(target, Math.floor((length - 1) * part));
    expect(await reopen(dir)).toEqual(
      rebuilt(dir, 'has changed since|does not say|manifest.json cannot be read'),
    );
    await rm(dir, { recursive: true });
    await cp(pristine, dir, { recursive: true });
  }
});

test.each(FILES)('%s removed is noticed and built anew', async (file) => {
  const { dir, target } = await builtIndex(file);
  await rm(target);
  expect(await reopen(dir)).toEqual(rebuilt(dir, `${file} cannot be read`));
});

test.each(FILES)('%s replaced by a folder is noticed and built anew', async (file) => {
  const { dir, target } = await builtIndex(file);
  await rm(target);
  await mkdir(target);
  expect(await reopen(dir)).toEqual(rebuilt(dir, `${file} cannot be read`));
});

test('a removed pointer is a first start: built anew without a word', async () => {
  const { dir, target } = await builtIndex('current');
  await rm(target);
  const { request, notices } = recordedRequest(dir);
  const opened = await openIndex(request);
  expect(notices).toEqual([]);
  expect((await readdir(dir)).toSorted()).toEqual(['current', opened.name]);
});

test.each([
  ['a generation that is not there', 'g-20200101T000000Z-abcdef', 'manifest.json cannot be read'],
  ['a path out of the folder', '../../etc', 'does not say which generation is current'],
  ['an absolute path', '/etc', 'does not say which generation is current'],
  ['nothing', '', 'does not say which generation is current'],
])('a pointer to %s is noticed and built anew', async (_, generation, why) => {
  const { dir, target } = await builtIndex('current');
  await writeFile(target, JSON.stringify({ generation, manifestSha256: '0'.repeat(64) }));
  expect(await reopen(dir)).toEqual(rebuilt(dir, why));
});

test('a folder in the place of the pointer is noticed and built anew', async () => {
  const { dir, target } = await builtIndex('current');
  await rm(target);
  await mkdir(path.join(target, 'full'), { recursive: true });
  expect(await reopen(dir)).toEqual(rebuilt(dir, 'does not say which generation is current'));
});

test.each([
  ['a newer format', { formatVersion: 2 }, 'it has format 2 where 1 was expected'],
  ['no format', { formatVersion: undefined }, 'it has format'],
  [
    'other dimensions than its vectors',
    { dimensions: 8 },
    'vectors.bin does not hold one vector per passage',
  ],
  [
    'another count than its passages',
    { passages: 3 },
    'its article and passages are not what its manifest says',
  ],
  ['a field of another type', { builtAt: 5 }, 'its manifest lacks something or holds too much'],
  ['a field that nobody knows', { extra: true }, 'its manifest lacks something or holds too much'],
])('a manifest with %s, even with a right checksum, is noticed and built anew', async (_, change, why) => {
  const { dir, target } = await builtIndex('manifest.json');
  const changed = JSON.stringify({ ...(await readObject(target)), ...change });
  await writeFile(target, changed);
  const pointer = { ...(await readObject(path.join(dir, 'current'))), manifestSha256: sha256(changed) };
  await writeFile(path.join(dir, 'current'), JSON.stringify(pointer));
  expect(await reopen(dir)).toEqual(rebuilt(dir, why));
});

test('litter of a killed build is cleared away by the next one', async () => {
  const dir = await tempFolder();
  const litter = path.join(dir, `.tmp-${process.pid}-000000000000-000000000000`);
  await mkdir(litter, { recursive: true });
  const own = path.join(dir, `.tmp-${process.pid}-${SELF.machine}-000000000000`);
  await mkdir(own);
  await writeFile(path.join(own, 'vectors.bin'), 'half');
  const { name } = await openIndex(recordedRequest(dir).request);
  // Another machine's is left alone for an hour: its maker may be at work.
  expect((await readdir(dir)).toSorted()).toEqual([path.basename(litter), 'current', name].toSorted());
});
