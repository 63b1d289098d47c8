import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Frame, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { readFlagged } from '../e2e/flagged.ts';
import { pointAt, pointAway, pressButton, waitForCard, waitForNoCard } from '../e2e/shown-card.ts';
import { bothBrowsers } from './both-browsers.ts';

const site = 'http://127.0.0.1:8801';
const sentence = 'De politie vond kinderporno op zijn computer.';
const term = 'kinderporno';

/** One page for each kind of editor; each answers for its text from the editor's own model. */
const editors = [
  ...[
    'ckeditor5',
    'codemirror6',
    'draftjs',
    'lexical',
    'prosemirror',
    'quill',
    'slate',
    'tinymce',
    'plain-contenteditable',
  ],
  ...['react-input', 'react-textarea', 'vue-textarea'],
  ...['shadow-open-contenteditable', 'shadow-open-textarea', 'shadow-closed-contenteditable'],
  ...['iframe-same-origin', 'iframe-cross-origin', 'iframe-cross-site', 'iframe-srcdoc', 'iframe-about-blank'],
];

describe.each(bothBrowsers)('%s', (_, launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  describe.each(editors)('%s', (name) => {
    let page: Page;
    /** Has the text on screen, and has the model. They differ where the editor draws in a frame of its own. */
    let frame: Frame;
    let model: Frame;
    let htmlBefore: string;

    beforeAll(async () => {
      page = await browser.open(`${site}/${name}.html`);
      ({ frame, model } = await openEditor(page));
    });
    afterAll(() => page?.close());

    test('flags what is typed', async () => {
      await page.keyboard.type(sentence);
      await waitForFlagged(frame, [term]);
      // Editors close their undo step after a pause that people make anyway.
      await delay(1200);
      htmlBefore = await model.evaluate(() => (globalThis as unknown as Bed).__getHTML());
    });

    test('puts the better term into the model, and changes nothing else in it', async () => {
      const better = await replace(page, frame);
      await waitForText(model, sentence.replace(term, better));
      await waitForFlagged(frame, []);
      const html = await model.evaluate(() => (globalThis as unknown as Bed).__getHTML());
      expect(plain(html).replace(better, term)).toBe(plain(htmlBefore));
    });

    test('one Ctrl+Z brings back the text and the mark', async () => {
      await page.keyboard.press('Control+z');
      await waitForText(model, sentence);
      await waitForFlagged(frame, [term]);
    });

    test('the next key lands where the caret was', async () => {
      await page.keyboard.press('End');
      const better = await replace(page, frame);
      await waitForText(model, sentence.replace(term, better));
      await page.keyboard.type('!');
      await waitForText(model, `${sentence.replace(term, better)}!`);
    });
  });
});

interface Bed {
  readonly __ready?: boolean;
  readonly __frame?: string;
  readonly __editable: string;
  __getText(): string;
  __getHTML(): string;
}

async function openEditor(page: Page): Promise<{ frame: Frame; model: Frame }> {
  await waitFor('the bed to be ready', () => page.evaluate(() => (globalThis as unknown as Bed).__ready));
  const inner = await page.evaluate(() => (globalThis as unknown as Bed).__frame);
  const model = inner ? await findFrame(page, (bed) => bed.ready) : page;
  const selector = await model.evaluate(() => (globalThis as unknown as Bed).__editable);
  const frame = selector === 'iframe' ? await findFrame(page, (bed) => bed.editable) : model;
  const point = await placeOf(model, selector);
  const origin = await model.origin();
  await page.mouse.click(origin.x + point.x, origin.y + point.y);
  return { frame, model };
}

/** A place in the editor's first line, as soon as the editor holds still. */
function placeOf(model: Frame, selector: string): Promise<{ x: number; y: number }> {
  let last = '';
  return waitFor(`${selector} to be there`, async () => {
    const now = await model.evaluate((wanted) => {
      const found = document.querySelector(wanted)!;
      const { x, y, width } = (found.shadowRoot?.firstElementChild ?? found).getBoundingClientRect();
      return { x: x + 30, y: y + 15, width };
    }, selector);
    const isStill = JSON.stringify(now) === last && now.width > 0;
    last = JSON.stringify(now);
    return isStill ? now : undefined;
  });
}

function findFrame(page: Page, isIt: (bed: { ready: boolean; editable: boolean }) => boolean): Promise<Frame> {
  return waitFor('the frame of the editor', async () => {
    for (const frame of page.frames().slice(1)) {
      const bed = await frame.evaluate(() => ({
        ready: Boolean((globalThis as unknown as Bed).__ready),
        editable: document.body?.isContentEditable === true,
      }));
      if (isIt(bed)) return frame;
    }
    return undefined;
  });
}

async function replace(page: Page, frame: Frame): Promise<string> {
  const [flagged] = await readFlagged(frame);
  expect(flagged?.text).toBe(term);
  await pointAway(page, frame);
  await pointAt(page, frame, flagged!);
  const card = await waitForCard(frame, term);
  await pressButton(page, frame, card.buttons[0]!);
  await waitForNoCard(frame);
  return card.buttons[0]!.name;
}

function plain(html: string): string {
  return html.replaceAll('&nbsp;', ' ').replaceAll('\u00A0', ' ');
}

async function waitForText(model: Frame, text: string): Promise<void> {
  await waitFor(`the text “${text}”`, async () => {
    const now = await model.evaluate(() =>
      (globalThis as unknown as Bed)
        .__getText()
        .replaceAll('\u00A0', ' ')
        .replace(/[\u200B\uFEFF]/g, '')
        .trim(),
    );
    return now === text || Promise.reject(new Error(`it says “${now}”`));
  });
}

async function waitForFlagged(frame: Frame, texts: readonly string[]): Promise<void> {
  await waitFor(`${JSON.stringify(texts)} to be flagged`, async () => {
    const now = (await readFlagged(frame)).map(({ text }) => text);
    return JSON.stringify(now) === JSON.stringify(texts) || Promise.reject(new Error(JSON.stringify(now)));
  });
}
