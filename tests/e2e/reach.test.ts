import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../browsers/both-browsers.ts';
import type { Browser, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { readFlagged } from './flagged.ts';
import { pointAt, pressButton, waitForCard, waitForNoCard } from './shown-card.ts';
import { serveTestSite, type TestSite } from './test-site.ts';
import { waitForFlagged } from './wait-for-flagged.ts';

const page = (body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title></head><body style="margin:20px">${body}</body></html>`;

/** `act` is what happens on the page; then the words of `flagged` must be flagged, in this order, and nothing else. */
const cases: readonly { name: string; html: string; act: () => unknown; flagged: readonly string[] }[] = [
  {
    name: 'text that is changed by a script',
    html: page('<p>Een zin.</p>'),
    act: () => {
      (document.querySelector('p')!.firstChild as Text).data = 'Een zin over kinderporno.';
    },
    flagged: ['kinderporno'],
  },
  {
    name: 'a word that is put together from two nodes',
    html: page('<p>Over kinder</p>'),
    act: () =>
      document.querySelector('p')!.append(Object.assign(document.createElement('b'), { textContent: 'porno' })),
    flagged: ['kinderporno'],
  },
  {
    name: 'a word that is parted by a line break',
    html: page('<p>Over kinderporno en loverboys.</p>'),
    act: () => (document.querySelector('p')!.firstChild as Text).splitText(9).before(document.createElement('br')),
    flagged: ['loverboys'],
  },
  {
    name: 'a paragraph that is taken out',
    html: page('<p>Over kinderporno.</p><p id="other">Over een loverboy.</p>'),
    act: () => document.getElementById('other')!.remove(),
    flagged: ['kinderporno'],
  },
  {
    name: 'a body that is replaced',
    html: page('<p>Niets.</p>'),
    act: () => {
      const body = document.createElement('body');
      body.append('Over kinderporno.');
      document.body.replaceWith(body);
    },
    flagged: ['kinderporno'],
  },
  {
    name: 'a document that is opened anew',
    html: page('<p>Over een loverboy.</p>'),
    act: () => {
      document.open();
      document.write(
        '<!doctype html><html lang="nl"><body><textarea cols="60">Over kinderporno.</textarea></body></html>',
      );
      document.close();
    },
    flagged: ['kinderporno'],
  },
  {
    name: 'hidden text that a class shows',
    html: page('<style>.off { display: none }</style><button>Toon</button><p class="off">Over kinderporno.</p>'),
    act: () => document.querySelector('p')!.classList.remove('off'),
    flagged: ['kinderporno'],
  },
  {
    name: 'a closed shadow root',
    html: page('<div id="host"></div>'),
    act: () => {
      const element = document.createElement('my-text');
      element.attachShadow({ mode: 'closed' }).innerHTML = '<p>Over kinderporno.</p>';
      document.body.append(element);
    },
    flagged: ['kinderporno'],
  },
  {
    name: 'a value that is set by a script, with something else on the page',
    html: page('<textarea cols="60">Over een loverboy.</textarea>'),
    act: () => {
      document.querySelector('textarea')!.value = 'Nu over kinderporno en een loverboy.';
      document.body.append('Klaar.');
    },
    flagged: ['kinderporno', 'loverboy'],
  },
  {
    name: 'an editor that comes late, in a dialog',
    html: page('<p>Niets.</p>'),
    act: () => {
      const dialog = document.createElement('dialog');
      const editor = document.createElement('div');
      editor.setAttribute('contenteditable', 'true');
      editor.textContent = 'Over kinderporno.';
      dialog.append(editor);
      document.body.append(dialog);
      dialog.showModal();
    },
    flagged: ['kinderporno'],
  },
  {
    name: 'a page whose body becomes editable',
    html: page('<p>Over kinderporno.</p>'),
    act: () => {
      document.designMode = 'on';
    },
    flagged: ['kinderporno'],
  },
];

describe.each(bothBrowsers)('%s', (_, launch) => {
  let browser: Browser;
  let site: TestSite;
  let open: Page | undefined;

  beforeAll(async () => {
    site = await serveTestSite({
      ...Object.fromEntries(cases.map(({ html }, index) => [`/${index}`, html])),
      '/sent': page('<button type="button">Verstuur</button><p><textarea cols="60">Over een loverboy.</textarea></p>'),
      '/short': page('<input maxlength="30" size="60" value="Over kinderporno, en meer.">'),
      '/bold': page('<div contenteditable="true">Over <a href="#"><b>kinderporno</b></a> in de krant.</div>'),
      '/dialog': page('<dialog><textarea cols="60" rows="9">Over kinderporno.</textarea></dialog>'),
      '/fights': page('<div contenteditable="true">Over kinderporno in de krant.</div>'),
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

  test.each(cases)('$name', async ({ act, html, flagged }) => {
    open = await browser.open(`${site.origin}/${cases.findIndex((one) => one.html === html && one.act === act)}`);
    await open.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await open.evaluate(act as () => undefined);
    await waitForFlagged(open, flagged);
  });

  test('a field that is cleared when it has been sent', async () => {
    open = await browser.open(`${site.origin}/sent`);
    await waitForFlagged(open, ['loverboy']);
    await open.evaluate(() => {
      const clear = () => setTimeout(() => (document.querySelector('textarea')!.value = ''), 200);
      document.querySelector('button')!.addEventListener('click', clear);
    });
    await open.mouse.click(30, 30);
    await waitForFlagged(open, []);
  });

  test('what does not fit is not put in, and the card says so', async () => {
    open = await browser.open(`${site.origin}/short`);
    await applyFirst(open);
    await waitForFailure(open);
    expect(await open.evaluate(() => document.querySelector('input')!.value)).toBe('Over kinderporno, en meer.');
  });

  test('markup around the word survives, and so do the spaces', async () => {
    open = await browser.open(`${site.origin}/bold`);
    const better = await applyFirst(open);
    await waitForNoCard(open);
    const html = await open.evaluate(() => document.querySelector('div')!.innerHTML);
    expect(html.replaceAll('&nbsp;', ' ')).toBe(`Over <a href="#"><b>${better}</b></a> in de krant.`);
    await open.keyboard.press('Control+z');
    await waitForFlagged(open, ['kinderporno']);
    expect(await open.evaluate(() => document.querySelector('div')!.innerHTML)).toBe(
      'Over <a href="#"><b>kinderporno</b></a> in de krant.',
    );
  });

  test('in a modal dialog the card lies above it and can be clicked', async () => {
    open = await browser.open(`${site.origin}/dialog`);
    await open.evaluate(() => document.querySelector('dialog')!.showModal());
    const better = await applyFirst(open);
    await waitFor('the text', async () =>
      (await open!.evaluate(() => document.querySelector('textarea')!.value)).includes(better),
    );
    expect(await open.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
  });

  test('an editor that puts its own text back: the card says that it failed', async () => {
    open = await browser.open(`${site.origin}/fights`);
    await open.evaluate(() => {
      const editor = document.querySelector('div')!;
      editor.addEventListener('input', () =>
        setTimeout(() => (editor.textContent = 'Over kinderporno in de krant.'), 10),
      );
    });
    const before = await openFirst(open);
    await pressButton(open, open, before.buttons[0]!);
    await waitForFailure(open);
    expect(await open.evaluate(() => document.querySelector('div')!.textContent)).toBe('Over kinderporno in de krant.');
  });
});

/** The card says that the text could not be changed, and offers to copy. */
async function waitForFailure(open: Page): Promise<void> {
  await waitFor('the card to say so', () =>
    open.evaluateInRoot('woordkeus-card', (root) => root.querySelector('.failed') !== null),
  );
}

async function openFirst(open: Page) {
  await waitForFlagged(open, ['kinderporno']);
  const [flagged] = await readFlagged(open);
  await pointAt(open, open, flagged!);
  return waitForCard(open, 'kinderporno');
}

async function applyFirst(open: Page): Promise<string> {
  const card = await openFirst(open);
  await pressButton(open, open, card.buttons[0]!);
  return card.buttons[0]!.name;
}
