import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../../browsers/both-browsers.ts';
import type { Browser, Page } from '../../browsers/browser.ts';
import { waitFor } from '../../browsers/wait-for.ts';
import { readFlagged } from '../flagged.ts';
import { openPopup } from '../open-popup.ts';
import { serveTestSite, type TestSite } from '../test-site.ts';

const html = (body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title></head><body style="margin:20px">${body}</body></html>`;

/** On each page “kinderporno” is flagged, and “loverboy”, which stands in what is to be left alone, is not. */
const pages: Readonly<Record<string, string>> = {
  'a reply in Gmail': `<div contenteditable="true"><div>Over kinderporno.</div><div class="gmail_quote"><div class="gmail_attr">Op maandag schreef Jan:</div><blockquote class="gmail_quote">Een loverboy.</blockquote></div></div>`,
  'a reply in Outlook on the web': `<div contenteditable="true"><div>Over kinderporno.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Van:</b> Jan</div><div>Een loverboy.</div></div>`,
  'a reply from Outlook on the desktop': `<div contenteditable="true"><p>Over kinderporno.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3pt 0 0"><p><b>From:</b> Jan</p></div><p>Een loverboy.</p></div>`,
  'a reply in Thunderbird': `<div contenteditable="true"><p>Over kinderporno.</p><div class="moz-cite-prefix">Jan schreef:</div><blockquote type="cite"><p>Een loverboy.</p></blockquote></div>`,
  'a mail that is forwarded': `<div contenteditable="true"><p>Over kinderporno.</p><div>---------- Forwarded message ---------</div><p>Een loverboy.</p></div>`,
  'a signature': `<div contenteditable="true">Over kinderporno.<br>-- <br>Stichting tegen de loverboy</div>`,
  'a reply in plain text': `<textarea rows="9" cols="60">Over kinderporno.\n\nOp maandag schreef Jan:\n> Een loverboy.\n>> Nog een loverboy.\n-- \nStichting tegen de loverboy</textarea>`,
  'a reply in plain text, as Outlook writes it': `<textarea rows="9" cols="60">Over kinderporno.\n\n-----Oorspronkelijk bericht-----\nVan: Jan\n\nEen loverboy.</textarea>`,
  'code editors': `<textarea>Over kinderporno.</textarea>
    <div class="monaco-editor"><div>Een loverboy.</div><textarea>Een loverboy.</textarea></div>
    <div class="ace_editor"><div>Een loverboy.</div><textarea>Een loverboy.</textarea></div>
    <div class="cm-editor"><div class="cm-content" contenteditable="true" data-language="javascript">Een loverboy.</div></div>
    <div contenteditable="true" role="code">Een loverboy.</div>`,
  'a CodeMirror with prose': `<div class="cm-editor"><div class="cm-content" contenteditable="true">Over kinderporno.</div></div>`,
  'search fields': `<textarea>Over kinderporno.</textarea><form role="search"><input value="loverboy"></form><search><input value="loverboy"></search><textarea enterkeyhint="search">loverboy</textarea>`,
  'a field with dots for letters': `<textarea>Over kinderporno.</textarea><input style="-webkit-text-security:disc" value="loverboy">`,
  'islands in an editor': `<div contenteditable="true">Over kinderporno. <span contenteditable="false">@loverboy</span><figure contenteditable="false"><p>Een loverboy.</p></figure></div>`,
};

describe.each(bothBrowsers)('%s', (name, launch) => {
  let browser: Browser;
  let site: TestSite;
  let open: Page;

  beforeAll(async () => {
    const bodies = Object.values(pages).map((body, index) => [`/${index}`, html(body)] as const);
    site = await serveTestSite({
      ...Object.fromEntries(bodies),
      '/canvas': html(
        '<p>Over kinderporno.</p><canvas width="900" height="600"></canvas><textarea style="position:fixed;left:-99px;width:1px;height:1px;padding:0;border:0"></textarea>',
      ),
      '/edit-context': html('<canvas width="300" height="200" tabindex="0"></canvas>'),
    });
    browser = await launch();
  });
  afterEach(() => open?.close());
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test.each(Object.keys(pages).map((page, index) => [page, index] as const))('%s', async (_, index) => {
    open = await browser.open(`${site.origin}/${index}`);
    await waitFor('the writer’s own words', async () => (await readFlagged(open)).length > 0);
    // Once more when all has been read: a page is read in slices.
    await open.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => setTimeout(done, 100))));
    expect((await readFlagged(open)).map(({ text }) => text)).toEqual(['kinderporno']);
  });

  test('an editor on a canvas: the popup says that it cannot be read, and lists what can', async () => {
    open = await browser.open(`${site.origin}/canvas`);
    await open.evaluate(() => document.querySelector('textarea')!.focus());
    await waitFor('the mark', async () => (await readFlagged(open)).length === 1);
    const popup = await openPopup(browser, open);
    await waitForText(popup, 'The editor on this page cannot be read');
    await waitForText(popup, '1 to avoid');
    await popup.close();
  });

  test.runIf(name === 'Chromium')('an editor with an EditContext, which only Chromium has', async () => {
    open = await browser.open(`${site.origin}/edit-context`);
    await open.evaluate(() => {
      const { EditContext } = globalThis as unknown as { EditContext: new (init: object) => object };
      Object.assign(document.querySelector('canvas')!, {
        editContext: new EditContext({ text: 'Over een loverboy.' }),
      });
    });
    const popup = await openPopup(browser, open);
    await waitForText(popup, 'The editor on this page cannot be read');
    expect(await readFlagged(open)).toEqual([]);
    await popup.close();
  });
});

async function waitForText(page: Page, text: string): Promise<void> {
  await waitFor(`“${text}”`, () => page.evaluate((wanted) => document.body.textContent?.includes(wanted), text));
}
