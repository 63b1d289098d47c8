import type { Browser, Page } from '../browsers/browser.ts';

/** The popup over a page, in a tab of its own, as it is shown where a browser has no place for a popup. */
export async function openPopup(browser: Browser, page: Page): Promise<Page> {
  // Firefox calls the pages of an extension `about:blank` from outside.
  const url = await page.evaluate(() => location.href);
  const helper = await browser.openExtensionPage('options.html');
  const id = await helper.evaluate(async (wanted) => {
    const { browser: api = undefined, chrome = undefined } = globalThis as unknown as Record<string, ExtensionApi>;
    const tabs = await (api ?? chrome)!.tabs.query({});
    return tabs.findLast((tab) => tab.url === wanted)?.id;
  }, url);
  await helper.close();
  if (id === undefined) throw new Error(`no tab shows ${url}`);
  return browser.openExtensionPage(`popup.html?tab=${id}`);
}

interface ExtensionApi {
  readonly tabs: { query(options: object): Promise<{ id?: number; url?: string }[]> };
}
