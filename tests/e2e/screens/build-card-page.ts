import { resolve } from 'node:path';
import type { Page } from '../../browsers/browser.ts';
import { bundle } from '../../browsers/bundle.ts';
import { cardStrings } from '../../card/card-strings.ts';

/** A page of text with a word to explain, a field, and a list of the keys that reach the page. */
export const cardPageHtml = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Card</title>
<body style="margin:40px;font:16px/1.5 serif">
<main><h1>A page</h1><p>Some text with <span id="word">one word</span> to explain.</p>
<label>A field <textarea id="field" rows="3" cols="40">Some text of the writer.</textarea></label>
<p style="height:200px">More text.</p></main>
<iframe title="A frame" srcdoc="<p>Text in a frame.</p>" style="position:fixed;right:0;top:0"></iframe>`;

/** Puts `lib/card` into a page, as it is built. Its root is left open here, so that a test can look inside. */
export async function bringCard(page: Page): Promise<void> {
  const code = await bundle(resolve(import.meta.dirname, 'card-page.ts'));
  await page.evaluate((strings) => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
    globalThis.cardStrings = strings;
    globalThis.keysOfPage = [];
    addEventListener('keydown', ({ key }) => void globalThis.keysOfPage.push(key));
  }, cardStrings);
  await page.evaluate(new Function(code) as () => void);
}
