import { spawnSync } from 'node:child_process';
import { findExecutable } from '../tests/browsers/find-executable.ts';

/** Whether this is a machine where we may install: root on Debian or a system made from it. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && findExecutable(['apt-get']) !== undefined;
}

/**
 * Installs Debian packages.
 * @throws when apt cannot.
 */
export function installPackages(packages: readonly string[]): void {
  console.error(`Installing ${packages.join(', ')} …`);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function apt(options: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // What apt says of its progress is of interest only when it fails.
  const { status, stdout, stderr } = spawnSync('apt-get', options, { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`apt-get ${options.join(' ')} failed (${status}):\n${stdout}${stderr}`);
}
