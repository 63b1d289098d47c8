import browser from 'webextension-polyfill';
import type { FindingCounts } from '../../lib/messages/messages.ts';

type FrameCounts = Record<number, FindingCounts>;

export interface TabCounts {
  /** A frame has told its numbers. */
  set(tabId: number, frameId: number, counts: FindingCounts): Promise<void>;
  /** Frames that have told of themselves, those without a finding too: numbers come a little late, and may have changed. */
  frames(tabId: number): Promise<number[]>;
  /** The tab shows another page, or is gone. */
  forget(tabId: number): Promise<void>;
}

/**
 * The numbers of findings of every frame, and the badge that shows their sum. Kept in memory, and in `storage.session` for
 * when the browser has stopped the background in between.
 */
export function createTabCounts(): TabCounts {
  const loaded = load();
  return {
    async set(tabId, frameId, { avoid, attention }) {
      const tabs = await loaded;
      tabs.set(tabId, { ...tabs.get(tabId), [frameId]: { avoid, attention } });
      await Promise.all([save(tabs), showBadge(tabId, tabs.get(tabId))]);
    },
    async frames(tabId) {
      return Object.keys((await loaded).get(tabId) ?? {}).map(Number);
    },
    async forget(tabId) {
      const tabs = await loaded;
      if (tabs.delete(tabId)) await save(tabs);
    },
  };
}

async function load(): Promise<Map<number, FrameCounts>> {
  const { tabs } = await browser.storage.session.get('tabs');
  return new Map(
    Object.entries((tabs ?? {}) as Record<string, FrameCounts>).map(([id, frames]) => [Number(id), frames]),
  );
}

async function save(tabs: ReadonlyMap<number, FrameCounts>): Promise<void> {
  await browser.storage.session.set({ tabs: Object.fromEntries(tabs) });
}

/** The browser itself clears the badge when the tab navigates. */
async function showBadge(tabId: number, frames: FrameCounts = {}): Promise<void> {
  const all = Object.values(frames);
  const avoid = all.reduce((sum, each) => sum + each.avoid, 0);
  const total = all.reduce((sum, each) => sum + each.attention, avoid);
  const { action } = browser;
  try {
    await action.setBadgeText({ tabId, text: total === 0 ? '' : total > 999 ? '999+' : String(total) });
    await action.setBadgeBackgroundColor({ tabId, color: avoid > 0 ? '#b01e5a' : '#1f5fb4' });
    await action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed in the meantime.
  }
}
