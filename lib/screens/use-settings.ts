import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import { changeSettings, readSettings, watchSettings } from '../settings/settings-storage.ts';

export interface BoundSettings {
  /** `undefined` until they have been read. */
  readonly settings: Settings | undefined;
  /** Shows the change at once, and keeps it. */
  readonly change: (change: (settings: Settings) => Settings) => void;
  /** The last change could not be stored. */
  readonly hasFailed: boolean;
}

/** Binds a page to the settings: a change made here, in another page or in another browser shows in all. */
export function useSettings(): BoundSettings {
  const [settings, setSettings] = useState<Settings>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    readSettings().then(setSettings);
    watchSettings(setSettings, end.signal);
    return () => end.abort();
  }, []);
  const change = useCallback((change: (settings: Settings) => Settings) => {
    setSettings((before) => before && change(before));
    changeSettings(change).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);
  return { settings, change, hasFailed };
}
