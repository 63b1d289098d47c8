import { useEffect, useState } from 'preact/hooks';
import type { Ignored } from '../settings/ignored.ts';
import { readIgnored, watchIgnored } from '../settings/ignored-storage.ts';

/** What is never flagged, as it is now. `undefined` until it has been read. */
export function useIgnored(): Ignored | undefined {
  const [ignored, setIgnored] = useState<Ignored>();
  useEffect(() => {
    const end = new AbortController();
    readIgnored().then(setIgnored);
    watchIgnored(setIgnored, end.signal);
    return () => end.abort();
  }, []);
  return ignored;
}
