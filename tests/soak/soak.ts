import { setTimeout as delay } from 'node:timers/promises';
import { waitFor } from '../browsers/wait-for.ts';
import { findCard, pointAt, pointAway, pressButton, waitForCard, waitForNoCard } from '../e2e/shown-card.ts';
import { type Chosen, countWords, readFlaggedIn, selectWord } from './flagged-words.ts';
import type { Random } from './random.ts';
import { type EditorName, editorNames, type SeveralPage } from './several-page.ts';

/** After so many characters a text is cleared: what scrolls out of its box cannot be pointed at. */
const longText = 700;

/** Longer than any editor waits before it begins a new step of undo. */
const rest = 1200;

const chunks = [
  'de politie vond kinderporno',
  'over loverboys en ouders',
  'Kinderprostitutie is geen vrije keuze',
  'het onderzoek liep tot in mei',
  'kinderporno',
  'zij sprak met de rechter, en met 😀 haar vader.',
  'een loverboy uit de stad',
  'gewoon een zin zonder meer',
];

export const pasted = ' geplakt uit een verslag over kinderporno';

/** The same gestures in a browser with the extension and in one without, where the chosen replacements are made by hand. */
export class Soak {
  readonly counts = new Map<string, number>();
  private readonly ours: SeveralPage;
  private readonly reference: SeveralPage;
  private readonly random: Random;
  private editor: EditorName = 'textarea';

  constructor(ours: SeveralPage, reference: SeveralPage, random: Random) {
    this.ours = ours;
    this.reference = reference;
    this.random = random;
  }

  async start(): Promise<void> {
    await this.both((side) => side.goTo(this.editor));
  }

  /** @throws when the two texts or the places of the focus differ after it. */
  async step(): Promise<void> {
    const gesture = this.random.pick(gestures);
    this.counts.set(gesture, (this.counts.get(gesture) ?? 0) + 1);
    await this[gesture]();
    await this.compare(gesture);
    if ((await this.reference.readText(this.editor)).length > longText) await this.clear();
  }

  /** All four models, markup included. @throws when they differ. */
  async compareModels(): Promise<void> {
    for (const editor of editorNames) {
      const [ours, reference] = [await this.ours.readHtml(editor), await this.reference.readHtml(editor)];
      if (ours !== reference)
        throw new Error(`in ${editor} the model is\n${ours}\nand without the extension\n${reference}`);
    }
  }

  private async type(): Promise<void> {
    const text = ` ${this.random.pick(chunks)}`;
    await this.both(({ page }) => page.keyboard.type(text));
  }

  private async typeAtStart(): Promise<void> {
    const text = `${this.random.pick(chunks)} `;
    await this.press('Control+Home');
    await this.both(({ page }) => page.keyboard.type(text));
  }

  private async newLine(): Promise<void> {
    await this.press('Control+End');
    await this.press('Enter');
  }

  private async paste(): Promise<void> {
    await this.press('Control+v');
  }

  private async delete(): Promise<void> {
    for (let left = 1 + this.random.below(6); left > 0; left--) await this.press('Backspace');
  }

  private async switch(): Promise<void> {
    this.editor = this.random.pick(editorNames);
    await this.both((side) => side.goTo(this.editor));
  }

  private async undoTyping(): Promise<void> {
    // There Firefox makes one step of all that keys have typed, the replacement too that is typed without the extension.
    if (this.editor === 'plain' && this.ours.browser.name === 'firefox') return;
    await this.press('Control+Home');
    await this.press('Control+End');
    await delay(rest);
    const before = await this.ours.readText(this.editor);
    await this.type();
    await this.both(async (side) => {
      // No further: in Firefox all editors of a page share one history, and the next step may be that of another one.
      const isTyped = async () => (await side.readText(this.editor)).length > before.length;
      for (let presses = 0; presses < 5 && (await isTyped()); presses++) {
        await side.page.keyboard.press('Control+z');
        await delay(50);
      }
    });
    await this.press('Control+End');
  }

  private async replaceByClick(): Promise<void> {
    const chosen = await this.chooseFlagged();
    if (!chosen) return;
    const flagged = (await readFlaggedIn(this.ours, this.editor))[chosen.index]!;
    await this.ours.page.mouse.click(flagged.x, flagged.y);
    await this.replaceByHand(chosen, await this.applyFirst());
  }

  private async replaceByPointing(): Promise<void> {
    await this.press('Control+End');
    const chosen = await this.chooseFlagged();
    if (!chosen) return;
    await this.pointAt(chosen);
    await this.replaceByHand(chosen, await this.applyFirst());
    await this.press('Control+End');
  }

  private async replaceByKey(): Promise<void> {
    await this.press('Control+Home');
    if (!(await this.chooseFlagged())) return;
    const [first] = await readFlaggedIn(this.ours, this.editor);
    await this.ours.browser.command('next-finding');
    const card = await waitForCard(this.ours.page, '');
    await this.ours.page.keyboard.press('1');
    await waitForNoCard(this.ours.page);
    await this.replaceByHand({ index: 0, text: first!.text }, card.buttons[0]!.name);
    await this.press('Control+Home');
  }

  /** One undo takes a replacement back: without the extension nothing has happened. */
  private async replaceAndUndo(): Promise<void> {
    await this.press('Control+End');
    const chosen = await this.chooseFlagged();
    if (!chosen) return;
    await delay(rest);
    await this.pointAt(chosen);
    await this.applyFirst();
    await this.ours.page.keyboard.press('Control+z');
    await this.press('Control+End');
  }

  private async lookAndLeave(): Promise<void> {
    const chosen = await this.chooseFlagged();
    if (!chosen) return;
    await this.pointAt(chosen);
    await waitForCard(this.ours.page, '');
    await this.ours.page.keyboard.press('Escape');
    await waitForNoCard(this.ours.page);
  }

  private async clear(): Promise<void> {
    await this.press('Control+a');
    await this.press('Delete');
    await this.compare('clear');
  }

  /** One of the words that are flagged in this editor; undefined when there is none, or not all of them are on screen. */
  private async chooseFlagged(): Promise<Chosen | undefined> {
    const words = countWords(await this.ours.readText(this.editor));
    const areFlagged = async () => (await readFlaggedIn(this.ours, this.editor)).length === words;
    const flagged = words > 0 && (await waitFor('the words to be flagged', areFlagged, 1500).catch(() => false));
    if (!flagged) this.counts.set('nothing to replace', (this.counts.get('nothing to replace') ?? 0) + 1);
    if (!flagged) return undefined;
    const index = this.random.below(words);
    return { index, text: (await readFlaggedIn(this.ours, this.editor))[index]!.text };
  }

  private async pointAt({ index }: Chosen): Promise<void> {
    const flagged = (await readFlaggedIn(this.ours, this.editor))[index]!;
    await pointAway(this.ours.page, this.ours.page);
    await pointAt(this.ours.page, this.ours.page, flagged);
  }

  private async applyFirst(): Promise<string> {
    const card = await waitForCard(this.ours.page, '');
    await pressButton(this.ours.page, this.ours.page, card.buttons[0]!);
    await waitForNoCard(this.ours.page).catch(async (cause: unknown) => {
      const html = await this.ours.readHtml(this.editor);
      throw new Error(`in ${this.editor}, ${html}, the card says: ${(await findCard(this.ours.page))?.text}`, {
        cause,
      });
    });
    return card.buttons[0]!.name;
  }

  private async replaceByHand(chosen: Chosen, better: string): Promise<void> {
    if (!(await selectWord(this.reference, this.editor, chosen)))
      throw new Error(`no “${chosen.text}” without the extension`);
    await delay(60);
    await this.reference.page.keyboard.type(better);
  }

  private press(keys: string): Promise<void> {
    return this.both(({ page }) => page.keyboard.press(keys));
  }

  private async both(act: (side: SeveralPage) => Promise<void>): Promise<void> {
    await Promise.all([act(this.ours), act(this.reference)]);
  }

  private async compare(gesture: string): Promise<void> {
    await waitFor(`the same texts after “${gesture}” in ${this.editor}`, async () => {
      for (const editor of editorNames) {
        const [ours, reference] = await Promise.all([this.ours.readText(editor), this.reference.readText(editor)]);
        if (ours !== reference) throw new Error(`in ${editor} “${ours}”, and without the extension “${reference}”`);
      }
      const [ours, reference] = await Promise.all([this.ours.readFocus(), this.reference.readFocus()]);
      if (ours === reference) return true;
      // Firefox has lost it by itself.
      if (reference === 'body') await this.both((side) => side.goTo(this.editor));
      throw new Error(`the focus is in ${ours}, and without the extension in ${reference}`);
    });
  }
}

type Gesture =
  | 'type'
  | 'typeAtStart'
  | 'newLine'
  | 'paste'
  | 'delete'
  | 'switch'
  | 'undoTyping'
  | 'replaceByClick'
  | 'replaceByPointing'
  | 'replaceByKey'
  | 'replaceAndUndo'
  | 'lookAndLeave';

/** The more often a gesture stands here, the more often it is made. */
const gestures: readonly Gesture[] = [
  ...(['type', 'type', 'type', 'type', 'typeAtStart', 'newLine', 'paste', 'delete', 'delete'] as const),
  ...(['switch', 'switch', 'undoTyping', 'replaceByClick', 'replaceByClick', 'replaceByPointing'] as const),
  ...(['replaceByPointing', 'replaceByKey', 'replaceAndUndo', 'lookAndLeave'] as const),
];
