import { collectBlock, toPoints } from './block-text.ts';
import { type EditorReplacement, toMarkupAround } from './editor-insert.ts';
import { waysOf } from './editor-ways.ts';
import { inlineRule } from './left-out.ts';
import { selectionIn } from './selection.ts';
import { wait } from './wait.ts';

/** Milliseconds after which no change is to be expected any more. */
const patience = 100;

/**
 * Where an editor would take the text out of a link that is replaced as a whole, the range leaves the last letter of the link
 * alone, until the new text stands before it. Returns whether it does.
 */
export function leaveLinkEnd(place: Range, host: HTMLElement): boolean {
  const markup = waysOf(host).dropsWholeLink ? toMarkupAround(place, '', host) : undefined;
  const isLink = markup?.matches('a') || markup?.querySelector('a');
  if (!isLink || place.endOffset - place.startOffset < 2) return false;
  place.setEnd(place.endContainer, place.endOffset - 1);
  return true;
}

/** Settles as soon as the editor has read the next change: it has looked for changes longer than we, so it is told first. */
export function waitForReading(window: Window & typeof globalThis, host: HTMLElement): Promise<void> {
  const read = new Promise<void>((resolve) => {
    const observer = new window.MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(host, { childList: true, characterData: true, subtree: true });
  });
  return Promise.race([read, wait(window, patience)]);
}

/** Takes away the letter that was left, where the new text stands before it. At once, so that the editor makes one step of both. */
export function removeLinkEnd({
  host,
  block,
  range,
  text,
}: Pick<EditorReplacement, 'host' | 'block' | 'range' | 'text'>): void {
  const selection = selectionIn(host);
  const caret = selection?.focusNode;
  if (caret?.nodeType !== 3) return;
  const now = collectBlock(caret as Text, inlineRule);
  const end = range.start + text.length;
  const letter = block.text.slice(range.end - 1, range.end);
  if (now.text.slice(range.start, end + 1) !== text + letter) return;
  const points = toPoints(now, end, end + 1);
  selection?.setBaseAndExtent(points.start.node, points.start.offset, points.end.node, points.end.offset);
  host.ownerDocument.execCommand('delete');
}
