import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'woordkeus-texts');

/**
 * Unpacks a Debian package beside the system, without installing it, and gives the folder; `undefined` when this
 * machine cannot fetch it.
 */
export function unpack(name: string): string | undefined {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const download = join(cache, `.${name}`);
  rmSync(download, { recursive: true, force: true });
  mkdirSync(download, { recursive: true });
  if (spawnSync('apt-get', ['download', '-qq', name], { cwd: download }).status !== 0) return undefined;
  const [file] = readdirSync(download);
  if (!file || spawnSync('dpkg-deb', ['-x', join(download, file), folder]).status !== 0) return undefined;
  rmSync(download, { recursive: true });
  return folder;
}

/** All files below a folder, in a fixed order. Links are left: their targets are listed by themselves. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
