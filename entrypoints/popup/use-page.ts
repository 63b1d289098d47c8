import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { findTab, type ShownTab } from './find-tab.ts';
import { type PageState, readPageState } from './page-state.ts';

/** Frames tell their numbers one by one; wait this long, in ms, for the others. */
const settling = 150;

/** The tab and what its page says, read again whenever one of its frames tells new numbers. */
export function usePage(): { tab: ShownTab | undefined; state: PageState; refresh: () => void } {
  const [tab, setTab] = useState<ShownTab>();
  const [state, setState] = useState<PageState>({ kind: 'reading' });
  const [turn, setTurn] = useState(0);
  const refresh = (): void => setTurn((before) => before + 1);
  useEffect(() => {
    findTab(location.search).then((found) => (found === undefined ? setState({ kind: 'unreadable' }) : setTab(found)));
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const onMessage = (message: unknown): undefined => {
      if ((message as { type?: unknown } | null)?.type !== 'findings') return;
      clearTimeout(waiting);
      waiting = setTimeout(refresh, settling);
    };
    browser.runtime.onMessage.addListener(onMessage);
    return () => browser.runtime.onMessage.removeListener(onMessage);
  }, []);
  useEffect(() => {
    let isCurrent = true;
    if (tab !== undefined) readPageState(tab).then((read) => isCurrent && setState(read));
    return () => {
      isCurrent = false;
    };
  }, [tab, turn]);
  return { tab, state, refresh };
}
