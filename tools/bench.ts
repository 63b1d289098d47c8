import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// Measures the checker, then the extension on pages: `npm run bench`, or one part: `npm run bench -- checker`.
// Each part runs in a process of its own and writes its own section of tests/bench/README.md.

const folder = join(import.meta.dirname, '..', 'tests', 'bench');
const parts = ['checker', 'page'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${parts.join(', ')}.`);
  process.exit(2);
}
installRivals();
const chosen = parts.filter((part) => wanted.length === 0 || wanted.includes(part));
process.exitCode = chosen.map(measure).every(Boolean) ? 0 : 1;

function installRivals(): void {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return;
  console.error('Installing what we are measured against …');
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', options, {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(2);
}

function measure(part: string): boolean {
  const script = join(folder, `${part}.ts`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', script], { stdio: 'inherit' });
  if (status !== 0) console.error(`The part “${part}” of the benchmark failed.`);
  return status === 0;
}
