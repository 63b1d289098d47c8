import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bothBrowsers } from '../browsers/both-browsers.ts';
import type { Browser } from '../browsers/browser.ts';
import { sentence, term } from './cases/case.ts';
import { editorPage } from './editor-pages.ts';
import { Writer } from './writer.ts';

const names = ['ace', 'codemirror5', 'codemirror6-code', 'monaco'];

/** What is written in them is code, in which every letter counts: they are left alone. */
describe.each(bothBrowsers)('%s', (_, launch) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(names)('%s is left alone', async (name) => {
    const bed = editorPage(name, inject('moreEditors'));
    const writer = new Writer(browser, bed, await bed.open(browser));
    const { page, frame, readText } = writer.editor;
    await writer.type(sentence);
    await writer.waitForText(sentence);
    // What comes into the page later is read later.
    await frame.evaluate((word) => document.body.append(`Over ${word}.`), term);
    await writer.waitForFlagged([term]);
    expect(await readText()).toBe(sentence);
    await page.close();
  });
});
