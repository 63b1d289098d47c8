import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../../browsers/both-browsers.ts';
import type { Browser, Page } from '../../browsers/browser.ts';
import { bundle } from '../../browsers/bundle.ts';
import { serveTestSite, type TestSite } from '../test-site.ts';

/** `MUTATION_SEEDS=5,6` and `MUTATION_CHECKS=100` run others, or more. */
const seeds = (process.env.MUTATION_SEEDS ?? '1,2,3,4').split(',').map(Number);
const checks = Number(process.env.MUTATION_CHECKS ?? 25);
/** Milliseconds for one row: on a machine with much else to do each check waits for several frames in several frames. */
const timeout = 180_000;

const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>
<style>body { font: 7px sans-serif; margin: 4px } .off { display: none } iframe { width: 300px; height: 200px }</style></head>
<body><div id="stage"><p>De politie vond kinderporno.</p></div><div id="frames"></div></body></html>`;

/**
 * A page that is changed at random: after every few changes what is flagged must be what a fresh start flags. The fresh start
 * is the extension's own: it begins anew in all frames when what the user ignores has changed.
 */
describe.each(bothBrowsers)('%s', { timeout }, (_, launch) => {
  let browser: Browser;
  let site: TestSite;
  let options: Page;
  let code: string;

  beforeAll(async () => {
    site = await serveTestSite({ '/': html });
    browser = await launch();
    options = await browser.openExtensionPage('options.html');
    code = await bundle(resolve(import.meta.dirname, 'mutations/mutate-page.ts'));
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test.each(seeds)('whatever changes, what is flagged is what a fresh start flags (seed %i)', async (seed) => {
    const page = await openMutated(seed);
    const compared = await compareOften(page, checks, (check) => page.evaluate(change, 1 + ((check * 7) % 23)));
    expect(compared).toBeGreaterThan(checks);
    await page.close();
  });

  test('the same for changes that come while the page is being read', async () => {
    const page = await openMutated(seeds[0]!);
    await page.evaluate(() => globalThis.mutatedPage.fill(600));
    const compared = await compareOften(page, checks / 5, async () => {
      await startAnew(options);
      return page.evaluate(change, 30);
    });
    expect(compared).toBeGreaterThan(checks);
    await page.close();
  });

  async function openMutated(seed: number): Promise<Page> {
    const page = await browser.open(`${site.origin}/`);
    await page.evaluate(new Function(`globalThis.mutationSeed = ${seed};${code}`) as () => void);
    return page;
  }

  /** Returns how many findings were compared. */
  async function compareOften(page: Page, times: number, act: (check: number) => Promise<string[]>): Promise<number> {
    let compared = 0;
    let changes = 0;
    for (let check = 0; check < times; check++) {
      const done = await act(check);
      changes += done.length;
      const live = await page.evaluate(() => globalThis.mutatedPage.settle());
      await startAnew(options);
      const fresh = await page.evaluate(() => globalThis.mutatedPage.settleAnew());
      const html = await page.evaluate(() => globalThis.mutatedPage.html());
      expect(live, `after ${changes} changes, the last: ${done.join(', ')}\n${html.slice(0, 20_000)}`).toEqual(fresh);
      compared += fresh.length;
    }
    console.log(`${browser.name}: ${changes} changes, ${compared} findings compared with those of a fresh start`);
    return compared;
  }
});

function change(count: number): Promise<string[]> {
  return globalThis.mutatedPage.change(count);
}

async function startAnew(options: Page): Promise<void> {
  await options.evaluate(async (salt) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ ignored: { terms: [], findings: [], salt } });
  }, randomUUID());
}
