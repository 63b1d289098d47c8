import type { Browser } from '../browsers/browser.ts';

const copied = new WeakMap<Browser, string>();

/** Copies a piece of a page with the real keys, as people do in a document that they take text from. */
export async function copyHtml(browser: Browser, html: string): Promise<void> {
  if (copied.get(browser) === html) return;
  const page = await browser.open('about:blank');
  await page.evaluate((source) => {
    document.body.innerHTML = source;
    getSelection()?.selectAllChildren(document.body);
  }, html);
  await page.bringToFront();
  await page.keyboard.press('Control+c');
  await page.close();
  copied.set(browser, html);
}
