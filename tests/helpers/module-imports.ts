/** What one module takes from others, read from its source without running it. */
export interface ModuleImports {
  /** What stands between the quotes of each import, type imports included, each once. */
  readonly specifiers: readonly string[];
  /** A way in or out that no table can hold: an import whose name is put together while running, say. */
  readonly hidden: readonly string[];
  /** Whether it looks into the process's environment. */
  readonly readsEnvironment: boolean;
}

const STRING = `'(?:\\\\.|[^'\\\\\\n])*'|"(?:\\\\.|[^"\\\\\\n])*"`;
const TEMPLATE = '`(?:\\\\.|[^`\\\\])*`';
/** A slash begins a regular expression where no value stands before it; what stands there is kept. */
const REGEX = `(?<=(?:^|[(,=:[!&|?{};>]|return)\\s*)/(?![*/])(?:\\\\.|\\[(?:\\\\.|[^\\]\\\\\\n])*\\]|[^/\\\\\\n[])+/`;
const COMMENT = '/\\*[^]*?\\*/|//[^\\n]*';
const TOKEN = new RegExp(`(${STRING}|${TEMPLATE}|${REGEX})|(?:${COMMENT})`, 'gmu');

/** @returns the source with a space for every comment. */
function withoutComments(source: string): string {
  return source.replace(TOKEN, (_, kept: string | undefined) => kept ?? ' ');
}

/** `import x from 'y'`, `import type { x } from 'y'`, `export * from 'y'`, `import 'y'`, at the start of a statement. */
const STATIC = /(?:^|;)\s*(?:import|export)\b\s*(?:[\w\s{},*$]*?\bfrom\s*)?(['"])(?<name>[^'"\n]+)\1/gmu;
/** `import('y')`, in code or as a type. */
const DYNAMIC = /\bimport\s*\(\s*(['"])(?<name>[^'"\n]+)\1\s*\)/gmu;
/** The same without a name between quotes. */
const COMPUTED = /\bimport\s*\((?!\s*(['"])[^'"\n]+\1\s*\))/u;
/** Naming a package's file, as `createRequire(…).resolve(…)` does, loads nothing. */
const REQUIRE = /\brequire\s*\(|\bcreateRequire\s*\((?![^;\n]*\)\.resolve\b)|\bimport\s+\w+\s*=/u;
const ENVIRONMENT =
  /\bprocess\s*\??\.\s*env\b|\bprocess\s*(?:\?\.)?\s*\[|\}\s*=\s*process\b|['"](?:node:)?process['"]/u;

/** @param source TypeScript, laid out by the formatter. */
export function moduleImports(source: string): ModuleImports {
  const code = withoutComments(source);
  const names = [...code.matchAll(STATIC), ...code.matchAll(DYNAMIC)].map(
    ({ groups }) => groups?.['name'] ?? '',
  );
  return {
    specifiers: [...new Set(names)],
    hidden: [
      ...(COMPUTED.test(code) ? ['an import whose name is computed'] : []),
      ...(REQUIRE.test(code) ? ['require'] : []),
    ],
    readsEnvironment: ENVIRONMENT.test(code),
  };
}
