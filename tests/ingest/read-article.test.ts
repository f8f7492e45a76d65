import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { cutPassages } from '../../src/ingest/passages.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import type { Span } from '../../src/types.ts';

const DEFAULT_ARTICLE = 'article/soleimani-moscow.ar.txt';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanad-ingest-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('the default article', () => {
  test('has a title, 17 paragraphs, and these sentences', async () => {
    const article = await readArticle(DEFAULT_ARTICLE);
    const slice = ({ start, end }: Span): string => article.text.slice(start, end);
    expect(article.title && slice(article.title)).toBe(
      'قاسم سليماني يزور روسيا لبحث القضية السورية والصواريخ',
    );
    expect(article.title?.number).toBe(0);
    expect(article.paragraphs.map(({ number }) => number)).toEqual(
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
    expect(article.paragraphs.map(({ sentences }) => sentences.length)).toEqual([
      1, 1, 1, 1, 2, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1,
    ]);
    expect(article.paragraphs[4]?.sentences.map(slice)).toEqual([
      'وذكر مصدر أن سليماني اجتمع مع الرئيس الروسي فلاديمير بوتين ووزير الدفاع سيرجي شويجو.',
      'وقال متحدث باسم الكرملين إن اجتماعاً مع سليماني لم يكن على جدول أعمال بوتين.',
    ]);
    expect(article.paragraphs[6]?.sentences.map(slice)[1]).toMatch(/^وقال كيربي .* والولايات المتحدة”\.$/u);
    expect(article.paragraphs.map(slice)).toEqual(article.text.split('\n').slice(1));
    expect(cutPassages(article).map(({ paragraph }) => paragraph)).toEqual(
      Array.from({ length: 18 }, (_, n) => n),
    );
  });

  test('keeps its text, the hash of it, its language and where it came from', async () => {
    const article = await readArticle(DEFAULT_ARTICLE);
    const text = readFileSync(DEFAULT_ARTICLE, 'utf8');
    expect(article).toMatchObject({
      text,
      hash: createHash('sha256').update(text).digest('hex'),
      language: 'ar',
      source: DEFAULT_ARTICLE,
    });
  });
});

test('a byte order mark and CRLF stay in the text, as everybody else reads it', async () => {
  const path = await file('bom.txt', '\uFEFFعنوان\r\nوصل الوفد.\r\n');
  const article = await readArticle(path);
  expect(article.text).toBe(readFileSync(path, 'utf8'));
  expect(article.title).toMatchObject({ start: 1, end: 6 });
  expect(article.paragraphs).toMatchObject([{ start: 8, end: 18 }]);
});

test('the extension tells the format, in any case; an unknown one is plain text', async () => {
  const markup = '# عنوان\n\n<p>وصل **الوفد**.</p>';
  expect((await readArticle(await file('a.MD', markup))).text).toContain('عنوان');
  expect((await readArticle(await file('a.MD', markup))).text).not.toContain('#');
  expect((await readArticle(await file('a.Html', markup))).text).toContain('وصل **الوفد**.');
  expect((await readArticle(await file('a.Html', markup))).text).not.toContain('<p>');
  expect((await readArticle(await file('a.news', markup))).text).toBe(markup);
  expect((await readArticle(await file('a', markup))).text).toBe(markup);
});

describe('a sentence for the person says what is wrong with', () => {
  test.each([
    ['an empty file', '', /is empty: put/u],
    ['a blank file', ' \r\n\u200F\n', /nothing to read in .*blank.*: put/u],
    [
      'Windows-1256',
      bytes(0xe3, 0xe6, 0xd3, 0xdf, 0xe6),
      /another encoding .*Windows-1256.*save it as UTF-8/u,
    ],
    ['a UTF-8 character cut short', bytes(0x61, 0xd8), /another encoding/u],
    ['surrogates written as UTF-8', bytes(0xed, 0xa0, 0x80), /another encoding/u],
    ['UTF-16, little-endian', bytes(0xff, 0xfe, 0x45, 0x06), /is UTF-16: save it as UTF-8/u],
    ['UTF-16, big-endian', bytes(0xfe, 0xff, 0x06, 0x45), /is UTF-16: save it as UTF-8/u],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x00, 0x00), /holds zero bytes/u],
    ['HTML without text', '<script>x</script>', /nothing to read/u],
  ])('%s', async (what, content, message) => {
    const path = await file(`${what} blank.${what.startsWith('HTML') ? 'html' : 'txt'}`, content);
    const reading = readArticle(path);
    await expect(reading).rejects.toBeInstanceOf(UserError);
    await expect(reading).rejects.toThrow(message);
  });

  test('a file that is not there', async () => {
    const reading = readArticle(join(folder, 'none.txt'));
    await expect(reading).rejects.toBeInstanceOf(UserError);
    await expect(reading).rejects.toThrow(/none\.txt, but there is no such file: check the path/u);
  });

  test('a folder', async () => {
    await expect(readArticle(folder)).rejects.toThrow(/is a folder: name a text/u);
    await expect(readArticle(folder)).rejects.toBeInstanceOf(UserError);
  });

  test('a device', async () => {
    await expect(readArticle('/dev/null')).rejects.toThrow(/is no ordinary file/u);
  });

  test('a file below a file, and a link to itself', async () => {
    const path = await file('plain.txt', 'نص');
    await expect(readArticle(join(path, 'child'))).rejects.toThrow(/ENOTDIR.*check the path/u);
    await symlink(join(folder, 'loop'), join(folder, 'loop'));
    await expect(readArticle(join(folder, 'loop'))).rejects.toBeInstanceOf(UserError);
  });

  test('a file that is too large, before it is read', async () => {
    const path = await file('large.txt', 'نص');
    await truncate(path, 30_000_000);
    await expect(readArticle(path)).rejects.toThrow(/at most 20 MB, but .* has 30 MB: name a smaller file/u);
  });
});
