import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { readFlagged } from '../../e2e/flagged.ts';
import { findCard, pointAt } from '../../e2e/shown-card.ts';
import { plain, type Writer } from '../writer.ts';
import { type CaseGroup, sentence, term } from './case.ts';

/** Much longer than a pause that makes us look: time enough for a mark that must not come. */
const longPause = 600;
const composed = '日本';

export const composing: CaseGroup = {
  name: 'composing',
  setUp: (writer) => writer.clear(),
  cases: [
    {
      name: 'nothing is marked while it is composed',
      async run(writer) {
        const { keyboard } = writer.editor.page;
        await writer.write('Over', []);
        await writer.type(' ');
        await keyboard.compose('kinder');
        await watchComposition(writer);
        await keyboard.compose(term);
        await delay(longPause);
        // Some editors end it themselves, by setting the selection.
        const marked = (await isComposing(writer)) ? await readFlagged(writer.editor.frame) : [];
        // Before anything is claimed: what is left half composed would spoil the next case.
        await keyboard.commit(term);
        expect(marked).toEqual([]);
        await writer.waitForText(`Over ${term}`);
        await writer.waitForFlagged([term]);
      },
    },
    {
      name: 'no letter is lost when something is replaced meanwhile',
      async run(writer) {
        const { page } = writer.editor;
        await writer.write(sentence, [term]);
        const place = await writer.getFlagged(term);
        await page.keyboard.compose(composed);
        await pointAt(page, writer.editor.frame, place);
        await delay(longPause);
        // Where the editor draws the whole line anew for each letter, there is no mark and no card until it is done.
        const card = await findCard(writer.editor.frame);
        const better = card ? await writer.pressFirstAndGo(card) : term;
        await page.keyboard.commit(composed);
        await delay(longPause);
        const text = plain(await writer.editor.readText());
        expect(text).toBeOneOf([sentence + composed, sentence.replace(term, better) + composed]);
        if (card) await writer.closeCard();
      },
    },
  ],
};

interface Composition {
  __composing?: boolean;
}

function watchComposition(writer: Writer): Promise<void> {
  return writer.editor.frame.evaluate(() => {
    const page = globalThis as Composition;
    page.__composing = true;
    window.addEventListener('compositionend', () => Object.assign(page, { __composing: false }), {
      capture: true,
      once: true,
    });
  });
}

async function isComposing(writer: Writer): Promise<boolean> {
  return (await writer.editor.frame.evaluate(() => (globalThis as Composition).__composing)) === true;
}
