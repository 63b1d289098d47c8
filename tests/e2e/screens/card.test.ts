import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Advice } from '../../../lib/checker/advice.ts';
import { bothBrowsers } from '../../browsers/both-browsers.ts';
import type { Browser, Page } from '../../browsers/browser.ts';
import { waitFor } from '../../browsers/wait-for.ts';
import { serveTestSite, type TestSite } from '../test-site.ts';
import { bringCard, cardPageHtml } from './build-card-page.ts';
import type { CardPage } from './card-page.ts';
import { findViolations } from './find-violations.ts';

const advice: Advice = {
  concept: 'an-example',
  term: 'one word',
  status: 'avoid',
  quoted: false,
  language: 'en',
  textLanguage: 'en',
  why: 'It says something else than what happened.',
  suggestions: [{ text: 'a better word' }, { text: 'another word', when: 'in a headline' }],
  source: { title: 'Guidelines', publisher: 'A publisher' },
};

describe.each(bothBrowsers)('the card in %s', (_, launch) => {
  let browser: Browser;
  let site: TestSite;
  let page: Page;

  beforeAll(async () => {
    site = await serveTestSite({ '/': cardPageHtml });
    browser = await launch();
    page = await browser.open(`${site.origin}/`);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  beforeEach(async () => {
    await page.goto(`${site.origin}/`);
    await bringCard(page);
  });

  type Options = Parameters<CardPage['open']>[1];
  const open = (options: Options, changes: Partial<Advice> = {}) =>
    page.evaluate(([shown, given]) => globalThis.cardPage.open(shown, given), [
      { ...advice, ...changes },
      options,
    ] as const);
  const happened = () => page.evaluate(() => [...globalThis.cardPage.happened]);
  const hosts = () => page.evaluate(() => document.querySelectorAll('woordkeus-card').length);
  const focused = () =>
    page.evaluate(() => {
      const inner = document.querySelector('woordkeus-card')?.shadowRoot?.activeElement;
      return (inner ?? document.activeElement)?.textContent;
    });
  const centreOf = (selector: string) =>
    page.evaluate((wanted) => {
      const root = document.querySelector('woordkeus-card')?.shadowRoot;
      const { x, y, width, height } = (root?.querySelector(wanted) ??
        document.querySelector(wanted))!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
  const clickField = async () => {
    const { x, y } = await centreOf('#field');
    await page.mouse.click(x, y);
  };

  describe('opened by keyboard', () => {
    beforeEach(async () => {
      await clickField();
      await open({ focus: true });
    });

    test('has the focus on the first suggestion; Enter applies it, with the focus back in the field', async () => {
      expect(await focused()).toBe('a better word1');
      await page.keyboard.press('Enter');
      await waitFor('the replacement', async () => (await happened()).includes('closed'));
      expect(await happened()).toEqual(['apply a better word; focus on field', 'closed']);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    });

    test('a digit applies the suggestion of that number', async () => {
      await page.keyboard.press('2');
      await waitFor('the replacement', async () => (await happened()).length === 2);
      expect((await happened())[0]).toBe('apply another word; focus on field');
    });

    test('arrows and Tab go round all its buttons, both ways', async () => {
      const names: (string | null | undefined)[] = [];
      for (let i = 0; i < 8; i++) {
        names.push(await focused());
        await page.keyboard.press(i % 2 === 0 ? 'ArrowDown' : 'Tab');
      }
      const order = ['a better word1', 'another word2in a headline', 'Leave it here', 'Never flag this term'];
      expect(names).toEqual([...order, 'Off on this site', 'More in the guide', '', 'a better word1']);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+Tab');
      expect(await focused()).toBe('');
    });

    test('Escape closes it, gives the focus back, and no key reaches the page', async () => {
      for (const key of ['ArrowDown', 'x', 'Escape']) await page.keyboard.press(key);
      expect(await hosts()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
      expect(await page.evaluate(() => globalThis.keysOfPage)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => globalThis.keysOfPage)).toEqual(['Escape']);
    });

    test('an action closes it and is told', async () => {
      for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press(' ');
      expect(await happened()).toEqual(['closed', 'leave']);
    });

    test('a key that a script of the page makes up does nothing', async () => {
      await page.evaluate(() => {
        const host = document.querySelector('woordkeus-card');
        for (const key of ['1', 'Enter', 'Escape'])
          host?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      });
      expect(await happened()).toEqual([]);
      expect(await hosts()).toBe(1);
    });

    test('going into another frame closes it and leaves the focus there; coming back, it is where it was', async () => {
      const frame = await centreOf('iframe');
      await page.mouse.click(frame.x, frame.y);
      await waitFor('the card to close', async () => (await hosts()) === 0);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
      await page.evaluate(() => window.focus());
      await waitFor('the focus', () => page.evaluate(() => document.activeElement?.id === 'field'));
    });

    test('going elsewhere by pointer closes it', async () => {
      await page.mouse.click(900, 600);
      expect(await hosts()).toBe(0);
    });
  });

  describe('opened by pointer', () => {
    beforeEach(async () => {
      await clickField();
      const { x, y } = await centreOf('#word');
      await page.mouse.move(x, y);
      await open({ focus: false });
    });

    test('takes no focus, and a click on a suggestion moves neither focus nor selection', async () => {
      await page.evaluate(() => (document.querySelector('#field') as HTMLTextAreaElement).setSelectionRange(5, 9));
      const { x, y } = await centreOf('.suggestion');
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
      await waitFor('the replacement', async () => (await happened()).length === 2);
      expect((await happened())[0]).toBe('apply a better word; focus on field');
      const selected = await page.evaluate(() => {
        const { selectionStart, selectionEnd } = document.querySelector('#field') as HTMLTextAreaElement;
        return [document.activeElement?.id, selectionStart, selectionEnd];
      });
      expect(selected).toEqual(['field', 5, 9]);
    });

    test('stays while the pointer goes over to it, and goes when the pointer leaves', async () => {
      const from = await centreOf('#word');
      const to = await centreOf('.actions');
      for (let i = 0; i <= 20; i++)
        await page.mouse.move(from.x + ((to.x - from.x) * i) / 20, from.y + ((to.y - from.y) * i) / 20);
      expect(await hosts()).toBe(1);
      await page.mouse.move(1000, 700);
      await waitFor('the card to close', async () => (await hosts()) === 0);
    });

    test('keys go on to the field, digits and Enter too; Escape closes the card and nothing else hears of it', async () => {
      await page.keyboard.press('Escape');
      expect(await hosts()).toBe(0);
      expect(await page.evaluate(() => globalThis.keysOfPage)).toEqual([]);
      await open({ focus: false });
      await page.keyboard.press('1');
      expect(await page.evaluate(() => (document.querySelector('#field') as HTMLTextAreaElement).value)).toContain('1');
      expect(await happened()).not.toContain('apply a better word; focus on field');
    });

    test('a press outside closes it', async () => {
      await page.mouse.click(900, 600);
      expect(await hosts()).toBe(0);
    });
  });

  test('a replacement that fails is said, the card stays, and its wordings are copied', async () => {
    await clickField();
    await open({ focus: true, outcome: 'failed' });
    await page.keyboard.press('1');
    const text = await waitFor('the message', () =>
      page.evaluate(() => document.querySelector('woordkeus-card')?.shadowRoot?.querySelector('.failed')?.textContent),
    );
    expect(text).toBe('This could not be replaced.');
    await page.keyboard.press('2');
    await waitFor('the copy', () =>
      page.evaluate(() =>
        [...(document.querySelector('woordkeus-card')?.shadowRoot?.querySelectorAll('kbd') ?? [])].some(
          (key) => key.textContent === 'Copied',
        ),
      ),
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
    expect(await page.evaluate(() => (document.querySelector('#field') as HTMLTextAreaElement).value)).toBe(
      'another word',
    );
  });

  test('words of another have no button that Enter presses at once', async () => {
    await clickField();
    await open({ focus: true }, { quoted: true });
    await page.keyboard.press('Enter');
    expect(await happened()).toEqual([]);
  });

  test('nothing of the page’s styles reaches it', async () => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { opacity: 0.3 !important; font-size: 40px !important } [popover], woordkeus-card { display: none !important; left: 0 !important; --ink: red }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    await open({ focus: false });
    const seen = await page.evaluate(() => {
      const host = document.querySelector('woordkeus-card')!;
      const card = host.shadowRoot!.querySelector('.card')!;
      const { display, opacity, fontSize } = getComputedStyle(host);
      return { display, opacity, fontSize, width: card.getBoundingClientRect().width > 200 };
    });
    expect(seen).toEqual({ display: 'block', opacity: '1', fontSize: '16px', width: true });
  });

  test.each([
    ['with suggestions', {}],
    ['quoted', { quoted: true }],
    ['with a rewrite', { suggestions: [], rewrite: 'Say what happened.', status: 'attention' }],
  ] as const)('axe finds nothing: %s', async (_, changes) => {
    await open({ focus: true }, changes);
    expect(await findViolations(page)).toEqual([]);
  });

  test('leaves the page as it was', async () => {
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await open({ focus: true });
    await page.keyboard.press('Escape');
    expect(await html()).toBe(before);
  });
});
