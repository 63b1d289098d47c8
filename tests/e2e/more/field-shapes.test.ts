import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { bothBrowsers } from '../../browsers/both-browsers.ts';
import type { Browser, Page } from '../../browsers/browser.ts';
import { waitFor } from '../../browsers/wait-for.ts';
import { serveTestSite, type TestSite } from '../test-site.ts';
import { readPainted } from './painted.ts';

const word = 'kinderporno';
const text = 'Een zin vooraf.\nDe politie vond kinderporno op zijn computer, zegt de rechter.\nEen zin achteraf.';
const many = `${'Een regel vooraf.\n'.repeat(30)}${text}${'\nEen regel achteraf.'.repeat(30)}`;

const page = (css: string, body: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><style>
    body { margin: 20px; font: 16px sans-serif } textarea, input { width: 420px; font: 16px/1.5 serif } textarea { height: 130px } ${css}
  </style><body>${body}</body></html>`;
const area = (css: string, value = text, attributes = '') =>
  page(css, `<textarea ${attributes} spellcheck="false">${value}</textarea>`);

/** Fields of all kinds. `act` is what happens to the field once the word is marked. */
const shapes: readonly { readonly name: string; readonly html: string; readonly act?: () => void }[] = [
  { name: 'plain', html: area('') },
  { name: 'an input', html: page('', '<input value="De politie vond kinderporno." spellcheck="false">') },
  {
    name: 'an input that is scrolled',
    html: page('', `<input value="${'Een zin vooraf. '.repeat(8)}De politie vond kinderporno." spellcheck="false">`),
    act: () => {
      document.querySelector('input')!.scrollLeft = 10_000;
    },
  },
  {
    name: 'scrolled',
    html: area('', many),
    act: () => {
      document.querySelector('textarea')!.scrollTop = 700;
    },
  },
  {
    name: 'resized',
    html: area(''),
    act: () => {
      document.querySelector('textarea')!.style.width = '220px';
      document.querySelector('textarea')!.style.height = '200px';
    },
  },
  {
    name: 'in another font since',
    // Not any font of fixed width: in some the line under a word falls into the next line of text.
    html: area('.big { font: bold 22px/1.2 "Liberation Mono", monospace }'),
    act: () => document.querySelector('textarea')!.classList.add('big'),
  },
  {
    name: 'moved down by what has come above it',
    html: page(
      'main { height: 800px; overflow: hidden }',
      `<main><div></div><textarea spellcheck="false">${text}</textarea></main>`,
    ),
    act: () => {
      document.querySelector('div')!.style.height = '130px';
    },
  },
  { name: 'without wrapping', html: area('', text.replace('vond', 'vond in een grote loods'), 'wrap="off"') },
  {
    name: 'without wrapping, scrolled',
    html: area('textarea { width: 200px }', text, 'wrap="off"'),
    act: () => {
      document.querySelector('textarea')!.scrollLeft = 100;
    },
  },
  { name: 'right to left', html: area('', text, 'dir="rtl"') },
  {
    name: 'right to left, with Arabic',
    html: area('', `\u0645\u0631\u062D\u0628\u0627 kinderporno \u0645\u0631\u062D\u0628\u0627`, 'dir="rtl"'),
  },
  {
    name: 'right to left, with a scroll bar',
    html: area('', `${text}\n${text.replace('kinder', 'x')}\n\n`, 'dir="rtl"'),
  },
  { name: 'zoomed', html: area('textarea { zoom: 1.5 }') },
  { name: 'in a zoomed page', html: area('body { zoom: 0.8 }') },
  { name: 'scaled', html: area('body { transform: scale(1.25); transform-origin: 0 0 }') },
  { name: 'scaled in one direction', html: area('body { transform: scaleX(1.3); transform-origin: 0 0 }') },
  { name: 'turned', html: area('textarea { transform: rotate(12deg); margin: 80px }') },
  { name: 'turned and scaled', html: area('main, textarea { rotate: -8deg; scale: 1.1; margin: 60px }', text) },
  {
    name: 'in the middle of a fixed box',
    html: page(
      'main { position: fixed; left: 50%; top: 50%; transform: translate(-50%, -50%) }',
      `<main><textarea spellcheck="false">${text}</textarea></main>`,
    ),
  },
  { name: 'in capitals', html: area('textarea { text-transform: uppercase }') },
  { name: 'in small capitals', html: area('textarea { font-variant: small-caps }') },
  { name: 'with much padding', html: area('textarea { padding: 40px 60px 30px 90px; height: 200px }') },
  {
    name: 'with a border box everywhere',
    html: area('* { box-sizing: border-box !important } textarea { padding: 20px }'),
  },
  {
    name: 'as large as its text',
    html: area('textarea { field-sizing: content; width: auto; height: auto; max-width: 400px }'),
  },
  {
    name: 'with letters apart, justified and indented',
    html: area('textarea { letter-spacing: 2px; word-spacing: 4px; text-indent: 30px; text-align: center }'),
  },
  { name: 'with tabs', html: area('textarea { tab-size: 3 }', `\tEen\tpoort\n\t\tover kinderporno`) },
  {
    name: 'in a box that scrolls',
    html: page(
      'main { height: 120px; width: 380px; overflow: auto; border: 5px solid }',
      `<main><p style="height:300px">Hoog.</p><textarea spellcheck="false">${text}</textarea><p style="height:300px">Laag.</p></main>`,
    ),
    act: () => {
      document.querySelector('main')!.scrollTop = 340;
    },
  },
  {
    name: 'larger than the window',
    html: area('body { margin: -200px } textarea { width: 2000px; height: 1500px; padding: 260px }'),
  },
];

describe.each(bothBrowsers)('%s', (_, launch) => {
  let browser: Browser;
  let site: TestSite;
  let open: Page;

  beforeAll(async () => {
    site = await serveTestSite(Object.fromEntries(shapes.map(({ html }, index) => [`/${index}`, html])));
    browser = await launch();
  });
  afterEach(() => open?.close());
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  test.each(shapes.map((shape, index) => ({ ...shape, index })))(
    'a field that is $name: the mark covers the word',
    async ({ act, index }) => {
      open = await browser.open(`${site.origin}/${index}`);
      await waitForPaint(open);
      if (act) await open.evaluate(act);
      await waitForCover(open);
    },
  );
});

/** The mark may be out of sight: the browser has drawn twice since it came. */
async function waitForPaint(open: Page): Promise<void> {
  await waitFor('a mark', () =>
    open.evaluate(() => (CSS as unknown as { highlights: Map<string, unknown> }).highlights.has('woordkeus-avoid')),
  );
  await open.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

/** The whole word and nothing else. */
async function waitForCover(open: Page): Promise<void> {
  await waitFor(
    'the mark to cover the word',
    async () => {
      const painted = await readPainted(open, word);
      const covers = painted.off === 0 && painted.first === 0 && painted.last === word.length;
      return covers || Promise.reject(new Error(JSON.stringify(painted)));
    },
    3000,
  );
}
