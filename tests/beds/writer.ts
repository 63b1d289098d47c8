import type { Browser } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { type Flagged, readFlagged } from '../e2e/flagged.ts';
import { pointAt, pointAway, pressButton, type ShownCard, waitForCard, waitForNoCard } from '../e2e/shown-card.ts';
import type { Bed, OpenBed } from './bed.ts';
import { clickOn } from './fill.ts';

/** Long enough for a busy machine, short enough to hear of a failure soon. */
const patience = 5000;

/** A person who writes in an editor with the real keyboard and mouse, and looks at the model. */
export class Writer {
  readonly browser: Browser;
  readonly bed: Bed;
  readonly editor: OpenBed;

  constructor(browser: Browser, bed: Bed, editor: OpenBed) {
    this.browser = browser;
    this.bed = bed;
    this.editor = editor;
  }

  /** Puts a text in the place of all that stands there, and waits until exactly these words are flagged. */
  async write(text: string, flagged: readonly string[]): Promise<void> {
    await this.clear();
    await this.type(text);
    await this.waitForText(text);
    await this.waitForFlagged(flagged);
  }

  async clear(): Promise<void> {
    await pointAway(this.editor.page, this.editor.frame);
    await this.editor.clickInto();
    for (let attempt = 0; attempt < 4 && plain(await this.editor.readText()) !== ''; attempt++) {
      await this.press('Control+a');
      // Editors made of blocks take the whole text only at the second time; others let go of it then.
      if (attempt % 2 === 1) await this.press('Control+a');
      await this.press('Delete');
      await this.editor.frame.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
    }
    await this.waitForText('');
    await this.waitForFlagged([]);
  }

  type(text: string): Promise<void> {
    return this.editor.page.keyboard.type(text);
  }

  press(keys: string): Promise<void> {
    return this.editor.page.keyboard.press(keys);
  }

  async redo(): Promise<void> {
    const { redo = 'Control+Shift+z' } = this.bed;
    if (typeof redo === 'string') await this.press(redo);
    else await clickOn(this.editor.page, redo.button, this.editor.model);
  }

  async waitForText(text: string): Promise<void> {
    await waitFor(
      `the text “${text}”`,
      async () => {
        const now = plain(await this.editor.readText());
        return now === text || Promise.reject(new Error(`it says “${now}”`));
      },
      patience,
    );
  }

  async waitForHtml(html: string): Promise<void> {
    await waitFor(
      `the model ${html}`,
      async () => {
        const now = await this.readHtml();
        return now === html || Promise.reject(new Error(`it is ${now}`));
      },
      patience,
    );
  }

  /** As soon as it holds still. With no-break spaces, which browsers put where spaces would not show, as spaces. */
  async readHtml(): Promise<string> {
    let html = '';
    await waitFor('the model to hold still', async () => {
      const before = html;
      html = `=${await this.editor.readHtml()}`;
      return html === before;
    });
    return html.slice(1).replaceAll('&nbsp;', ' ').replaceAll('\u00A0', ' ');
  }

  async waitForFlagged(texts: readonly string[]): Promise<readonly Flagged[]> {
    return waitFor(
      `${JSON.stringify(texts)} to be flagged`,
      async () => {
        const all = await readFlagged(this.editor.frame);
        const now = JSON.stringify(all.map(({ text }) => text));
        return now === JSON.stringify(texts) ? all : Promise.reject(new Error(`it is ${now}`));
      },
      patience,
    );
  }

  /**
   * A flagged word that can be pointed at, scrolled into view where it is not.
   * @param index among those that read the same, in the order of the screen.
   */
  getFlagged(text: string, index = 0): Promise<Flagged> {
    return waitFor(
      `“${text}” to be flagged and in view`,
      async () => {
        const found = (await readFlagged(this.editor.frame)).filter((flagged) => flagged.text === text)[index];
        if (!found) return undefined;
        return (await this.editor.frame.evaluate(scrollIntoView, found)) ? found : undefined;
      },
      patience,
    );
  }

  /** Rests the pointer on a flagged word until the card opens. */
  async point(text: string, index = 0): Promise<ShownCard> {
    const { page, frame } = this.editor;
    const flagged = await this.getFlagged(text, index);
    await pointAway(page, frame);
    await pointAt(page, frame, flagged);
    return this.waitForCard(text);
  }

  /** Clicks on a flagged word: the card opens at once, and the caret is in the word. */
  async click(text: string, index = 0): Promise<ShownCard> {
    const { page, frame, clickInto } = this.editor;
    let flagged = await this.getFlagged(text, index);
    if (await frame.evaluate(isCovered, flagged)) {
      await clickInto();
      flagged = await this.getFlagged(text, index);
    }
    const origin = await frame.origin();
    await page.mouse.click(origin.x + flagged.x, origin.y + flagged.y);
    return this.waitForCard(text);
  }

  /** Goes to the next flagged word by the command. The card opens with the focus in it. */
  async goToNext(text: string): Promise<ShownCard> {
    await this.browser.command('next-finding');
    const card = await this.waitForCard(text);
    await waitFor('the card to have the focus', () => this.isCardFocused(), patience);
    return card;
  }

  /** The card names the term, not the form that is flagged: they begin alike. */
  private waitForCard(text: string): Promise<ShownCard> {
    return waitForCard(this.editor.frame, text.slice(0, 8).toLowerCase());
  }

  async isCardFocused(): Promise<boolean> {
    const focused = await this.editor.frame.evaluateInRoot('woordkeus-card', (root) => root.activeElement !== null);
    return focused === true;
  }

  /** Presses the first suggestion with the mouse. Returns its text. */
  async pressFirst(card: ShownCard): Promise<string> {
    await pressButton(this.editor.page, this.editor.frame, card.buttons[0]!);
    await waitForNoCard(this.editor.frame);
    return card.buttons[0]!.name;
  }

  /** The same, without waiting for the card to go. */
  async pressFirstAndGo(card: ShownCard): Promise<string> {
    await pressButton(this.editor.page, this.editor.frame, card.buttons[0]!);
    return card.buttons[0]!.name;
  }

  async closeCard(): Promise<void> {
    await this.press('Escape');
    await waitForNoCard(this.editor.frame);
  }

  /** Where the keyboard focus is, in words that can be compared. */
  readFocus(): Promise<string> {
    return this.editor.frame.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return `${document.hasFocus() ? 'has' : 'lacks'} the focus in ${at?.tagName}#${at?.id}.${at?.className}`;
    });
  }
}

/** Scrolls as a person would with the wheel. Returns whether the place was in view before. */
function scrollIntoView({ x, y }: { x: number; y: number }): boolean {
  const isInView = x > 0 && y > 0 && y < innerHeight - 10 && x < innerWidth;
  if (!isInView) scrollBy({ top: y - innerHeight / 3, behavior: 'instant' });
  return isInView;
}

/** Whether a panel of the editor's own lies over the text, as beside a link that the caret is in: it goes when that leaves. */
function isCovered({ x, y }: { x: number; y: number }): boolean {
  const element = document.elementFromPoint(x, y) as HTMLElement | null;
  if (!element || element.isContentEditable || 'value' in element) return false;
  return !element.contains(document.activeElement);
}

/** Editors put fillers and breaks at the end of a model; lines are what matters. */
export function plain(text: string): string {
  return text
    .replaceAll('\u00A0', ' ')
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** Puts a text in the place of the `index`th of a word, whatever its capitals. @throws when there is no such. */
export function replaceNth(html: string, word: string, index: number, better: string): string {
  const places = [...html.matchAll(new RegExp(word, 'gi'))];
  const place = places[index];
  if (!place) throw new Error(`no “${word}” number ${index} in ${html}`);
  return html.slice(0, place.index) + better + html.slice(place.index + word.length);
}
