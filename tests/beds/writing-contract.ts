import { expect, test } from 'vitest';
import type { Frame, Page } from '../browsers/browser.ts';
import { waitFor } from '../browsers/wait-for.ts';
import { readFlagged } from '../e2e/flagged.ts';
import { pointAt, pressButton, type ShownCard, waitForCard, waitForNoCard } from '../e2e/shown-card.ts';

/** An editor of a real application, open, with the caret in its empty text. */
export interface OpenEditor {
  readonly page: Page;
  /** The frame that holds the text. */
  readonly frame: Frame;
  /** The text as the editor's own model has it; undefined while it is still loading. */
  readText(): Promise<string | undefined>;
  /** Waits until the editor has closed its undo step for what was typed, where that takes a pause that people make anyway. */
  rest?(): Promise<void>;
  /** Sends or saves, and gives what arrived on the other side, decoded. */
  store(): Promise<Stored>;
}

export interface Stored {
  /** The text as a reader gets it. */
  readonly text: string;
  /** The whole of it, markup and all. */
  readonly source: string;
}

const sentence = 'De politie vond kinderporno op zijn computer.';
const term = 'kinderporno';

/** What must hold in every editor: one sentence is typed, flagged, explained, replaced, taken back, replaced and stored. */
export function testWriting(open: () => Promise<OpenEditor>, toSource: (text: string) => RegExp): void {
  let editor: OpenEditor;
  let replaced: string;

  test('flags a typed term', async () => {
    editor = await open();
    await editor.page.keyboard.type(sentence);
    await waitForText(editor, sentence);
    await waitForFlagged(editor, [term]);
  });

  test('explains it and replaces it by a click', async () => {
    await editor.rest?.();
    const card = await openCard(editor);
    expect(card.text).toContain('misbruik');
    replaced = sentence.replace(term, card.buttons[0]!.name);
    await pressButton(editor.page, editor.frame, card.buttons[0]!);
    await waitForNoCard(editor.frame);
    await waitForText(editor, replaced);
    await waitForFlagged(editor, []);
  });

  test('one Ctrl+Z brings back the text, and the mark with it', async () => {
    await editor.page.keyboard.press('Control+z');
    await waitForText(editor, sentence);
    await waitForFlagged(editor, [term]);
  });

  test('what is sent or saved holds the text and no trace of the extension', async () => {
    const card = await openCard(editor);
    await pressButton(editor.page, editor.frame, card.buttons[0]!);
    await waitForText(editor, replaced);
    const { text, source } = await editor.store();
    await editor.page.close();
    expect(text).toBe(replaced);
    expect(source).toMatch(toSource(replaced));
    expect(source).not.toMatch(/woordkeus/i);
  });
}

async function openCard({ page, frame }: OpenEditor): Promise<ShownCard> {
  const [flagged] = await readFlagged(frame);
  expect(flagged?.text).toBe(term);
  // Comes from elsewhere, as a hand would: a pointer that already rests on the word has nothing to say.
  await pointAt(page, frame, { x: flagged!.x, y: flagged!.y + 120 });
  await pointAt(page, frame, flagged!);
  return waitForCard(frame, term);
}

async function waitForText(editor: OpenEditor, text: string): Promise<void> {
  await waitFor(`the text “${text}”`, async () => {
    const now = await editor.readText();
    return now === text || Promise.reject(new Error(`it says “${now}”`));
  });
}

async function waitForFlagged({ frame }: OpenEditor, texts: readonly string[]): Promise<void> {
  await waitFor(`${JSON.stringify(texts)} to be flagged`, async () => {
    const now = (await readFlagged(frame)).map(({ text }) => text);
    return JSON.stringify(now) === JSON.stringify(texts) || Promise.reject(new Error(JSON.stringify(now)));
  });
}
