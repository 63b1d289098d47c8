import browser from 'webextension-polyfill';

export interface ShownTab {
  readonly id: number;
  /** Left out where the browser does not tell: pages of its own. */
  readonly url?: string;
  /** The popup is not over that tab but in one of its own, where no popup can be shown. */
  readonly isElsewhere: boolean;
}

/** The tab whose findings are shown: the one in front, or the one in the address (`popup.html?tab=7`). */
export async function findTab(search: string): Promise<ShownTab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const isElsewhere = Number.isInteger(named);
  const [tab] = isElsewhere
    ? [await browser.tabs.get(named)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, isElsewhere, ...(tab.url === undefined ? {} : { url: tab.url }) };
}
