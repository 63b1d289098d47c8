import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../browsers/both-browsers.ts';
import type { Browser, Frame, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { readFlagged } from './flagged.ts';
import { openPopup } from './open-popup.ts';
import { findCard, waitForCard } from './shown-card.ts';
import { serveTestSite, type TestSite } from './test-site.ts';

const inFrame = '<p style="margin-top:900px">In het kader: over een loverboy.</p>';
const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title></head>
<body style="margin:20px"><p>Boven: over kinderporno.</p><div style="height:2500px"></div><p>Onder: over een kinderprostituee.</p>
<iframe srcdoc='${inFrame}' width="600" height="300"></iframe></body></html>`;

describe.each(bothBrowsers)('going from finding to finding, in %s', (_, launch) => {
  let browser: Browser;
  let site: TestSite;
  let page: Page;

  beforeAll(async () => {
    site = await serveTestSite({ '/': html, '/field': '<textarea lang="nl" rows="3"></textarea>' });
    browser = await launch();
    page = await browser.open(`${site.origin}/`);
    for (const frame of page.frames()) {
      await waitFor('every frame to be read', async () => (await readFlagged(frame)).length > 0);
    }
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test('each is brought into view and explained: in the page, in its frame, and round to the first', async () => {
    for (const term of ['kinderporno', 'kinderprostituee', 'loverboy', 'kinderporno']) {
      await browser.command('next-finding');
      const frame = await waitForCardOn(term);
      await waitFor(`“${term}” to be in view`, () => isInView(frame, term));
    }
  });

  test('and back', async () => {
    for (const term of ['loverboy', 'kinderprostituee']) {
      await browser.command('previous-finding');
      await waitForCardOn(term);
    }
  });

  test('the list in the popup holds those of the frame too, and leads into it', async () => {
    const popup = await openPopup(browser, page);
    const list = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.findings .snippet')].map(({ textContent }) => textContent).join(' | '),
      );
    await waitFor('the finding of the frame', async () => (await list()).includes('In het kader: over een loverboy'));
    expect(await list()).toMatch(/over kinderporno.* \| .*een kinderprostituee.* \| .*een loverboy/);
    await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.findings button')].at(-1)!.click());
    const frame = await waitForCardOn('loverboy');
    await waitFor('“loverboy” to be in view', () => isInView(frame, 'loverboy'));
  });

  test('what has been flagged this very moment, on a page that had nothing, is there to go to', async () => {
    const writing = await browser.open(`${site.origin}/field`);
    await writing.mouse.click(40, 30);
    await writing.keyboard.type('Over een loverboy gesproken.');
    await waitFor('the mark', async () => (await readFlagged(writing)).length === 1);
    await browser.command('next-finding');
    await waitForCard(writing, 'loverboy');
    await writing.close();
  });

  /** The frame in which the card is open; there is no other one. */
  async function waitForCardOn(term: string): Promise<Frame> {
    const frame = await waitFor(`the card of “${term}”`, async () => {
      for (const each of page.frames()) if ((await findCard(each))?.name.includes(term)) return each;
      return undefined;
    });
    return frame;
  }
});

function isInView(frame: Frame, term: string): Promise<boolean> {
  return readFlagged(frame).then(async (flagged) => {
    const { y } = flagged.find(({ text }) => text.includes(term))!;
    const height = await frame.evaluate(() => innerHeight);
    expect(flagged.length).toBeGreaterThan(0);
    return y > 0 && y < height;
  });
}
