import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../../browsers/both-browsers.ts';
import type { Browser, Page } from '../../browsers/browser.ts';
import { waitFor } from '../../browsers/wait-for.ts';
import { readFlagged } from '../flagged.ts';
import { openPopup } from '../open-popup.ts';
import { waitForCard } from '../shown-card.ts';
import { serveTestSite, type TestSite } from '../test-site.ts';
import { findViolations } from './find-violations.ts';

const html = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><body>${body}`;

const pages = {
  '/news': html(
    '<p>He was charged with possession of child porn.</p><p>The paper wrote: “a paedophile was arrested”.</p>',
  ),
  '/clean': html('<p>The council met on Tuesday.</p>'),
};

describe.each(bothBrowsers)('the screens in %s', (_, launch) => {
  let browser: Browser;
  let site: TestSite;

  beforeAll(async () => {
    site = await serveTestSite(pages);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
  const waitForText = (page: Page, text: string) =>
    waitFor(`“${text}”`, async () => ((await textOf(page)).includes(text) ? text : undefined));
  const press = (page: Page, name: string) =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a, label, summary')];
      const found = all.find((each) => each.textContent?.trim().startsWith(wanted));
      if (found === undefined)
        throw new Error(`no “${wanted}” among: ${all.map((each) => each.textContent).join(' | ')}`);
      found.click();
    }, name);

  describe('the popup', () => {
    test('counts and lists what the page says, and leads to each place', async () => {
      const page = await browser.open(`${site.origin}/news`);
      await waitFor('two findings', async () => (await readFlagged(page)).length === 2);
      const popup = await openPopup(browser, page);
      await waitForText(popup, '1 to avoid');
      expect(await textOf(popup)).toMatch(/1 to use with care[\s\S]*child porn[\s\S]*paedophile[\s\S]*in a quotation/);
      expect(await findViolations(popup)).toEqual([]);
      await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.findings button')][0]?.click());
      const card = await waitForCard(page, 'child porn');
      expect(card.text).toContain('Better avoided');
      await page.close();
    });

    test('says that there is nothing to flag', async () => {
      const page = await browser.open(`${site.origin}/clean`);
      const popup = await openPopup(browser, page);
      await waitForText(popup, 'Nothing to flag here');
      expect(await findViolations(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });

    test('switches the site off, says so, and on again', async () => {
      const page = await browser.open(`${site.origin}/news`);
      await waitFor('two findings', async () => (await readFlagged(page)).length === 2);
      const popup = await openPopup(browser, page);
      await waitForText(popup, '1 to avoid');
      await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
      await waitForText(popup, 'Off on this page');
      await waitFor('no finding', async () => (await readFlagged(page)).length === 0);
      expect(await findViolations(popup)).toEqual([]);
      await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
      await waitForText(popup, '1 to avoid');
      await popup.close();
      await page.close();
    });

    test('says that a page of the browser’s own cannot be read', async () => {
      const guide = await browser.openExtensionPage('guide.html');
      const popup = await openPopup(browser, guide);
      await waitForText(popup, 'This page cannot be read');
      expect(await findViolations(popup)).toEqual([]);
      await popup.close();
      await guide.close();
    });

    test('changes how much is flagged', async () => {
      const page = await browser.open(`${site.origin}/news`);
      await waitFor('two findings', async () => (await readFlagged(page)).length === 2);
      const popup = await openPopup(browser, page);
      await waitForText(popup, 'Only avoid');
      await press(popup, 'Only avoid');
      await waitFor('one finding', async () => (await readFlagged(page)).length === 1);
      await press(popup, 'Recommended');
      await waitFor('two findings', async () => (await readFlagged(page)).length === 2);
      await popup.close();
      await page.close();
    });
  });

  describe('the settings', () => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.openExtensionPage('options.html');
      await waitForText(page, 'Woordkeus settings');
    });
    afterAll(() => page.close());

    const type = async (field: string, text: string) => {
      await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), field);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    };

    test('axe finds nothing', async () => {
      expect(await findViolations(page)).toEqual([]);
    });

    test('each step says what it would flag in the sample, the higher the more', async () => {
      const counts = await waitFor('three counts', async () => {
        const found = [...(await textOf(page)).matchAll(/(\d+) in the sample/g)].map(([, count]) => Number(count));
        return found.length === 3 ? found : undefined;
      });
      expect(counts).toEqual([...new Set(counts)].toSorted((one, other) => one - other));
    });

    test('a site that is none is refused with the reason; a right one is added and taken away again', async () => {
      await type('#site', 'two words');
      await page.keyboard.press('Enter');
      await waitForText(page, '“two words” is not the address of a site');
      await type('#site', 'https://Example.org/');
      await page.keyboard.press('Enter');
      await waitFor(
        'the list',
        async () =>
          (await page.evaluate(() => document.querySelector('.kept')?.textContent)) ===
          'example.orgTurn on example.org',
      );
      await press(page, 'Turn on');
      await waitForText(page, 'No site is off');
    });

    test('a broken file changes nothing and says where it breaks; a right one can be undone', async () => {
      const give = (text: string) =>
        page.evaluate((content) => {
          const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
          const files = new DataTransfer();
          files.items.add(new File([content], 'team.json', { type: 'application/json' }));
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }, text);
      await give('{"woordkeus": ');
      await waitForText(page, 'team.json cannot be read');
      await give(JSON.stringify({ woordkeus: 'settings', settings: { offSites: ['news.test', 'two words'] } }));
      await waitForText(page, 'offSites[1]');
      await waitForText(page, 'news.test');
      await press(page, 'Undo the last import');
      await waitForText(page, 'No site is off');
    });
  });

  describe('the guide', () => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.openExtensionPage('guide.html');
    });
    afterAll(() => page.close());

    const go = async (hash: string, heading: string) => {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await waitFor(heading, () =>
        page.evaluate((text) => document.querySelector('h1')?.textContent === text, heading),
      );
    };

    test.each([
      ['terms', 'Words about child sexual exploitation'],
      ['child-sexual-abuse-material', 'child sexual abuse material'],
      ['tips', 'Tips for writing about abuse'],
      ['figures', 'Figures that are often cited'],
      ['help', 'Help and reporting services'],
    ])('axe finds nothing: %s', async (hash, heading) => {
      await go(hash, heading);
      expect(await findViolations(page)).toEqual([]);
    });

    test('by keyboard alone: search with a slip, to the term, and its heading has the focus', async () => {
      await go('terms', 'Words about child sexual exploitation');
      await page.evaluate(() => document.querySelector<HTMLElement>('input[type="search"]')?.focus());
      await page.keyboard.type('kinderpronografie');
      await waitForText(page, 'kinderpornografie');
      const current = () => page.evaluate(() => document.activeElement?.textContent);
      for (let i = 0; i < 4 && !(await current())?.startsWith('kinderporno'); i++) await page.keyboard.press('Tab');
      expect(await current()).toContain('kinderporno');
      await page.keyboard.press('Enter');
      await waitFor('the concept', async () => (await current()) === 'child sexual abuse material');
      expect(await page.evaluate(() => location.hash)).toBe('#child-sexual-abuse-material');
    });

    test('a search without an answer says so', async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('input[type="search"]')?.focus());
      await page.keyboard.press('Control+a');
      await page.keyboard.type('zzzzzz');
      await waitForText(page, 'Nothing found');
    });
  });
});
