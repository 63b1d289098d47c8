import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../browsers/both-browsers.ts';
import type { Browser, Frame, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { readFlagged } from './flagged.ts';
import { type Place, places, readOnlyPlace } from './places.ts';
import { findCard, pointAt, pointAway, pressButton, waitForCard, waitForNoCard } from './shown-card.ts';
import { serveTestSite, type TestSite } from './test-site.ts';

const sentence = 'De politie vond kinderporno op zijn computer.';
const term = 'kinderporno';

describe.each(bothBrowsers)('%s', (_, launch) => {
  let browser: Browser;
  let site: TestSite;

  beforeAll(async () => {
    const all = [...places, readOnlyPlace];
    site = await serveTestSite(Object.fromEntries(all.map(({ name, html }) => [path(name), html])));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  describe.each(places)('$name', (place) => {
    let page: Page;
    let frame: Frame;
    /** The page without what was typed into it. */
    let frameBefore: string;

    beforeAll(async () => {
      page = await browser.open(site.origin + path(place.name));
      frame = findFrame(page, place);
      frameBefore = await htmlAround(frame, place);
      await clickInto(page, frame, place);
    });
    afterAll(() => page.close());

    test('flags typed text within 300 ms of a pause, exactly the word', async () => {
      const after = await bestTimeToFlag(page, frame);
      expect((await readFlagged(frame)).map(({ text, severity }) => [text, severity])).toEqual([[term, 'avoid']]);
      expect(after).toBeLessThan(300);
      console.log(`${browser.name}, ${place.name}: flagged ${after} ms after the last key`);
    });

    test('moves the mark with text that is typed before it', async () => {
      await page.keyboard.press('Home');
      await page.keyboard.type('Vandaag: ');
      await waitForText(frame, place, `Vandaag: ${sentence}`);
      await waitForFlagged(frame, [term]);
      await page.keyboard.press('End');
    });

    test('explains at the pointer, and takes no focus', async () => {
      const [flagged] = await readFlagged(frame);
      await pointAt(page, frame, flagged!);
      const card = await waitForCard(frame, term);
      expect(card.text).toContain('misbruik');
      expect(await hasFocus(frame, place)).toBe(true);
    });

    test('Escape closes the card and nothing else', async () => {
      await page.keyboard.press('Escape');
      await waitForNoCard(frame);
      expect(await textOf(frame, place)).toBe(`Vandaag: ${sentence}`);
      expect(await hasFocus(frame, place)).toBe(true);
    });

    test('replaces by the mouse; focus, scroll and caret stay', async () => {
      const [flagged] = await readFlagged(frame);
      await pointAway(page, frame);
      await pointAt(page, frame, flagged!);
      const card = await waitForCard(frame, term);
      const better = card.buttons[0]!;
      await pressButton(page, frame, better);
      await waitForText(frame, place, `Vandaag: ${sentence.replace(term, better.name)}`);
      await waitForNoCard(frame);
      await waitForFlagged(frame, []);
      expect(await hasFocus(frame, place)).toBe(true);
    });

    test('one Ctrl+Z brings back the text and the mark; Ctrl+Shift+Z the replacement', async () => {
      const replaced = await textOf(frame, place);
      await page.keyboard.press('Control+z');
      await waitForText(frame, place, `Vandaag: ${sentence}`);
      await waitForFlagged(frame, [term]);
      await page.keyboard.press('Control+Shift+z');
      await waitForText(frame, place, replaced);
      await waitForFlagged(frame, []);
    });

    test('the next key lands where the caret was', async () => {
      await page.keyboard.press('Control+z');
      await waitForFlagged(frame, [term]);
      await page.keyboard.press('End');
      await replaceByPointer(page, frame);
      const replaced = await textOf(frame, place);
      await page.keyboard.type('!');
      await waitForText(frame, place, `${replaced}!`);
    });

    test('a click on the word opens the card too', async () => {
      await setText(page, frame, sentence);
      const [flagged] = await readFlagged(frame);
      const origin = await frame.origin();
      await page.mouse.click(origin.x + flagged!.x, origin.y + flagged!.y);
      await waitForCard(frame, term);
      expect(await hasFocus(frame, place)).toBe(true);
      await page.keyboard.press('Escape');
      await waitForNoCard(frame);
    });

    test('the keyboard goes to the word and applies; the focus comes back', async () => {
      await pointAway(page, frame);
      await page.keyboard.press('Control+Home');
      await browser.command('next-finding');
      const card = await waitForCard(frame, term);
      await waitFor('the card to have the focus', () => isCardFocused(frame));
      await page.keyboard.press('Enter');
      await waitForText(frame, place, sentence.replace(term, card.buttons[0]!.name));
      await waitForNoCard(frame);
      expect(await hasFocus(frame, place)).toBe(true);
      await page.keyboard.press('Control+z');
      await waitForText(frame, place, sentence);
      await waitForFlagged(frame, [term]);
    });

    test('of two in one text, behind an emoji, the second is replaced and the first stays', async () => {
      await setText(page, frame, '\u{1F600} Kinderporno vond hij hier, kinderporno ook daar', ['Kinderporno', term]);
      const [, second] = await readFlagged(frame);
      await pointAway(page, frame);
      await pointAt(page, frame, second!);
      const card = await waitForCard(frame, term);
      await pressButton(page, frame, card.buttons[0]!);
      await waitForFlagged(frame, ['Kinderporno']);
      expect(await textOf(frame, place)).toBe(`\u{1F600} Kinderporno vond hij hier, ${card.buttons[0]!.name} ook daar`);
    });

    test('typing inside a word takes its mark away', async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Over kinderporno');
      await waitForFlagged(frame, [term]);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('x');
      await waitForFlagged(frame, []);
    });

    test('leaves the page as it was', async () => {
      await waitForNoCard(frame);
      await waitFor('our elements to be gone', async () => (await htmlAround(frame, place)) === frameBefore);
    });
  });

  describe('page text', () => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.open(site.origin + path(readOnlyPlace.name));
    });
    afterAll(() => page.close());

    test('flags across inline markup, explains, and offers to copy', async () => {
      await waitForFlagged(page, [term]);
      const [flagged] = await readFlagged(page);
      await pointAt(page, page, flagged!);
      const card = await waitForCard(page, term);
      await pressButton(page, page, card.buttons[0]!);
      expect(await findCard(page)).toBeDefined();
      expect(await textOf(page, readOnlyPlace)).toBe(sentence);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await page.evaluate(() => document.body.innerHTML)).toContain('<b>kinder</b>porno');
    });
  });
});

function path(name: string): string {
  return `/${name.replaceAll(' ', '-')}`;
}

function findFrame(page: Page, place: Place): Frame {
  if (!place.frame) return page;
  const frame = page.frames().find(({ url }) => url.endsWith(place.frame!));
  if (!frame) throw new Error(`no frame ${place.frame}`);
  return frame;
}

async function clickInto(page: Page, frame: Frame, place: Place): Promise<void> {
  const point = await frame.evaluate((element) => {
    const { x, y } = new Function(`return ${element}`)().getBoundingClientRect();
    return { x: x + 10, y: y + 10 };
  }, place.element);
  const origin = await frame.origin();
  await page.mouse.click(origin.x + point.x, origin.y + point.y);
}

function textOf(frame: Frame, place: Place): Promise<string> {
  return frame.evaluate((element) => {
    const field = new Function(`return ${element}`)();
    return ((field.value ?? field.textContent) as string).replaceAll('\u00A0', ' ');
  }, place.element);
}

async function waitForText(frame: Frame, place: Place, text: string): Promise<void> {
  await waitFor(`the text “${text}”`, async () => {
    const now = await textOf(frame, place);
    return now === text || Promise.reject(new Error(`it says “${now}”`));
  });
}

async function waitForFlagged(frame: Frame, texts: readonly string[]): Promise<void> {
  await waitFor(`${JSON.stringify(texts)} to be flagged`, async () => {
    const now = (await readFlagged(frame)).map(({ text }) => text);
    return JSON.stringify(now) === JSON.stringify(texts) || Promise.reject(new Error(JSON.stringify(now)));
  });
}

/** The best of three: a busy machine is late now and then, whatever runs on it. */
async function bestTimeToFlag(page: Page, frame: Frame): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && best >= 300; attempt++) {
    if (attempt > 0) {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await waitForFlagged(frame, []);
    }
    await page.keyboard.type(sentence);
    best = Math.min(best, await timeToFlag(frame));
  }
  return best;
}

/** Milliseconds from now, right after the last key, until something is flagged; asked frame by frame inside the page. */
function timeToFlag(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
    const start = performance.now();
    const registry = (CSS as unknown as { highlights: Map<string, unknown> }).highlights;
    while (!registry.has('woordkeus-avoid') && performance.now() - start < 3000) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return Math.round(performance.now() - start);
  });
}

function hasFocus(frame: Frame, place: Place): Promise<boolean> {
  return frame.evaluate((element) => {
    const field = new Function(`return ${element}`)();
    return field.getRootNode().activeElement === field && document.hasFocus();
  }, place.element);
}

/** The whole document, the text in the editor left out. */
function htmlAround(frame: Frame, place: Place): Promise<string> {
  return frame.evaluate((element) => {
    const field = new Function(`return ${element}`)();
    const html = document.documentElement.outerHTML;
    return field.isContentEditable && field.innerHTML ? html.replace(field.innerHTML, '') : html;
  }, place.element);
}

/** Types a text in the place of all that stands there. */
async function setText(page: Page, frame: Frame, text: string, flagged: readonly string[] = [term]): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await waitForFlagged(frame, flagged);
}

function isCardFocused(frame: Frame): Promise<boolean | undefined> {
  return frame.evaluateInRoot('woordkeus-card', (root) => root.activeElement !== null);
}

async function replaceByPointer(page: Page, frame: Frame): Promise<void> {
  const [flagged] = await readFlagged(frame);
  await pointAway(page, frame);
  await pointAt(page, frame, flagged!);
  const card = await waitForCard(frame, term);
  await pressButton(page, frame, card.buttons[0]!);
  await waitForNoCard(frame);
  await waitForFlagged(frame, []);
}
