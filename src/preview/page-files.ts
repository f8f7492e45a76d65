import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { Vendor, VENDOR } from './vendor.ts';

const PAGE = '/page/';
const FOLDER = path.join(import.meta.dirname, 'page');
const IMPORT_MAP_PLACE = '<!-- import map -->';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

export interface PageFile {
  readonly type: string;
  readonly content: string | Buffer;
}

/** The page and everything it loads, from this machine. */
export class PageFiles {
  /** What stands between the page's script tags. */
  readonly importMap: string;
  readonly #html: string;
  readonly #vendor = new Vendor();

  constructor() {
    this.importMap = JSON.stringify(this.#vendor.importMap);
    const script = `<script type="importmap">${this.importMap}</script>`;
    this.#html = readFileSync(path.join(FOLDER, 'index.html'), 'utf8').replace(IMPORT_MAP_PLACE, script);
  }

  /** @returns null for a path that is none of the page's. */
  async at(pathname: string): Promise<PageFile | null> {
    if (pathname === '/') return { type: 'text/html; charset=utf-8', content: this.#html };
    const file = pathname.startsWith(VENDOR) ? this.#vendor.fileAt(pathname) : pageFile(pathname);
    const type = TYPES[path.extname(file ?? '')];
    if (file === null || type === undefined) return null;
    try {
      return { type, content: await readFile(file) };
    } catch {
      return null;
    }
  }
}

function pageFile(pathname: string): string | null {
  const name = /^\/page\/([a-z-]+\.(?:js|css|svg))$/u.exec(pathname)?.[1];
  return name === undefined || !pathname.startsWith(PAGE) ? null : path.join(FOLDER, name);
}
