import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../browsers/both-browsers.ts';
import type { Browser, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { readFlagged } from './flagged.ts';
import { serveTestSite, type TestSite } from './test-site.ts';

const start = '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title></head><body>';
const fifty = Array.from({ length: 50 }, (_, index) => `<p>Bericht ${index}: de <i>politie</i> vond kinderporno.</p>`);

const pages = {
  '/none': `${start}<main><h1>De gemeente</h1><p>De raad vergadert <b>morgen</b>.</p></main></body></html>`,
  '/fifty': `${start}<main>${fifty.join('\n')}</main></body></html>`,
  '/left-alone': `${start}
    <p>Hier staat kinderporno.</p>
    <p hidden>verborgen: kinderporno</p>
    <p style="display:none">niet getoond: kinderporno</p>
    <p style="visibility:hidden">onzichtbaar: kinderporno</p>
    <p aria-hidden="true">sier: kinderporno</p>
    <div inert><p>levenloos: kinderporno</p></div>
    <p data-woordkeus="off">uit: kinderporno</p>
    <p>In <code>kinderporno</code> code</p><pre>kinderporno</pre>
    <script type="text/plain">kinderporno</script><style>.kinderporno { color: red }</style><noscript>kinderporno</noscript>
    <input type="password" value="kinderporno"><input type="search" value="kinderporno">
    <input type="email" value="kinderporno"><input type="tel" value="kinderporno"><input type="url" value="kinderporno">
    <input autocomplete="one-time-code" value="kinderporno"><input autocomplete="cc-name" value="kinderporno">
    <input readonly value="kinderporno"><input disabled value="kinderporno"><fieldset disabled><input value="kinderporno"></fieldset>
    <textarea data-gramm="false">kinderporno</textarea><textarea data-enable-grammarly="false">kinderporno</textarea>
    <textarea data-lt-active="false">kinderporno</textarea><textarea data-woordkeus="off">kinderporno</textarea>
    <textarea spellcheck="false">Toch: kinderporno</textarea>
    <div contenteditable="true">Zelf: kinderporno <span contenteditable="false">@kinderporno</span>
      <blockquote>Eerder: kinderporno</blockquote><div class="gmail_quote">Eerder: kinderporno</div>
      <p>-- </p><p>Onder de handtekening: kinderporno</p></div>
    <div contenteditable="true"><p>Mijn kinderporno.</p><div id="divRplyFwdMsg">Van: iemand</div><p>Eerder: kinderporno</p></div>
    <textarea rows="5">Mijn kinderporno.
> Eerder: kinderporno
-- 
Onder de handtekening: kinderporno</textarea>
  </body></html>`,
};

describe.each(bothBrowsers)('%s', (_, launch) => {
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

  test.each([
    ['/none', 0],
    ['/fifty', 50],
  ] as const)('%s: the page is byte for byte what it is without us', async (path, count) => {
    const page = await browser.open(site.origin + path);
    await waitFor(`${count} findings`, async () => (await readFlagged(page)).length === count);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(await htmlAsParsed(page));
    await page.close();
  });

  test('only what a reader reads and a writer writes is flagged', async () => {
    const page = await browser.open(`${site.origin}/left-alone`);
    await waitFor('the last field', async () => (await readFlagged(page)).length >= 5);
    expect((await readFlagged(page)).map(({ text }) => text)).toEqual(Array(5).fill('kinderporno'));
    await page.close();
  });

  test('a password stays secret when it is shown', async () => {
    const page = await browser.open(`${site.origin}/left-alone`);
    await waitFor('the page to be read', async () => (await readFlagged(page)).length >= 5);
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('[type=password]')!.setAttribute('type', 'text'),
    );
    await page.evaluate(() => document.querySelector('p[hidden]')!.removeAttribute('hidden'));
    await waitFor('the hidden paragraph', async () => (await readFlagged(page)).length === 6);
    await page.close();
  });
});

/** The same document as the browser builds it where no extension runs. */
function htmlAsParsed(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
  });
}
