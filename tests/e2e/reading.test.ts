import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../browsers/both-browsers.ts';
import type { Browser, Page } from '../browsers/browser.ts';
import { type ChromiumBrowser, launchChromium } from '../browsers/chromium.ts';
import { readFlagged } from './flagged.ts';
import { pointAt, waitForCard } from './shown-card.ts';
import { serveTestSite, type TestSite } from './test-site.ts';
import { waitForFlagged } from './wait-for-flagged.ts';

const page = (body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title></head><body style="margin:20px;font:16px sans-serif">${body}</body></html>`;

interface Case {
  readonly name: string;
  readonly html: string;
  /** Flagged before anything happens. */
  readonly before: readonly string[];
  readonly act: () => unknown;
  readonly after: readonly string[];
}

/** Pages that people read, and what happens to them while they do. */
const cases: readonly Case[] = [
  {
    name: 'a list that uses its few rows again for other posts',
    html: page('<ul><li>Bericht over kinderporno.</li><li>Bericht over de raad.</li><li>Bericht over sport.</li></ul>'),
    before: ['kinderporno'],
    act: () => {
      const list = document.querySelector('ul')!;
      list.children[0]!.firstChild!.nodeValue = 'Bericht over het weer.';
      list.children[2]!.textContent = 'Bericht over een loverboy.';
      list.append(list.children[0]!);
    },
    after: ['loverboy'],
  },
  {
    name: 'an answer that comes in piece by piece',
    html: page('<p id="answer">De</p><p>Over een loverboy.</p>'),
    before: ['loverboy'],
    act: async () => {
      const answer = document.querySelector('#answer')!;
      for (const piece of [' politie', ' vond kin', 'der', 'porno', ' op', ' zijn computer.']) {
        if (piece === 'der') (answer.lastChild as Text).appendData(piece);
        else answer.append(piece);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    after: ['kinderporno', 'loverboy'],
  },
  {
    name: 'a page that is made anew from the same text, as scripts do that take a page over',
    html: page('<main><p>Over <b>kinder</b>porno.</p><p>Over een loverboy.</p></main>'),
    before: ['kinderporno', 'loverboy'],
    act: () => {
      const main = document.querySelector('main')!;
      const copy = main.cloneNode(true) as HTMLElement;
      for (const text of [...main.querySelectorAll('p')])
        text.firstChild!.nodeValue = String(text.firstChild!.nodeValue);
      main.replaceWith(copy);
    },
    after: ['kinderporno', 'loverboy'],
  },
  {
    name: 'parts that are drawn only when they come near',
    html: page(
      '<p>Begin.</p><div style="height:5000px"></div><p style="content-visibility:auto">Over kinderporno.</p>',
    ),
    before: ['kinderporno'],
    act: () => scrollTo(0, 9999),
    after: ['kinderporno'],
  },
  {
    name: 'a part that a script begins to draw',
    html: page('<section id="part" style="content-visibility:hidden"><p>Over kinderporno.</p></section>'),
    before: [],
    act: () => {
      document.getElementById('part')!.style.contentVisibility = 'visible';
    },
    after: ['kinderporno'],
  },
  {
    name: 'details that are opened',
    html: page('<details><summary>Meer</summary><p>Over kinderporno.</p></details>'),
    before: [],
    act: () => document.querySelector('details')!.setAttribute('open', ''),
    after: ['kinderporno'],
  },
  {
    name: 'text that stops being hidden, far below the screen',
    html: page(
      '<div style="height:3000px"></div><style>.off{display:none}</style><div class="off"><p>Over kinderporno.</p></div>',
    ),
    before: [],
    act: () => document.querySelector('.off')!.classList.remove('off'),
    after: ['kinderporno'],
  },
  {
    name: 'a part of a page that comes to life',
    html: page('<main inert><p>Over kinderporno.</p></main>'),
    before: [],
    act: () => document.querySelector('main')!.removeAttribute('inert'),
    after: ['kinderporno'],
  },
  {
    name: 'parts in other languages',
    html: page(
      '<p>De krant schreef: <span lang="en">he kept child porn</span>.</p><p lang="de">Er besaß Kinderpornos.</p>',
    ),
    before: ['child porn', 'Kinderpornos'],
    act: () => document.querySelector('p')!.setAttribute('lang', 'fr'),
    after: ['child porn', 'Kinderpornos'],
  },
  {
    name: 'a word whose sense hangs on the paragraph before',
    html: page('<p>De zitting duurde lang.</p><p>De klant betaalde 50 euro.</p>'),
    before: [],
    act: () => {
      document.querySelector('p')!.textContent = 'Het meisje van 14 werd gedwongen tot prostitutie.';
    },
    after: ['klant'],
  },
  {
    name: 'a dialog of the page that closes for good',
    html: page('<dialog open><p>Over kinderporno.</p></dialog><p>Over een loverboy.</p>'),
    before: ['loverboy', 'kinderporno'],
    act: () => document.querySelector('dialog')!.remove(),
    after: ['loverboy'],
  },
];

describe.each(bothBrowsers)('%s', (_, launch) => {
  let browser: Browser;
  let site: TestSite;
  let open: Page | undefined;

  beforeAll(async () => {
    const plain = `${'Een regel van een verslag.\n'.repeat(2000)}\nDe politie vond kinderporno.\n`;
    site = await serveTestSite({
      ...Object.fromEntries(cases.map(({ html }, index) => [`/${index}`, html])),
      '/ticker': page('<p>Over kinderporno.</p><p>Stand: <b>0</b></p>'),
      '/copied': page('<p>Over <b>kinderporno</b> in de krant.</p><div contenteditable="true"></div>'),
      '/plain': { type: 'text/plain; charset=utf-8', text: `Over een loverboy.\n\n${plain}` },
    });
    browser = await launch();
  });
  afterEach(async () => {
    await open?.close();
    open = undefined;
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test.each(cases)('$name', async ({ html, before, act, after }) => {
    open = await browser.open(`${site.origin}/${cases.findIndex((one) => one.html === html)}`);
    await waitForFlagged(open, before);
    await open.evaluate(act as () => undefined);
    await waitForFlagged(open, after);
  });

  test('what changes beside a mark again and again does not paint it anew', async () => {
    open = await browser.open(`${site.origin}/ticker`);
    await waitForFlagged(open, ['kinderporno']);
    const isSame = await open.evaluate(async () => {
      const registry = (CSS as unknown as { highlights: Map<string, Set<AbstractRange>> }).highlights;
      const [before] = registry.get('woordkeus-avoid')!;
      const counter = document.querySelector('b')!.firstChild as Text;
      for (let frame = 1; frame <= 30; frame++) {
        counter.data = String(frame);
        await new Promise(requestAnimationFrame);
      }
      const [after] = registry.get('woordkeus-avoid')!;
      return before === after;
    });
    expect(isSame).toBe(true);
  });

  test('what is copied out of a page holds nothing of ours', async () => {
    open = await browser.open(`${site.origin}/copied`);
    await waitForFlagged(open, ['kinderporno']);
    await open.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('p')!));
    await open.keyboard.press('Control+c');
    await open.evaluate(() => document.querySelector('div')!.focus());
    await open.keyboard.press('Control+v');
    await waitForFlagged(open, ['kinderporno', 'kinderporno']);
    const pasted = await open.evaluate(() => document.querySelector('div')!.innerHTML);
    expect(pasted).toContain('<b');
    expect(pasted).not.toMatch(/woordkeus|underline|highlight/);
  });

  test('a file of plain text is read to its end, and explained', async () => {
    open = await browser.open(`${site.origin}/plain`);
    await waitForFlagged(open, ['loverboy', 'kinderporno']);
    const [first] = await readFlagged(open);
    await pointAt(open, open, first!);
    await waitForCard(open, 'loverboy');
  });
});

describe('what is painted', () => {
  let browser: ChromiumBrowser;
  let site: TestSite;
  beforeAll(async () => {
    site = await serveTestSite({ '/': page('<p>Over kinderporno, en over een pedofiel die veroordeeld is.</p>') });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test.each([
    ['light', { colorScheme: 'light' }, true],
    ['dark', { colorScheme: 'dark' }, true],
    ['in colours that the system forces', { forcedColors: 'active' }, true],
    ['in print', { media: 'print' }, false],
  ] as const)('%s', async (_, media, isPainted) => {
    const open = await browser.open(`${site.origin}/`);
    await waitForFlagged(open, ['kinderporno', 'pedofiel']);
    await browser.toPlaywright(open).emulateMedia(media);
    const marked = await open.screenshot();
    await open.evaluate(() => (CSS as unknown as { highlights: Map<string, unknown> }).highlights.clear());
    const bare = await open.screenshot();
    expect(Buffer.compare(marked, bare) !== 0).toBe(isPainted);
    await open.close();
  });
});
