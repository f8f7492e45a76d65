import { describe, expect, test } from 'vitest';

import { moduleImports } from './module-imports.ts';

describe('imports are read', () => {
  test.each<readonly [source: string, specifiers: readonly string[]]>([
    ["import a from 'x';", ['x']],
    ["import a, { b as c } from 'x';\nimport * as d from './y.ts';", ['x', './y.ts']],
    ["import type { A } from 'x';\nimport { type B } from 'x';", ['x']],
    ["import {\n  a,\n  b,\n} from 'x';", ['x']],
    ["import 'x';", ['x']],
    ["export * from 'x';\nexport { a } from 'y';\nexport type { B } from 'z';", ['x', 'y', 'z']],
    ["export const a = 'x';\nexport function from() { return 'x'; }", []],
    ["const a = await import('x');", ['x']],
    ["type A = typeof import('x');", ['x']],
    ["import a from 'x'; import b from 'y';", ['x', 'y']],
    ["// import a from 'x';\n/* import b from 'y'; */\n/**\nimport c from 'z';\n*/", []],
    ["const a = '// not a comment'; import b from 'x';", ['x']],
    ["const a = /['\"]/u;\nimport b from 'x';\nconst c = /[/*]/u;\nimport d from 'y';", ['x', 'y']],
    ['const half = a / b; // ` \nimport c from "x";', ['x']],
  ])('%j', (source, specifiers) => {
    expect(moduleImports(source).specifiers).toEqual(specifiers);
  });

  test.each([
    'process.env',
    'process?.env.HOME',
    'process["env"]',
    'const { env } = process;',
    "import { env } from 'node:process';",
  ])('a look into the environment: %s', (source) => {
    expect(moduleImports(source).readsEnvironment).toBe(true);
  });

  test.each(['// reads process.env', 'process.exitCode = 1;', 'const environment = {};'])(
    'no look into the environment: %s',
    (source) => {
      expect(moduleImports(source).readsEnvironment).toBe(false);
    },
  );
});
