import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { UserError } from '../errors.ts';
import type { Article } from '../types.ts';
import { parseArticle } from './parse-article.ts';
import type { ArticleFormat } from './parse-article.ts';

/** Largest article file in bytes: some 2,000 pages of Arabic. Far more is a mistake, and would be embedded for hours. */
const LARGEST_FILE = 20_000_000;

const FORMATS: ReadonlyMap<string, ArticleFormat> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);

/**
 * Reads an article from a UTF-8 file; its extension tells Markdown (.md, .markdown) and HTML (.html, .htm) from plain
 * text (everything else). Of plain text every unit is kept, a byte order mark and CRLF too, so that offsets agree with
 * those of anybody who reads the file as UTF-8.
 *
 * @throws UserError when there is no such file, it cannot be read, or is too large, not UTF-8 text or blank
 */
export async function readArticle(path: string): Promise<Article> {
  const bytes = await readBytes(path);
  return parseArticle(decode(bytes, path), {
    format: FORMATS.get(extname(path).toLowerCase()) ?? 'text',
    source: path,
  });
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) {
      const what = stats.isDirectory() ? 'a folder' : 'no ordinary file';
      throw new UserError(
        `Expected the article's file, but ${path} is ${what}: name a text, Markdown or HTML file.`,
      );
    }
    if (stats.size > LARGEST_FILE) {
      throw new UserError(
        `Expected an article of at most ${LARGEST_FILE / 1_000_000} MB, but ${path} has ${Math.ceil(stats.size / 1_000_000)} MB: name a smaller file, or cut this one into parts.`,
      );
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Expected a readable article at ${path}, but ${reason(error)}`, { cause: error });
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file: check the path, which is taken from the folder you started in.';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read: give the user that runs Sanad leave to read it.';
    default:
      return `reading it failed (${typeof code === 'string' ? code : String(error)}): check the path and the disk.`;
  }
}

function decode(bytes: Buffer, path: string): string {
  const asUtf8 = 'save it as UTF-8 in your editor ("Save with encoding").';
  if (bytes.length === 0) {
    throw new UserError(`Expected an article, but ${path} is empty: put the article's text there.`);
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UserError(`Expected UTF-8 text, but ${path} is UTF-16: ${asUtf8}`);
  }
  if (bytes.includes(0)) {
    throw new UserError(
      `Expected UTF-8 text, but ${path} holds zero bytes, as pictures, documents and UTF-16 do: name a text file, or ${asUtf8}`,
    );
  }
  if (!isUtf8(bytes)) {
    throw new UserError(
      `Expected UTF-8 text, but ${path} is in another encoding (older Arabic files often are in Windows-1256): ${asUtf8}`,
    );
  }
  return bytes.toString('utf8');
}
