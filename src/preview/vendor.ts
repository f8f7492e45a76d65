import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

/** Where the page finds a package: `/vendor/NAME/…` on the preview's own server. */
export const VENDOR = '/vendor/';

const COMPONENTS = '@skyra/discord-components-core';
/** What the page imports, directly or through another, beside the package that brings it. */
const PACKAGES: readonly (readonly [name: string, broughtBy: string | null])[] = [
  [COMPONENTS, null],
  ['@lit/context', COMPONENTS],
  ['lit', COMPONENTS],
  ['lit-html', 'lit'],
  ['lit-element', 'lit'],
  ['@lit/reactive-element', 'lit'],
];
/** Lit writes a `style` attribute, which the page's policy forbids; the page's own directive uses the object model. */
const REPLACED = { 'lit/directives/style-map.js': '/page/style-map.js' } as const;

const PACKAGE_JSON = z.object({
  main: z.string().optional(),
  exports: z.record(z.string(), z.unknown()).optional(),
});

/** Packages as the browser loads them: without a build step, by an import map. */
export class Vendor {
  readonly importMap: { readonly imports: Readonly<Record<string, string>> };
  /** Folder by package name. */
  readonly #folders: ReadonlyMap<string, string>;

  constructor() {
    const folders = new Map<string, string>();
    for (const [name, broughtBy] of PACKAGES) {
      const from = broughtBy === null ? import.meta.dirname : folders.get(broughtBy);
      folders.set(name, packageFolder(name, from ?? import.meta.dirname));
    }
    this.#folders = folders;
    const imports = [...folders].flatMap(([name, folder]) => importsOf(name, folder));
    this.importMap = { imports: { ...Object.fromEntries(imports), ...REPLACED } };
  }

  /** @returns the file behind a path below `VENDOR`; null when it is no script of these packages. */
  fileAt(pathname: string): string | null {
    const rest = pathname.slice(VENDOR.length);
    const name = [...this.#folders.keys()].find((known) => rest.startsWith(`${known}/`));
    const folder = name === undefined ? undefined : this.#folders.get(name);
    if (name === undefined || folder === undefined || !/^[\w@./-]+\.js$/u.test(rest)) return null;
    const file = path.join(folder, rest.slice(name.length));
    return file.startsWith(folder + path.sep) ? file : null;
  }
}

/** As Node finds it: in the nearest `node_modules` above. */
function packageFolder(name: string, from: string): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', name);
    if (existsSync(found)) return found;
    if (folder === path.dirname(folder)) throw new Error(`The package ${name} is not installed; run npm ci.`);
  }
}

function importsOf(name: string, folder: string): readonly (readonly [string, string])[] {
  const json = PACKAGE_JSON.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  const base = `${VENDOR}${name}/`;
  const address = (file: string): string => base + file.replace(/^\.\//u, '');
  const named = Object.entries(json.exports ?? {}).flatMap(([key, target]): [string, string][] =>
    typeof target === 'string' && key !== '.' ? [[`${name}${key.slice(1)}`, address(target)]] : [],
  );
  return [[name, address(json.main ?? 'index.js')], [`${name}/`, base], ...named];
}
