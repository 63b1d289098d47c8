import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browsers/chromium.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { readFlagged } from './flagged.ts';
import { waitForCard } from './shown-card.ts';
import { serveTestSite, type TestSite } from './test-site.ts';

/**
 * The menu itself belongs to the browser's own window: a click on an entry is told to the background as the browser does.
 * Chromium only, whose events can be told to dispatch.
 */
let browser: ChromiumBrowser;
let site: TestSite;

beforeAll(async () => {
  site = await serveTestSite({ '/': '<!doctype html><html lang="en"><title>News</title><p>He had child porn.</p>' });
  browser = await launchChromium({ locale: 'en' });
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function choose(entry: string): Promise<void> {
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(async (menuItemId) => {
    const { contextMenus, tabs } = (globalThis as unknown as { chrome: ChromeInWorker }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    // Fails when there is no such entry.
    await contextMenus.update(menuItemId, {});
    contextMenus.onClicked.dispatch({ menuItemId }, tab);
  }, entry);
}

test('an entry of the menu leads to the next finding, and another switches the site off', async () => {
  const page = await browser.open(`${site.origin}/`);
  await waitFor('the finding', async () => (await readFlagged(page)).length === 1);
  await choose('next-finding');
  expect((await waitForCard(page, 'child porn')).name).toContain('child porn');
  await page.keyboard.press('Escape');
  await choose('toggle-site');
  await waitFor('no finding', async () => (await readFlagged(page)).length === 0);
});

test('an entry opens the guide', async () => {
  await choose('guide');
  await waitFor('the guide', async () => browser.context.pages().some((page) => page.url().endsWith('/guide.html')));
});

interface ChromeInWorker {
  readonly contextMenus: {
    readonly onClicked: { dispatch(info: object, tab: object | undefined): void };
    update(entry: string, changes: object): Promise<void>;
  };
  readonly tabs: { query(options: object): Promise<object[]> };
}
