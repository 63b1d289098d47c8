import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../../browsers/both-browsers.ts';
import type { Browser } from '../../browsers/browser.ts';
import { type ChromiumBrowser, launchChromium } from '../../browsers/chromium.ts';
import { waitFor } from '../../browsers/wait-for.ts';
import { readFlagged } from '../flagged.ts';
import { type RealSite, realPages, serveRealPages, thread } from './real-pages.ts';

const paths = [...realPages.map(({ package: name, path }) => `/${name}/${path}`), thread];

/** `PICTURES=folder` keeps pictures of each page, light and dark. */
const pictures = process.env.PICTURES;

let site: RealSite;
beforeAll(async () => {
  site = await serveRealPages();
}, 300_000);
afterAll(() => site?.close());

describe.each(bothBrowsers)('pages that others have made, in %s', (_, launch) => {
  let browser: Browser;
  let bare: Browser;
  beforeAll(async () => {
    [browser, bare] = await Promise.all([launch(), launch({ withoutExtension: true })]);
  });
  afterAll(() => Promise.all([browser?.close(), bare?.close()]));

  test.each(paths)('%s: flagged, and byte for byte as without us', async (path) => {
    const page = await browser.open(site.origin + path);
    await waitFor('words to be flagged', async () => (await readFlagged(page)).length > 0);
    const other = await bare.open(site.origin + path);
    expect(await page.evaluate(readHtml)).toBe(await other.evaluate(readHtml));
    await Promise.all([page.close(), other.close()]);
  });
});

describe('in Chromium', () => {
  let browser: ChromiumBrowser;
  beforeAll(async () => {
    browser = await launchChromium();
    if (pictures) mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => browser?.close());

  test.each(paths)('%s: the console says nothing of us, in light and in dark', async (path) => {
    const said: string[] = [];
    browser.context.on('console', (message) => said.push(`${message.location().url} ${message.text()}`));
    browser.context.on('weberror', (error) => said.push(String(error.error().stack)));
    const page = await browser.open(site.origin + path);
    await waitFor('words to be flagged', async () => (await readFlagged(page)).length > 0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await browser.toPlaywright(page).emulateMedia({ colorScheme });
      const name = `${paths.indexOf(path)}-${colorScheme}.png`;
      await page.screenshot(pictures ? join(pictures, name) : undefined);
    }
    expect(said.filter((line) => /extension:|woordkeus/i.test(line))).toEqual([]);
    await page.close();
  });
});

function readHtml(): string {
  return document.documentElement.outerHTML;
}
