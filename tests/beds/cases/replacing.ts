import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Frame } from '../../browsers/browser.ts';
import { waitFor } from '../../browsers/wait-for.ts';
import { waitForNoCard } from '../../e2e/shown-card.ts';
import { plain, replaceNth, type Writer } from '../writer.ts';
import { type CaseGroup, sentence, term } from './case.ts';

export const replacing: CaseGroup = {
  name: 'replacing',
  setUp: (writer) => writer.clear(),
  cases: [
    {
      name: 'replaced by the mouse',
      async run(writer) {
        await writer.write(sentence, [term]);
        const html = await writer.readHtml();
        const focus = await writer.readFocus();
        const better = await writer.pressFirst(await writer.point(term));
        await writer.waitForHtml(replaceNth(html, term, 0, better));
        await writer.waitForFlagged([]);
        expect(await writer.readFocus()).toBe(focus);
      },
    },
    {
      name: 'replaced by the keyboard',
      async run(writer) {
        await writer.write(sentence, [term]);
        const html = await writer.readHtml();
        const focus = await writer.readFocus();
        const { buttons } = await writer.goToNext(term);
        await writer.press('Enter');
        await waitForNoCard(writer.editor.frame);
        await writer.waitForHtml(replaceNth(html, term, 0, buttons[0]!.name));
        expect(await writer.readFocus()).toBe(focus);
      },
    },
    {
      name: 'one undo, one redo',
      async run(writer) {
        const { html, replaced } = await replaceAfterRest(writer);
        await delay(writer.bed.takesStepAfter ?? 0);
        await writer.press('Control+z');
        await writer.waitForHtml(html);
        await writer.waitForText(sentence);
        await writer.waitForFlagged([term]);
        await writer.redo();
        await writer.waitForHtml(replaced);
        await writer.waitForFlagged([]);
      },
      async instead(writer) {
        await replaceAfterRest(writer);
        await writer.press('Control+z');
        await waitFor('the replacement to be taken back, and no more than typing with it', async () => {
          const text = plain(await writer.editor.readText());
          return (sentence.startsWith(text) && text !== '') || Promise.reject(new Error(text));
        });
      },
    },
    {
      name: 'the caret stays where it was',
      async run(writer) {
        await writer.write(sentence, [term]);
        const better = await writer.pressFirst(await writer.point(term));
        await writer.type('!');
        await writer.waitForText(`${sentence.replace(term, better)}!`);
      },
    },
    {
      name: 'the caret stays before it',
      async run(writer) {
        await writer.write(sentence, [term]);
        await writer.press('Control+Home');
        const better = await writer.pressFirst(await writer.point(term));
        await writer.type('+');
        await writer.waitForText(`+${sentence.replace(term, better)}`);
      },
    },
    {
      name: 'a caret in the word goes behind it',
      async run(writer) {
        await writer.write(sentence, [term]);
        const better = await writer.pressFirst(await writer.click(term));
        await writer.type('!');
        await writer.waitForText(sentence.replace(term, `${better}!`));
      },
    },
    {
      name: 'nothing scrolls',
      needs: 'lines',
      async run(writer) {
        await writer.write(sentence, [term]);
        await writer.press('Control+End');
        await writer.type(`${'\n'.repeat(40)}Slot.`);
        await writer.waitForText(`${sentence}\nSlot.`);
        await scrollToTop(writer);
        const html = await writer.readHtml();
        const better = await writer.pressFirst(await writer.point(term));
        await writer.waitForHtml(replaceNth(html, term, 0, better));
        expect(await readScrolled(writer)).toEqual([]);
      },
    },
  ],
};

/** Types, rests as people do, so that the editor closes its undo step, and replaces. */
async function replaceAfterRest(writer: Writer): Promise<{ html: string; replaced: string }> {
  await writer.write(sentence, [term]);
  await delay(1200);
  const html = await writer.readHtml();
  const better = await writer.pressFirst(await writer.point(term));
  const replaced = replaceNth(html, term, 0, better);
  await writer.waitForHtml(replaced);
  return { html, replaced };
}

async function scrollToTop(writer: Writer): Promise<void> {
  // Some editors scroll back to the caret a moment after the typing.
  await waitFor('nothing to be scrolled', async () => {
    for (const frame of framesOf(writer)) await frame.evaluate(readOrResetScrolling, true);
    await delay(250);
    return (await readScrolled(writer)).length === 0;
  });
}

/** What is scrolled down, in the page and in the frame of the editor. */
async function readScrolled(writer: Writer): Promise<string[]> {
  const scrolled: string[] = [];
  for (const frame of framesOf(writer)) scrolled.push(...(await frame.evaluate(readOrResetScrolling, false)));
  return scrolled;
}

function framesOf({ editor }: Writer): Frame[] {
  return [...new Set<Frame>([editor.page, editor.frame])];
}

function readOrResetScrolling(reset: boolean): string[] {
  const elements: Element[] = [document.scrollingElement!];
  for (const root of [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)]) {
    if (root) elements.push(...root.querySelectorAll('*'));
  }
  if (reset) for (const element of elements) element.scrollTop = 0;
  return elements
    .filter(({ scrollTop }) => scrollTop > 0)
    .map(({ tagName, scrollTop }) => `${tagName} by ${scrollTop}`);
}
