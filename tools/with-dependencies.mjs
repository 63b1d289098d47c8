// The door of every npm script: plain JavaScript for any Node from 18 on. It installs what is missing or out of date;
// with a tool named, it then runs that with the project's own Node: `node tools/with-dependencies.mjs tools/start.ts …`.
// Everything that it says goes to stderr: the output is the tool's alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';
const runtime = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
const isAppleSilicon = process.platform === 'darwin' && process.arch === 'arm64';
/** Major and minor version that every dependency accepts. */
const oldestNode = [22, 13];
const modest = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
const quiet = ['ignore', process.stderr, process.stderr];

const [tool, ...options] = process.argv.slice(2);
if (!isUpToDate() || !hasRuntime()) install();
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
  const newer = isOld() ? fetchNewerNode() : undefined;
  const path = newer ? [newer.node, newer.npm] : [];
  // Install scripts stay off: npm 11 blocks them anyway. The only one that is needed is Node's own, below.
  if (!isUpToDate()) mustPass('npm ci', run('npm', ['ci', ...modest], { cwd: root, stdio: quiet, path }));
  if (!hasRuntime()) installRuntime(path);
  if (newer) rmSync(newer.folder, { recursive: true, force: true });
  const wxt = join(modules, 'wxt', 'bin', 'wxt.mjs');
  mustPass('wxt prepare', runNode([wxt, 'prepare'], { cwd: root, stdio: quiet }));
}

function isOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

/**
 * Under an old Node, npm silently leaves out optional packages that want a newer one, and the native halves of our build
 * tools are such. So a newer Node comes first, for the time of installing, with an npm that runs on it.
 */
function fetchNewerNode() {
  const folder = mkdtempSync(join(tmpdir(), 'woordkeus-node-'));
  const [prefix, platform] = windows ? ['node', 'win'] : [isAppleSilicon ? 'node-bin' : 'node', process.platform];
  const name = `${prefix}-${platform}-${process.arch}`;
  const { version } = readPackages(join(root, 'package-lock.json'))['node_modules/node'];
  const wanted = [`${name}@${version}`, 'npm@11'];
  const install = ['install', '--prefix', folder, '--no-save', ...modest, ...wanted];
  mustPass('fetching a newer Node', run('npm', install, { cwd: folder, stdio: quiet }));
  const node = join(folder, 'node_modules', name, 'bin');
  addLibrary(join(node, 'node'));
  return { folder, node, npm: join(folder, 'node_modules', '.bin') };
}

/** The npm package `node` fetches the binary of this platform by its install script. */
function installRuntime(path) {
  run('node', ['installArchSpecificPackage.js'], { cwd: join(modules, 'node'), stdio: quiet, path });
  addLibrary(runtime);
  if (!hasRuntime() && isOld())
    fail(`Node ${process.versions.node} is too old. Install Node ${oldestNode.join('.')} or later.`);
  const link = join(modules, '.bin', 'node');
  if (!windows && hasRuntime() && !existsSync(link)) symlinkSync(join('..', 'node', 'bin', 'node'), link);
}

/** The one library that Node needs and a bare Debian lacks. */
function addLibrary(node) {
  const { status, stderr } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (status === 0 || !String(stderr).includes('libatomic')) return;
  if (process.getuid() !== 0) fail(`${stderr}\nInstall it, then try again: sudo apt-get install libatomic1`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: quiet, env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libatomic1'], { stdio: quiet, env });
}

function hasRuntime() {
  return spawnSync(runtime, ['--version']).status === 0;
}

function runTool() {
  return runNode([join(root, tool), ...options], { cwd: process.cwd(), stdio: 'inherit' });
}

function runNode(args, settings) {
  return run(hasRuntime() ? runtime : process.execPath, args, settings);
}

function run(command, args, { cwd, stdio, path = [] }) {
  const own = hasRuntime() ? [dirname(runtime), join(modules, '.bin')] : [];
  const env = {
    npm_config_loglevel: 'error',
    ...process.env,
    PATH: [...path, ...own, process.env.PATH].join(delimiter),
  };
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
