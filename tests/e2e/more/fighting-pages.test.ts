import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../../browsers/both-browsers.ts';
import type { Browser, Page } from '../../browsers/browser.ts';
import { waitFor } from '../../browsers/wait-for.ts';
import { readFlagged } from '../flagged.ts';
import {
  findCard,
  pointAt,
  pointAway,
  pressButton,
  type ShownCard,
  waitForCard,
  waitForNoCard,
} from '../shown-card.ts';
import { serveTestSite, type TestSite } from '../test-site.ts';

const text = 'De politie vond kinderporno op zijn computer.';
const html = (body: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><body style="margin:20px;font:16px serif">${body}</body></html>`;
const field = html(`<textarea rows="3" cols="70">${text}</textarea>`);
const editor = html(`<div contenteditable="true">${text}</div>`);

/** Pages that do not take what is put in. `fight` runs in the page before the card is used. */
const fights: readonly { name: string; html: string; fight: () => void; says: string; text?: RegExp }[] = [
  {
    name: 'a field that is set back at once',
    html: field,
    fight: () => {
      const area = document.querySelector('textarea')!;
      const { value } = area;
      area.addEventListener('input', () => (area.value = value));
    },
    says: 'unchanged',
  },
  {
    name: 'a field that is set back after 150 ms',
    html: field,
    fight: () => {
      const area = document.querySelector('textarea')!;
      const { value } = area;
      area.addEventListener('input', () => setTimeout(() => (area.value = value), 150));
    },
    says: 'unchanged',
  },
  {
    name: 'a field that turns all of its text into capitals',
    html: field,
    fight: () => {
      const area = document.querySelector('textarea')!;
      area.addEventListener('input', () => (area.value = area.value.toUpperCase()));
    },
    says: 'something else',
    text: /^DE POLITIE VOND .*KINDER.* OP ZIJN COMPUTER\.$/,
  },
  {
    name: 'an editor that puts its own text back at once',
    html: editor,
    fight: () => {
      const host = document.querySelector('div')!;
      const { textContent } = host;
      host.addEventListener('input', () => (host.textContent = textContent));
    },
    says: 'unchanged',
  },
  {
    name: 'an editor that puts its own text back after 150 ms',
    html: editor,
    fight: () => {
      const host = document.querySelector('div')!;
      const { textContent } = host;
      host.addEventListener('input', () => setTimeout(() => (host.textContent = textContent), 150));
    },
    says: 'unchanged',
  },
];

describe.each(bothBrowsers)('%s', (_, launch) => {
  let browser: Browser;
  let site: TestSite;
  let open: Page;

  beforeAll(async () => {
    site = await serveTestSite({
      ...Object.fromEntries(fights.map((one, index) => [`/${index}`, one.html])),
      '/field': field,
      '/editor': editor,
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

  async function openCard(): Promise<ShownCard> {
    await waitFor('the mark', async () => (await readFlagged(open)).length === 1);
    const [first] = await readFlagged(open);
    await pointAway(open, open);
    await pointAt(open, open, first!);
    return waitForCard(open, 'kinderporno');
  }

  test.each(fights.map((one, index) => ({ ...one, index })))('$name: the card says so, and copies', async (one) => {
    open = await browser.open(`${site.origin}/${one.index}`);
    await waitFor('the mark', async () => (await readFlagged(open)).length === 1);
    await open.evaluate(one.fight);
    await open.mouse.click(60, 30);
    await open.keyboard.press('Home');
    await open.keyboard.press('ArrowRight');
    const card = await openCard();
    await pressButton(open, open, card.buttons[0]!);
    await waitFor('the reason', async () => (await findCard(open))?.text.includes(one.says));
    expect((await findCard(open))?.text).toMatch(/copy/i);
    if (one.text) {
      expect(await textOf()).toMatch(one.text);
      return;
    }
    // All is as it was, the user's caret too.
    expect(await textOf()).toBe(text);
    expect(await caretOf(open)).toBe(1);
  });

  test('an editor that draws itself anew on every input takes the replacement', async () => {
    open = await browser.open(`${site.origin}/editor`);
    await open.evaluate(() => {
      const host = document.querySelector('div')!;
      host.addEventListener('input', () => {
        const copy = host.firstChild!.cloneNode(true);
        const { anchorOffset } = getSelection()!;
        host.replaceChildren(copy);
        getSelection()!.collapse(copy, Math.min(anchorOffset, copy.textContent!.length));
      });
    });
    const card = await openCard();
    await pressButton(open, open, card.buttons[0]!);
    await waitForNoCard(open);
    expect(await textOf()).toBe(text.replace('kinderporno', card.buttons[0]!.name));
  });

  test('an editor that keeps the place of the caret by a hidden sign, while the focus is in the card', async () => {
    open = await browser.open(`${site.origin}/editor`);
    await open.evaluate(() => {
      const host = document.querySelector('div')!;
      const sign = document.createElement('span');
      sign.style.display = 'none';
      sign.append('\uFEFF');
      host.addEventListener('blur', () => getSelection()!.getRangeAt(0).insertNode(sign));
      host.addEventListener('focus', () => {
        if (!sign.isConnected) return;
        getSelection()!.collapse(sign.parentNode, [...sign.parentNode!.childNodes].indexOf(sign));
        sign.remove();
      });
    });
    await waitFor('the mark', async () => (await readFlagged(open)).length === 1);
    await open.mouse.click(60, 30);
    await browser.command('next-finding');
    const card = await waitForCard(open, 'kinderporno');
    await waitFor('the sign', () => open.evaluate(() => document.querySelector('[contenteditable] span') !== null));
    await open.keyboard.press('1');
    await waitForNoCard(open);
    expect(await textOf()).toBe(text.replace('kinderporno', card.buttons[0]!.name));
  });

  test('a page that takes our card away: it comes back when it is asked for', async () => {
    open = await browser.open(`${site.origin}/field`);
    await openCard();
    await open.evaluate(() => document.querySelector('woordkeus-card')!.remove());
    await waitForNoCard(open);
    expect((await openCard()).text).toContain('kinderporno');
  });

  test('what was flagged is never put over a text that has changed under the pointer', async () => {
    open = await browser.open(`${site.origin}/field`);
    const card = await openCard();
    const changed = 'Heel iets anders, en langer dan wat er eerst stond.';
    const button = card.buttons[0]!;
    await open.mouse.move(button.x, button.y);
    await open.evaluate((value) => {
      // Right before the press, so that nothing has noticed it yet.
      addEventListener('pointerdown', () => (document.querySelector('textarea')!.value = value), { capture: true });
    }, changed);
    await open.mouse.click(button.x, button.y);
    await waitFor('the card to say so or go', async () => !(await findCard(open))?.text.includes('misbruikbeelden1'));
    expect(await textOf()).toBe(changed);
  });

  test('what has moved since it was flagged is replaced where it is now, or not at all', async () => {
    open = await browser.open(`${site.origin}/editor`);
    const card = await openCard();
    const button = card.buttons[0]!;
    await open.mouse.move(button.x, button.y);
    await open.evaluate(() => {
      const node = document.querySelector('div')!.firstChild as Text;
      addEventListener('pointerdown', () => node.insertData(0, 'Vandaag: '), { capture: true });
    });
    await open.mouse.click(button.x, button.y);
    const better = `Vandaag: ${text.replace('kinderporno', button.name)}`;
    await waitFor('an outcome', async () => {
      const now = await textOf();
      return now === better || (now === `Vandaag: ${text}` && (await findCard(open))?.text.includes('unchanged'));
    });
  });
});

function caretOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('textarea');
    return area ? area.selectionEnd : getSelection()!.focusOffset;
  });
}
