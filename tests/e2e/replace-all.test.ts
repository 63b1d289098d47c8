import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from '../browsers/browser.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { readFlagged } from './flagged.ts';
import { findCard, pointAt, pointAway, pressButton, type ShownCard, waitForCard, waitForNoCard } from './shown-card.ts';
import { serveTestSite, type TestSite } from './test-site.ts';

const text = [
  'De politie zocht naar kinderporno op zijn telefoon.',
  'Kinderporno vonden de agenten ook bij een vriend.',
  'Een loverboy was hij niet, en de rechter zag nog meer kinderporno in de bijlage.',
].join('\n');
const paragraphs = text
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('');
const html = (body: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Proef</title><body style="margin:20px;font:16px serif">${body}</body></html>`;

const dutch = {
  all: 'Alle',
  name: 'keer vervangen',
  count: '3 keer in deze tekst',
  oneUndo: 'Met één keer ongedaan maken',
  undos: 'Ongedaan maken gaat een voor een',
  apply: 'Vervang alle',
  limit: 'dit veld heeft een grens',
};
const english: typeof dutch = {
  all: 'Replace all',
  name: 'times',
  count: '3 times in this text',
  oneUndo: 'One undo brings all of it back',
  undos: 'Undo takes them back one by one',
  apply: 'Replace all',
  limit: 'the field has a limit',
};

describe.each([
  ['Chromium, in Dutch', () => launchChromium({ locale: 'nl' }), dutch],
  ['Firefox, in English', () => launchFirefox(), english],
] as const)('%s', (_, launch, labels) => {
  let browser: Browser;
  let site: TestSite;
  let open: Page;

  beforeAll(async () => {
    site = await serveTestSite({
      '/field': html(`<textarea rows="8" cols="70">${text}</textarea><input size="60" value="Elders: kinderporno.">`),
      '/one-paragraph': html(`<div contenteditable="true">${text.replaceAll('\n', ' ')}</div>`),
      '/paragraphs': html(`<div contenteditable="true">${paragraphs}</div>`),
      '/quoted': html(
        '<textarea rows="4" cols="70">Kinderporno hier.\n\n“Kinderporno”, zei hij.\n\nEn kinderporno.</textarea>',
      ),
      '/short': html(
        '<textarea rows="4" cols="70" maxlength="60">Kinderporno hier, kinderporno daar, en meer.</textarea>',
      ),
    });
    browser = await launch();
  });
  afterEach(() => open?.close());
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  const textOf = (selector: string) =>
    open.evaluate((wanted) => {
      const element = document.querySelector<HTMLTextAreaElement>(wanted)!;
      const lines = [...element.children].map((line) => line.textContent);
      return (element.value ?? (lines.length > 1 ? lines.join('\n') : element.textContent)).replaceAll('\u00A0', ' ');
    }, selector);

  async function openOn(path: string, terms: number): Promise<void> {
    open = await browser.open(site.origin + path);
    await waitFor('the terms', async () => (await readFlagged(open)).length === terms);
  }

  /** Opens the card of the first finding by pointing, and the preview by its button. */
  async function preview(): Promise<string> {
    const [first] = await readFlagged(open);
    await pointAt(open, open, first!);
    const card = await waitForCard(open, 'kinderporno');
    await pressButton(open, open, card.buttons.find(({ name }) => name.startsWith(labels.all))!);
    return (await waitForPreview()).text;
  }

  function waitForPreview(): Promise<ShownCard> {
    return waitFor('the preview', async () => {
      const now = await findCard(open);
      return now?.name.includes(labels.name) ? now : undefined;
    });
  }

  async function pressReplaceAll(): Promise<void> {
    const card = await findCard(open);
    await pressButton(open, open, card!.buttons.find(({ name }) => name.startsWith(labels.apply))!);
    await waitForNoCard(open);
  }

  test('in a field: shown before it is done, one undo for all, the caret stays', async () => {
    await openOn('/field', 5);
    const better = await firstSuggestion();
    await putCaret('textarea', text.indexOf('Een loverboy'));
    const shown = await preview();
    expect(shown).toContain(labels.count);
    expect(shown).toContain(labels.oneUndo);
    expect(await textOf('textarea')).toBe(text);
    await pressReplaceAll();
    const wanted = replacedIn(text, better);
    expect(await textOf('textarea')).toBe(wanted);
    expect(await textOf('input')).toBe('Elders: kinderporno.');
    await open.keyboard.type('x');
    expect(await textOf('textarea')).toBe(wanted.replace('Een loverboy', 'xEen loverboy'));
    await open.keyboard.press('Control+z');
    await open.keyboard.press('Control+z');
    expect(await textOf('textarea')).toBe(text);
    await waitFor('the marks', async () => (await readFlagged(open)).length === 5);
  });

  test('by keyboard alone', async () => {
    await openOn('/field', 5);
    const better = await firstSuggestion();
    await putCaret('textarea', 0);
    await browser.command('next-finding');
    const card = await waitForCard(open, 'kinderporno');
    await waitForFocus(card.buttons[0]!.name);
    const steps = card.buttons.findIndex(({ name }) => name.startsWith(labels.all));
    for (let step = 0; step < steps; step++) await open.keyboard.press('ArrowDown');
    await open.keyboard.press('Enter');
    // The button that leads to the preview begins with the same words.
    await waitForPreview();
    await waitForFocus(`${labels.apply} 3`);
    await open.keyboard.press('Enter');
    await waitForNoCard(open);
    expect(await textOf('textarea')).toBe(replacedIn(text, better));
    expect(await open.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  test('in an editor, within one piece of text: one undo', async () => {
    await openOn('/one-paragraph', 4);
    const better = await firstSuggestion();
    const before = text.replaceAll('\n', ' ');
    expect(await preview()).toContain(labels.oneUndo);
    await pressReplaceAll();
    expect(await textOf('div')).toBe(replacedIn(before, better));
    await open.keyboard.press('Control+z');
    await waitFor('the text as it was', async () => (await textOf('div')) === before);
  });

  test('in an editor, in several paragraphs: undone one by one, and the card says so', async () => {
    await openOn('/paragraphs', 4);
    const better = await firstSuggestion();
    expect(await preview()).toContain(labels.undos);
    await pressReplaceAll();
    expect(await textOf('div')).toBe(replacedIn(text, better));
    for (let step = 0; step < 3; step++) await open.keyboard.press('Control+z');
    await waitFor('the text as it was', async () => (await textOf('div')) === text);
  });

  test('the words of another are not replaced along with the writer’s own', async () => {
    await openOn('/quoted', 3);
    await preview();
    await pressReplaceAll();
    expect(await textOf('textarea')).toMatch(
      /^(?!.*kinderporno).*hier\.\n\n“Kinderporno”, zei hij\.\n\nEn (?!kinderporno)/i,
    );
  });

  test('what does not fit is not put in, and the card says that the field has a limit', async () => {
    await openOn('/short', 2);
    await preview();
    const card = await findCard(open);
    await pressButton(open, open, card!.buttons.find(({ name }) => name.startsWith(labels.apply))!);
    await waitFor('the reason', async () => (await findCard(open))?.text.includes(labels.limit));
    expect(await textOf('textarea')).toBe('Kinderporno hier, kinderporno daar, en meer.');
  });

  async function firstSuggestion(): Promise<string> {
    const [first] = await readFlagged(open);
    await pointAt(open, open, first!);
    const { buttons } = await waitForCard(open, 'kinderporno');
    await open.keyboard.press('Escape');
    await waitForNoCard(open);
    await pointAway(open, open);
    return buttons[0]!.name;
  }

  async function putCaret(selector: string, offset: number): Promise<void> {
    await open.evaluate(
      ([wanted, at]) => {
        const field = document.querySelector<HTMLTextAreaElement>(wanted)!;
        field.focus();
        field.setSelectionRange(at, at);
      },
      [selector, offset] as const,
    );
  }

  async function waitForFocus(name: string): Promise<void> {
    await waitFor(`the focus on “${name}”`, () =>
      open.evaluateInRoot(
        'woordkeus-card',
        (root, wanted) => root.activeElement?.textContent?.startsWith(wanted),
        name,
      ),
    );
  }
});

/** The term in every place by the wording, with a capital where a sentence begins. */
function replacedIn(whole: string, better: string): string {
  const capital = better[0]!.toUpperCase() + better.slice(1);
  return whole.replaceAll('kinderporno', better).replaceAll('Kinderporno', capital);
}
