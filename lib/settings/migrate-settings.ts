import { currentVersion } from './settings.ts';

type Stored = Readonly<Record<string, unknown>>;

/** Turns settings of one version into those of the next. */
export type Migration = (stored: Stored) => Stored;

/**
 * Migrations by the version that they start from. `settings.ts` is at version 1 and has none behind it; the first change of
 * shape adds `1: (stored) => …` here, raises `currentVersion`, and gets a test in `tests/settings/`.
 */
export const migrations: Readonly<Record<number, Migration>> = {};

/**
 * Stored settings in the shape of `target`. Settings without a version are taken as they are. Those of a newer version,
 * synchronised from a browser that was updated first, are left alone: known fields are read, unknown ones ignored.
 */
export function migrateSettings(stored: Stored, steps = migrations, target = currentVersion): Stored {
  let version = typeof stored.version === 'number' ? stored.version : target;
  let migrated = stored;
  for (; version < target; version++) migrated = { ...(steps[version]?.(migrated) ?? migrated), version: version + 1 };
  return migrated;
}
