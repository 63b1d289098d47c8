import { storage } from 'wxt/utils/storage';
import type { EarlyItems } from './early-storage.ts';
import { parseSettings } from './parse-settings.ts';
import { currentVersion, type Settings } from './settings.ts';

/**
 * Where settings live: one item in `storage.sync`, and a copy in `storage.local` for browsers where synchronising is off,
 * full or broken. `savedAt` (ms since 1970) tells which is newer; it is not part of the settings.
 */
const syncKey = 'sync:settings';
const localKey = 'local:settings';

/** `early`: what has been read before. */
export async function readSettings(early?: EarlyItems): Promise<Settings> {
  const stored = early ? newest(toStored(early.local.settings), toStored(early.sync.settings)) : await readNewest();
  return parseSettings(stored).settings;
}

/**
 * Keeps a change. Fields that a newer version of us has stored are kept with it. Throws only when neither storage takes it.
 * One change after the other: each reads before it writes, and an import can be undone while it is still being stored.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const mine = lastChange.then(() => storeChange(change));
  lastChange = mine.catch(() => {});
  return mine;
}

let lastChange: Promise<unknown> = Promise.resolve();

async function storeChange(change: (settings: Settings) => Settings): Promise<Settings> {
  const stored = await readNewest();
  const settings = change(parseSettings(stored).settings);
  const version = Math.max(currentVersion, numberOf(stored?.version));
  const item = { ...stored, ...settings, version, savedAt: Math.max(Date.now(), numberOf(stored?.savedAt) + 1) };
  const kept = await Promise.allSettled([storage.setItem(localKey, item), storage.setItem(syncKey, item)]);
  if (kept.every(({ status }) => status === 'rejected')) throw new Error('The settings could not be stored.');
  return settings;
}

/** Calls back with the settings whenever they have changed, here or in another browser, until the signal ends it. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  let last: string | undefined;
  let asked = 0;
  // Each change is stored twice, and told twice: the second time nothing has changed. Of two that are read at once, the
  // answer to the first may come last, and be old.
  const tell = async (): Promise<void> => {
    const mine = ++asked;
    const settings = await readSettings();
    const text = JSON.stringify(settings);
    if (signal.aborted || mine !== asked || text === last) return;
    last = text;
    onChange(settings);
  };
  const ends = [storage.watch(syncKey, tell), storage.watch(localKey, tell)];
  signal.addEventListener('abort', () => {
    for (const end of ends) end();
  });
}

type Stored = Record<string, unknown>;

async function readNewest(): Promise<Stored | undefined> {
  return newest(...(await Promise.all([readItem(localKey), readItem(syncKey)])));
}

function newest(local: Stored | undefined, sync: Stored | undefined): Stored | undefined {
  return numberOf(local?.savedAt) > numberOf(sync?.savedAt) ? local : (sync ?? local);
}

async function readItem(key: typeof syncKey | typeof localKey): Promise<Stored | undefined> {
  try {
    return toStored(await storage.getItem<unknown>(key));
  } catch {
    return undefined;
  }
}

function toStored(item: unknown): Stored | undefined {
  return typeof item === 'object' && item !== null ? (item as Stored) : undefined;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
