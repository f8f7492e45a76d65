// Says what to install when hnswlib-node, the one package that is compiled at installation, is not there.
import { createRequire } from 'node:module';

const PACKAGES = {
  linux: 'build-essential python3 (Debian, Ubuntu), or gcc-c++ make python3 (Fedora)',
  darwin: "Apple's command line tools (xcode-select --install) and Python 3",
  win32: 'Python 3 and the Visual Studio Build Tools with "Desktop development with C++"',
};

try {
  createRequire(import.meta.url)('hnswlib-node');
} catch {
  const packages = PACKAGES[process.platform] ?? 'a C++ compiler, make and Python 3';
  console.error(
    `\nhnswlib-node could not be compiled: install ${packages}, then run npm ci again (README.md, "When npm ci fails").\n`,
  );
  process.exitCode = 1;
}
