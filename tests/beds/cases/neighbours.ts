import { expect } from 'vitest';
import { waitFor } from '../../browsers/wait-for.ts';
import { findCard, type ShownCard } from '../../e2e/shown-card.ts';
import { plain, replaceNth, type Writer } from '../writer.ts';
import { type CaseGroup, sentence, term } from './case.ts';

export const neighbours: CaseGroup = {
  name: 'neighbours',
  setUp: (writer) => writer.clear(),
  cases: [
    {
      name: 'beside another assistant',
      async run(writer) {
        await writer.editor.frame.evaluate(startAssistant);
        await writer.write(sentence, [term]);
        const html = await writer.readHtml();
        const better = await writer.pressFirst(await writer.point(term));
        await writer.waitForHtml(replaceNth(html, term, 0, better));
        expect(await writer.editor.frame.evaluate(endAssistant)).toBeGreaterThan(0);
      },
    },
    {
      name: 'an edit from outside shifts the word',
      needs: 'outside',
      async run(writer) {
        await writer.write(sentence, [term]);
        const before = await writer.click(term);
        await writer.editor.model.evaluate(writer.bed.insertFromOutside!, 'Vandaag: ');
        await writer.waitForText(`Vandaag: ${sentence}`);
        await writer.waitForFlagged([term]);
        const better = await writer.pressFirst((await findMovedCard(writer, before)) ?? (await writer.click(term)));
        await expectText(writer, `Vandaag: ${sentence.replace(term, better)}`);
      },
    },
  ],
};

/** The card when it has gone along with its word; undefined when it has closed. */
async function findMovedCard({ editor }: Writer, before: ShownCard): Promise<ShownCard | undefined> {
  const hasMoved = async () => (await findCard(editor.frame))?.buttons[0]?.x !== before.buttons[0]?.x;
  await waitFor('the card to move', hasMoved);
  return findCard(editor.frame);
}

async function expectText(writer: Writer, text: string): Promise<void> {
  await writer.waitForText(text);
  expect(plain(await writer.editor.readText())).toBe(text);
}

interface Assistant {
  seen: number;
  end(): void;
}

/** What others of our kind do to a page: an overlay, marks and attributes of their own, and ears on every key. */
function startAssistant(): void {
  const end = new AbortController();
  const assistant: Assistant = { seen: 0, end: () => end.abort() };
  const overlay = document.createElement('other-assistant');
  overlay.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none';
  document.documentElement.append(overlay);
  const highlight = new Highlight();
  CSS.highlights.set('other-grammar', highlight);
  let editor = document.activeElement;
  while (editor?.shadowRoot?.activeElement) editor = editor.shadowRoot.activeElement;
  const isEditor = editor !== null && editor !== document.body;
  if (isEditor) editor?.setAttribute('data-lt-tmp-id', 'lt-1');
  const look = (): void => {
    assistant.seen++;
    highlight.clear();
    if (!editor || 'value' in editor) return;
    const range = document.createRange();
    range.selectNodeContents(editor);
    highlight.add(range);
  };
  for (const type of ['keydown', 'keyup', 'input', 'beforeinput', 'selectionchange', 'focusin', 'mousemove'])
    document.addEventListener(type, look, { capture: true, signal: end.signal });
  end.signal.addEventListener('abort', () => {
    overlay.remove();
    CSS.highlights.delete('other-grammar');
    editor?.removeAttribute('data-lt-tmp-id');
  });
  Object.assign(globalThis, { assistant });
}

/** Returns how often it looked. */
function endAssistant(): number {
  const { assistant } = globalThis as unknown as { assistant: Assistant };
  assistant.end();
  return assistant.seen;
}
