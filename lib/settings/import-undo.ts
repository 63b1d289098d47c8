import { storage } from 'wxt/utils/storage';
import type { IgnoredTerm } from './ignored.ts';
import type { Settings } from './settings.ts';

/** What was in force before the last import, so that it can be brought back, today or next week. */
export interface BeforeImport {
  readonly settings: Settings;
  readonly terms: readonly IgnoredTerm[];
}

const key = 'local:beforeImport';

export function readBeforeImport(): Promise<BeforeImport | null> {
  return storage.getItem<BeforeImport>(key);
}

export function keepBeforeImport(before: BeforeImport | null): Promise<void> {
  return storage.setItem(key, before);
}
