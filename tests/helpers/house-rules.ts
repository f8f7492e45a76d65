import path from 'node:path/posix';

import { moduleImports } from './module-imports.ts';
import { type Room, ROOMS, ROOTS } from './rooms.ts';

const READS_ENVIRONMENT = 'src/config.ts';
const NODE = 'node:';

/** Path from the repository's root, with slashes, beside the source. */
export type SourceTree = ReadonlyMap<string, string>;

function roomOf(file: string): Room | undefined {
  let best: { readonly room: Room; readonly length: number } | undefined;
  for (const room of ROOMS) {
    for (const place of room.holds) {
      const fits = place.endsWith('/') ? file.startsWith(place) : file === place;
      if (fits && place.length > (best?.length ?? 0)) best = { room, length: place.length };
    }
  }
  return best?.room;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith(NODE)) return NODE;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** @returns why `file` may not import what stands at `target`, if it may not. */
function whyNotOurs(file: string, target: string, tree: SourceTree): string | undefined {
  if (ROOTS.includes(target)) return `${file} imports ${target}: nobody imports a root.`;
  const room = roomOf(file);
  const other = roomOf(target);
  if (!tree.has(target) || other === undefined) return `${file} imports ${target}, which is in no room.`;
  if (ROOTS.includes(file) || room === undefined || room === other) return undefined;
  return room.mayImport.includes(other.name)
    ? undefined
    : `${file} imports ${target}: ${room.name} may not import ${other.name}.`;
}

function whyNotPackage(file: string, specifier: string): string | undefined {
  const name = packageOf(specifier);
  const room = roomOf(file);
  const allowed = ROOTS.includes(file) ? [NODE] : (room?.packages ?? []);
  return allowed.includes(name)
    ? undefined
    : `${file} imports ${specifier}: ${room?.name ?? 'a root'} may not.`;
}

/** The way round that begins with the first file by name, whichever it was found from. */
function cycleSentence(files: readonly string[]): string {
  const first = files.indexOf(files.toSorted()[0] ?? '');
  const way = [...files.slice(first), ...files.slice(0, first), files[first]];
  return `${way.join(' -> ')} is a cycle.`;
}

/** @returns the cycles met when every file's imports are followed, one sentence each. */
function cycles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const since = way.indexOf(file);
    if (since >= 0) found.push(cycleSentence(way.slice(since)));
    if (since >= 0 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return found;
}

/** @returns everything in the tree that the table forbids, one sentence each. */
export function brokenRules(tree: SourceTree): string[] {
  const broken: string[] = [];
  const graph = new Map<string, readonly string[]>();
  for (const [file, source] of tree) {
    const { specifiers, hidden, readsEnvironment } = moduleImports(source);
    if (roomOf(file) === undefined && !ROOTS.includes(file)) broken.push(`${file} is in no room.`);
    broken.push(...hidden.map((what) => `${file} holds ${what}.`));
    if (readsEnvironment && file !== READS_ENVIRONMENT) broken.push(`${file} reads the environment.`);
    const targets: string[] = [];
    for (const specifier of specifiers) {
      const ours = specifier.startsWith('.');
      const target = path.join(path.dirname(file), specifier);
      if (ours) targets.push(target);
      const why = ours ? whyNotOurs(file, target, tree) : whyNotPackage(file, specifier);
      if (why !== undefined) broken.push(why);
    }
    graph.set(file, targets);
  }
  return [...broken, ...cycles(graph)];
}
