import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of the names that can be run: a path, or a command in PATH. */
export function findExecutable(names: readonly string[]): string | undefined {
  for (const name of names) {
    const places = name.includes('/') || name.includes('\\') ? [name] : inPath(name);
    const found = places.find(isExecutable);
    if (found) return found;
  }
  return undefined;
}

function inPath(name: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
