// The door of every npm script: plain JavaScript for any Node from 18 on. It installs what is missing or out of date;
// with a tool named, it then runs that with the project's own Node: `node tools/with-dependencies.mjs tools/start.ts …`.
// Everything that it says goes to stderr: the output is the tool's alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';
const runtime = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
const oldestNode = 22;
const quiet = ['ignore', process.stderr, process.stderr];

const [tool, ...options] = process.argv.slice(2);
if (!isUpToDate()) install();
if (tool) process.exitCode = runTool();

/** npm writes down what it installed; that says more than a date or a stamp of our own. */
function isUpToDate() {
  const installed = readPackages(join(modules, '.package-lock.json'));
  if (!installed || !existsSync(join(modules, '.bin'))) return false;
  const wanted = readPackages(join(root, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = installed[path];
    return found ? found.version === version : optional;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  console.error('Installing dependencies …');
  // Install scripts stay off: npm 11 blocks them anyway. The only one that is needed is Node's own, below.
  const ci = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  mustPass('npm ci', run('npm', ci, { cwd: root, stdio: quiet }));
  if (!hasRuntime()) installRuntime();
  const wxt = join(modules, 'wxt', 'bin', 'wxt.mjs');
  mustPass('wxt prepare', runNode([wxt, 'prepare'], { cwd: root, stdio: quiet }));
}

/** The npm package `node` fetches the binary of this platform by its install script. */
function installRuntime() {
  const status = run(process.execPath, ['installArchSpecificPackage.js'], { cwd: join(modules, 'node'), stdio: quiet });
  if ((status !== 0 || !hasRuntime()) && Number.parseInt(process.versions.node, 10) < oldestNode) {
    fail(
      `Node ${process.versions.node} is too old, and a newer one could not be installed. Install Node ${oldestNode} or later.`,
    );
  }
  const link = join(modules, '.bin', 'node');
  if (!windows && hasRuntime() && !existsSync(link)) symlinkSync(join('..', 'node', 'bin', 'node'), link);
}

function hasRuntime() {
  return existsSync(runtime) && spawnSync(runtime, ['--version']).status === 0;
}

function runTool() {
  return runNode([join(root, tool), ...options], { cwd: process.cwd(), stdio: 'inherit' });
}

function runNode(args, settings) {
  return run(hasRuntime() ? runtime : process.execPath, args, settings);
}

function run(command, args, { cwd, stdio }) {
  const env = { ...process.env, PATH: [dirname(runtime), join(modules, '.bin'), process.env.PATH].join(delimiter) };
  const result = spawnSync(command, args, { cwd, env, stdio, shell: windows && command === 'npm' });
  if (result.error) fail(`${command} could not be started: ${result.error.message}`);
  return result.status ?? 1;
}

function mustPass(what, status) {
  if (status !== 0) fail(`${what} failed (${status})`);
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
