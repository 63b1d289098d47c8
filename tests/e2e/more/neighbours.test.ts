import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../../browsers/both-browsers.ts';
import type { Browser, Page } from '../../browsers/browser.ts';
import { type ChromiumBrowser, launchChromium } from '../../browsers/chromium.ts';
import { waitFor } from '../../browsers/wait-for.ts';
import { readFlagged } from '../flagged.ts';
import { findCard, pointAt, pointAway, pressButton, waitForCard, waitForNoCard } from '../shown-card.ts';
import { serveTestSite, type TestSite } from '../test-site.ts';

const word = 'kinderporno';
const text = 'De politie vond kinderporno op zijn computer.';
const html = (body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title></head><body style="margin:20px;font:16px serif">${body}</body></html>`;
const sentence = 'De raad vergadert morgen over de begroting van het volgende jaar, zegt de griffier. ';
/** About 200,000 characters in paragraphs, with one finding in the middle. */
const long = `${`${sentence.repeat(8)}\n\n`.repeat(150)}${text}\n\n${`${sentence.repeat(8)}\n\n`.repeat(150)}`;

describe.each(bothBrowsers)('%s', (_, launch) => {
  let browser: Browser;
  let site: TestSite;
  let open: Page;

  beforeAll(async () => {
    site = await serveTestSite({
      '/field': html(`<textarea rows="6" cols="70">${text}</textarea>`),
      '/editor': html(`<div contenteditable="true" style="min-height:90px">${text}</div>`),
      '/empty': html('<textarea rows="9" cols="70"></textarea>'),
    });
    browser = await launch();
  });
  afterEach(() => open?.close());
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const textOf = () =>
    open.evaluate(() => {
      const area = document.querySelector<HTMLTextAreaElement>('textarea,[contenteditable]')!;
      return (area.value ?? area.textContent) as string;
    });
  const flagged = async () => (await readFlagged(open)).map((mark) => mark.text);

  async function openOn(path: string): Promise<void> {
    open = await browser.open(site.origin + path);
    if (path !== '/empty') await waitFor('the mark', async () => (await flagged()).length === 1);
  }

  async function replace(): Promise<string> {
    const [mark] = await readFlagged(open);
    await pointAway(open, open);
    await pointAt(open, open, mark!);
    const card = await waitForCard(open, word);
    await pressButton(open, open, card.buttons[0]!);
    await waitForNoCard(open);
    return card.buttons[0]!.name;
  }

  test.each(['/field', '/editor'])('%s: an assistant that draws over it and cancels events', async (path) => {
    await openOn(path);
    await open.evaluate(() => {
      const area = document.querySelector<HTMLElement>('textarea,[contenteditable]')!;
      // As Grammarly does: an element of its own beside the field, and its attributes on it.
      area.setAttribute('data-gramm_id', '1');
      const overlay = document.createElement('grammarly-extension');
      overlay.attachShadow({ mode: 'open' }).innerHTML =
        '<div style="position:absolute;left:20px;top:20px;width:500px;height:90px;pointer-events:none"></div>';
      area.after(overlay);
      // As LanguageTool does: it listens before everybody else, and keeps clicks and keys to itself.
      for (const type of ['click', 'mouseup', 'keyup']) {
        area.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
      }
      area.addEventListener('input', () => overlay.toggleAttribute('data-busy'));
    });
    const better = await replace();
    expect(await textOf()).toBe(text.replace(word, better));
    expect(await open.evaluate(() => document.querySelector('grammarly-extension') !== null)).toBe(true);
  });

  test.each(['/field', '/editor'])('%s: the browser’s own spelling checker stays as it is', async (path) => {
    await openOn(path);
    await replace();
    const attributes = await open.evaluate(() =>
      [...document.querySelector('textarea,[contenteditable]')!.attributes].map(({ name }) => name),
    );
    expect(attributes.filter((name) => !['rows', 'cols', 'contenteditable', 'style'].includes(name))).toEqual([]);
  });

  test('a paste of 200,000 characters', async () => {
    await openOn('/empty');
    await open.evaluate((value) => {
      const area = document.querySelector('textarea')!;
      area.focus();
      document.execCommand('insertText', false, value);
    }, long);
    await waitFor('the one word in it', async () => {
      await open.evaluate((at) => {
        const area = document.querySelector('textarea')!;
        area.scrollTop = (area.scrollHeight * at) / area.value.length - 50;
      }, long.indexOf(word));
      return (await flagged()).join() === word;
    });
    expect(await replace()).not.toBe('');
  });

  test('a word that is typed into 500,000 characters is marked, and the other marks move along', async () => {
    await openOn('/empty');
    const huge = long.repeat(3).slice(0, 500_000);
    await open.evaluate((value) => {
      document.querySelector('textarea')!.value = value;
      document.body.append('Klaar.');
    }, huge);
    await waitFor('all to be checked', () => countMarks(open, 2), 20_000);
    await open.evaluate(() => {
      const area = document.querySelector('textarea')!;
      area.focus();
      area.setSelectionRange(0, 0);
      area.scrollTop = 0;
    });
    const busy = await longestTask(open, async () => {
      await open.keyboard.type('Over een loverboy. ');
      await waitFor('the new word', () => countMarks(open, 3));
    });
    console.log(`${browser.name}: longest task while typing into 500,000 characters: ${busy} ms`);
    expect(await open.evaluate(() => document.querySelector('textarea')!.value.slice(0, 19))).toBe(
      'Over een loverboy. ',
    );
  });

  test('marks stay on their words when others write before them', async () => {
    await openOn('/editor');
    await open.evaluate(() => {
      const node = document.querySelector('[contenteditable]')!.firstChild as Text;
      let left = 20;
      const timer = setInterval(() => {
        node.insertData(0, 'x ');
        if (--left === 0) clearInterval(timer);
      }, 20);
    });
    await waitFor('the other to be done', async () => (await textOf()).startsWith('x '.repeat(20)));
    await waitFor('the mark on its word', async () => (await flagged()).join() === word);
    const better = await replace();
    expect(await textOf()).toBe('x '.repeat(20) + text.replace(word, better));
  });

  test('text that is dropped into a field', async () => {
    await openOn('/empty');
    await open.evaluate(() => {
      const area = document.querySelector('textarea')!;
      // What a drop of text ends in: the browser sets the text and sends one event.
      area.setRangeText('Over een loverboy in de stad.');
      area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromDrop' }));
    });
    await waitFor('the mark', async () => (await flagged()).join() === 'loverboy');
  });
});

describe('an input method, in Chromium', () => {
  let browser: ChromiumBrowser;
  let site: TestSite;
  let open: Page;

  beforeAll(async () => {
    site = await serveTestSite({
      '/field': html(`<textarea rows="6" cols="70">${text} </textarea>`),
      '/editor': html(`<div contenteditable="true" style="min-height:90px">${text} </div>`),
    });
    browser = await launchChromium();
  });
  afterEach(() => open?.close());
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test.each(['/field', '/editor'])(
    '%s: nothing is checked, opened or replaced while it puts a word together',
    async (path) => {
      open = await browser.open(site.origin + path);
      await waitFor('the mark', async () => (await readFlagged(open)).length === 1);
      const raw = browser.toPlaywright(open);
      const protocol = await raw.context().newCDPSession(raw);
      await open.mouse.click(600, 30);
      await open.keyboard.press('Control+End');
      const compose = (value: string) =>
        protocol.send('Input.imeSetComposition', {
          text: value,
          selectionStart: value.length,
          selectionEnd: value.length,
        });
      await compose('Een lover');
      await compose('Een loverboy');
      // Longer than any pause after which text is checked.
      await open.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
      expect((await readFlagged(open)).map((mark) => mark.text)).toEqual([word]);
      const [mark] = await readFlagged(open);
      await pointAt(open, open, mark!);
      await open.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      expect(await findCard(open)).toBeUndefined();
      await protocol.send('Input.insertText', { text: 'Een loverboy' });
      await waitFor('the word when it is done', async () => (await readFlagged(open)).length === 2);
    },
  );

  test('a card that is open closes when a word is begun', async () => {
    open = await browser.open(`${site.origin}/field`);
    await waitFor('the mark', async () => (await readFlagged(open)).length === 1);
    await open.mouse.click(600, 30);
    const [mark] = await readFlagged(open);
    await pointAt(open, open, mark!);
    await waitForCard(open, word);
    const raw = browser.toPlaywright(open);
    const protocol = await raw.context().newCDPSession(raw);
    await protocol.send('Input.imeSetComposition', { text: 'n', selectionStart: 1, selectionEnd: 1 });
    await waitForNoCard(open);
  });
});

/** Ranges in the registry, whether in sight or not. */
function countMarks(page: Page, wanted: number): Promise<boolean> {
  return page.evaluate(
    (count) =>
      (CSS as unknown as { highlights: Map<string, Set<unknown>> }).highlights.get('woordkeus-avoid')?.size === count,
    wanted,
  );
}

/** The longest time in ms between two turns of the page's own clock while something is done. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const kept = globalThis as { longest?: number; watching?: boolean };
    kept.longest = 0;
    kept.watching = true;
    let last = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      kept.longest = Math.max(kept.longest ?? 0, now - last);
      last = now;
      if (kept.watching) channel.port2.postMessage(0);
    };
    channel.port2.postMessage(0);
  });
  await work();
  return page.evaluate(() => {
    const kept = globalThis as { longest?: number; watching?: boolean };
    kept.watching = false;
    return Math.round(kept.longest ?? 0);
  });
}
