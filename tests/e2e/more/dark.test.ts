import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../browsers/browser.ts';
import { launchFirefox } from '../../browsers/firefox.ts';
import { bringCard, cardPageHtml } from '../screens/build-card-page.ts';
import { findViolations } from '../screens/find-violations.ts';
import { serveTestSite, type TestSite } from '../test-site.ts';

/** One browser is enough: the colours are those of one sheet, and the other browser has shown that it reads it. */
describe('in a dark theme axe finds nothing', () => {
  let browser: Browser;
  let site: TestSite;
  beforeAll(async () => {
    site = await serveTestSite({ '/': cardPageHtml });
    browser = await launchFirefox({ prefs: { 'layout.css.prefers-color-scheme.content-override': 0 } });
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test.each(['popup.html', 'options.html', 'guide.html', 'guide.html#loverboy', 'guide.html#help'])(
    '%s',
    async (path) => {
      const page = await browser.openExtensionPage(path);
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      expect(await findViolations(page)).toEqual([]);
      await page.close();
    },
  );

  test.each(['avoid', 'attention'] as const)('the card: %s', async (status) => {
    const page = await browser.open(`${site.origin}/`);
    await bringCard(page);
    await page.evaluate((shown) => {
      const suggestions = [{ text: 'a better word' }, { text: 'another word', when: 'in a headline' }];
      const advice = { concept: 'c', term: 'one word', quoted: true, why: 'Why.', rewrite: 'Rewrite.', suggestions };
      globalThis.cardPage.open({ ...advice, status: shown, language: 'en', textLanguage: 'en' }, { focus: false });
    }, status);
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });
});
