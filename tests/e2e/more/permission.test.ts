import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../../browsers/browser.ts';
import { launchFirefox } from '../../browsers/firefox.ts';
import { waitFor } from '../../browsers/wait-for.ts';
import { findViolations } from '../screens/find-violations.ts';
import { serveTestSite, type TestSite } from '../test-site.ts';

/** Firefox lets people take the access to pages away again, in its own list of permissions. Chromium asks in other ways. */
let browser: Browser;
let site: TestSite;

beforeAll(async () => {
  site = await serveTestSite({ '/': '<!doctype html><html lang="en"><title>News</title><p>He had child porn.</p>' });
  browser = await launchFirefox();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

test('the popup says that pages may not be read, and offers to ask', async () => {
  const options = await browser.openExtensionPage('options.html');
  await options.evaluate(() =>
    (globalThis as unknown as ExtensionPage).browser.permissions.remove({ origins: ['<all_urls>'] }),
  );
  const page = await browser.open(`${site.origin}/`);
  const id = await options.evaluate(async () => {
    const tabs = await (globalThis as unknown as ExtensionPage).browser.tabs.query({});
    return tabs.at(-1)?.id;
  });
  const popup = await browser.openExtensionPage(`popup.html?tab=${id}`);
  const text = await waitFor('the reason', async () => {
    const shown = await popup.evaluate(() => document.querySelector('main')?.textContent ?? '');
    return shown.includes('not allowed') ? shown : undefined;
  });
  expect(text).toContain('Allow on all pages');
  expect(await findViolations(popup)).toEqual([]);
  await page.close();
});

interface ExtensionPage {
  readonly browser: {
    readonly permissions: { remove(permissions: object): Promise<boolean> };
    readonly tabs: { query(filter: object): Promise<{ id?: number }[]> };
  };
}
