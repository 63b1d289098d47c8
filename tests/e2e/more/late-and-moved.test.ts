import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../../browsers/both-browsers.ts';
import type { Browser, Frame, Page } from '../../browsers/browser.ts';
import { waitFor } from '../../browsers/wait-for.ts';
import { type Flagged, readFlagged } from '../flagged.ts';
import { pointAt, pressButton, waitForCard, waitForNoCard } from '../shown-card.ts';
import { serveTestSite, type TestSite } from '../test-site.ts';
import { readPainted } from './painted.ts';

const word = 'kinderporno';
const text = 'De politie vond kinderporno op zijn computer.';
const html = (body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title></head><body style="margin:20px;font:16px serif">${body}</body></html>`;
const field = `<textarea rows="4" cols="70" spellcheck="false">${text}</textarea>`;

/** Where a field may be: `act` brings it there, `click` first presses a button of the page. */
const stages: readonly { readonly name: string; readonly html: string; readonly act?: () => void; click?: true }[] = [
  {
    name: 'a modal dialog',
    html: html(`<dialog>${field}</dialog>`),
    act: () => document.querySelector('dialog')!.showModal(),
  },
  {
    name: 'a popover',
    html: html(`<div popover>${field}</div>`),
    act: () => document.querySelector<HTMLElement>('[popover]')!.showPopover(),
  },
  {
    name: 'a fullscreen element',
    html: html(
      `<main style="background:white"><button onclick="document.querySelector('main').requestFullscreen()">Vol</button><p>${field}</p></main>`,
    ),
    click: true,
  },
  {
    name: 'a closed shadow root',
    html: html('<div></div>'),
    act: () => {
      const root = document.querySelector('div')!.attachShadow({ mode: 'closed' });
      root.innerHTML =
        '<textarea rows="4" cols="70" spellcheck="false">De politie vond kinderporno op zijn computer.</textarea>';
      Object.assign(globalThis, { field: root.querySelector('textarea') });
    },
  },
  {
    name: 'another place than before',
    html: html(`<main>${field}</main><section style="margin:150px 0 0 60px"></section>`),
    act: () => document.querySelector('section')!.append(document.querySelector('textarea')!),
  },
  {
    name: 'a dialog that it was moved into',
    html: html(`<main>${field}</main><dialog></dialog>`),
    act: () => {
      const dialog = document.querySelector('dialog')!;
      dialog.append(document.querySelector('textarea')!);
      dialog.showModal();
    },
  },
];

describe.each(bothBrowsers)('%s', (_, launch) => {
  let browser: Browser;
  let site: TestSite;
  let open: Page;

  beforeAll(async () => {
    site = await serveTestSite({
      ...Object.fromEntries(stages.map((stage, index) => [`/${index}`, stage.html])),
      '/empty': html('<p>Niets.</p><main></main>'),
      '/field': html(field),
      '/editor': html(`<div contenteditable="true">${text}</div>`),
    });
    browser = await launch();
  });
  afterEach(() => open?.close());
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test.each(stages.map((stage, index) => ({ ...stage, index })))('a field in $name', async ({ act, click, index }) => {
    open = await browser.open(`${site.origin}/${index}`);
    if (click) await open.mouse.click(35, 30);
    if (act) await open.evaluate(act);
    await waitFor('the mark', async () => (await readFlagged(open)).length === 1);
    await waitFor('the page to come to rest', () =>
      open.evaluate(() => document.fullscreenElement === null || innerHeight === screen.height),
    );
    const [mark] = await waitFor('the mark to be in sight', async () => {
      const marks = await readFlagged(open);
      return marks[0]?.x ? marks : undefined;
    });
    await pointAt(open, open, mark!);
    const card = await waitForCard(open, word);
    await pressButton(open, open, card.buttons[0]!);
    await waitForNoCard(open);
    const value = await open.evaluate(() => {
      const kept = (globalThis as { field?: HTMLTextAreaElement }).field;
      return (kept ?? document.querySelector('textarea')!).value;
    });
    expect(value).toBe(text.replace(word, card.buttons[0]!.name));
    expect(
      await open.evaluate(() => document.querySelector(':modal,:popover-open,:fullscreen,:root')!.localName),
    ).not.toBe('woordkeus-card');
  });

  test('the mark of a moved field lies on the word', async () => {
    open = await browser.open(`${site.origin}/4`);
    await waitFor('the mark', async () => (await readPainted(open, word)).on > 0);
    await open.evaluate(stages[4]!.act!);
    await waitForCover(open);
  });

  test('a field that comes after five seconds', async () => {
    open = await browser.open(`${site.origin}/empty`);
    await open.evaluate(async (value) => {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      const late = document.createElement('textarea');
      late.value = value;
      document.querySelector('main')!.append(late);
    }, text);
    await waitFor('the mark', async () => (await readFlagged(open)).length === 1);
  });

  test('a value that a script sets, with nothing else on the page', async () => {
    open = await browser.open(`${site.origin}/field`);
    await waitFor('the mark', async () => (await readFlagged(open)).length === 1);
    await open.evaluate(() => {
      document.querySelector('textarea')!.value = 'Eerst dit. Nu over een loverboy en een kinderporno-zaak.';
    });
    await waitFor(
      'the new marks',
      async () => (await readFlagged(open)).map((mark) => mark.text).join() === 'loverboy,kinderporno-zaak',
    );
  });

  test.each([
    [
      'about:blank',
      `const frame = document.createElement('iframe'); document.body.append(frame); frame.contentDocument.body.innerHTML = inner`,
    ],
    ['srcdoc', `const frame = document.createElement('iframe'); frame.srcdoc = inner; document.body.append(frame)`],
    [
      'blob',
      `const frame = document.createElement('iframe'); frame.src = URL.createObjectURL(new Blob([inner], { type: 'text/html' })); document.body.append(frame)`,
    ],
    [
      'cross-site',
      `const frame = document.createElement('iframe'); frame.src = location.origin.replace('127.0.0.1', 'localhost') + '/editor'; document.body.append(frame)`,
    ],
    [
      'sandboxed',
      `const frame = document.createElement('iframe'); frame.sandbox = ''; frame.srcdoc = inner; document.body.append(frame)`,
    ],
    [
      'document.open',
      `const frame = document.createElement('iframe'); document.body.append(frame); setTimeout(() => { frame.contentDocument.open(); frame.contentDocument.write(inner); frame.contentDocument.close() }, 600)`,
    ],
    [
      'design mode',
      `const frame = document.createElement('iframe'); document.body.append(frame); frame.contentDocument.designMode = 'on'; frame.contentDocument.body.innerHTML = inner`,
    ],
  ])('an editor in a frame: %s', async (name, script) => {
    open = await browser.open(`${site.origin}/empty`);
    const inner = `<body style="margin:8px"><div contenteditable="true">${text}</div>`;
    await open.evaluate(new Function(`const inner = ${JSON.stringify(inner)}; ${script}`) as () => void);
    const { frame, mark } = await waitFor('the mark', () => findMarked(open));
    // Scripts of ours run in a sandbox without scripts; those of the test do not, so there it has to be enough that it is marked.
    if (name === 'sandboxed') return;
    await pointAt(open, frame, mark);
    const card = await waitForCard(frame, word);
    await pressButton(open, frame, card.buttons[0]!);
    await waitForNoCard(frame);
    expect(await frame.evaluate(() => document.body.textContent)).toBe(text.replace(word, card.buttons[0]!.name));
  });

  test('routes of one page', async () => {
    open = await browser.open(`${site.origin}/empty`);
    for (const [path, content, flagged] of [
      ['/een', field, word],
      ['/twee', '<p>Over een loverboy.</p>', 'loverboy'],
      ['/drie', '<p>Niets.</p>', ''],
      ['/vier', `<div contenteditable="true">${text}</div>`, word],
    ] as const) {
      await open.evaluate(
        ([to, inner]) => {
          history.pushState(null, '', to);
          document.querySelector('main')!.innerHTML = inner;
        },
        [path, content] as const,
      );
      await waitFor(
        `“${flagged}” on ${path}`,
        async () => (await readFlagged(open)).map((mark) => mark.text).join() === flagged,
      );
    }
  });

  test('a page that comes back from the cache of the browser', async () => {
    open = await browser.open(`${site.origin}/field`);
    await waitFor('the mark', async () => (await readFlagged(open)).length === 1);
    await open.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    await open.goto(`${site.origin}/empty`);
    await open.evaluate(() => history.back());
    await waitFor('the page', () =>
      open.evaluate(() => document.querySelector('textarea') !== null && document.readyState === 'complete'),
    );
    expect(await open.evaluate(() => (globalThis as { persisted?: boolean }).persisted)).toBe(true);
    await waitForCover(open);
    const [mark] = await readFlagged(open);
    await pointAt(open, open, mark!);
    await waitForCard(open, word);
  });
});

async function waitForCover(open: Page): Promise<void> {
  await waitFor('the mark to cover the word', async () => {
    const { on, off, first, last } = await readPainted(open, word);
    return (
      (on > 0 && off === 0 && first === 0 && last === word.length) ||
      Promise.reject(new Error(`${on} ${off} ${first} ${last}`))
    );
  });
}

async function findMarked(open: Page): Promise<{ frame: Frame; mark: Flagged } | undefined> {
  for (const frame of open.frames()) {
    const [mark] = await readFlagged(frame).catch(() => []);
    if (mark) return { frame, mark };
  }
  return undefined;
}
