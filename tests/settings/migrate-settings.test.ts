import { expect, test } from 'vitest';
import { migrateSettings, migrations } from '../../lib/settings/migrate-settings.ts';
import { currentVersion } from '../../lib/settings/settings.ts';

test('every version before the current one has its migration', () => {
  expect(Object.keys(migrations).map(Number)).toEqual(Array.from({ length: currentVersion - 1 }, (_, i) => i + 1));
});

test('migrations run in turn, from the version that was stored to the one wanted', () => {
  const steps = {
    1: ({ quiet, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, sensitivity: quiet ? 'avoid' : 'full' }),
    2: (stored: Readonly<Record<string, unknown>>) => ({ ...stored, offSites: [stored.offSites] }),
  };
  expect(migrateSettings({ version: 1, quiet: true, offSites: 'example.org' }, steps, 3)).toEqual({
    version: 3,
    sensitivity: 'avoid',
    offSites: ['example.org'],
  });
  expect(migrateSettings({ version: 2, offSites: 'example.org' }, steps, 3)).toEqual({
    version: 3,
    offSites: ['example.org'],
  });
});

test('settings of a newer version are left as they are', () => {
  const newer = { version: 9, sensitivity: 'full', somethingNew: true };
  expect(migrateSettings(newer, {}, 1)).toBe(newer);
});
