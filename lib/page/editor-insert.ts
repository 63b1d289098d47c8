import type { TextRange } from '../checker/finding.ts';
import { toLiveRange } from './block-source.ts';
import type { BlockText } from './block-text.ts';
import { isBreak } from './break-elements.ts';
import { waysOf } from './editor-ways.ts';
import { toRangeNow } from './place-now.ts';
import { selectionIn } from './selection.ts';
import { wait } from './wait.ts';

export interface EditorReplacement {
  readonly host: HTMLElement;
  readonly block: BlockText;
  /** Offsets into the block's text. */
  readonly range: TextRange;
  readonly text: string;
  /**
   * Chromium sends no `beforeinput` for `execCommand`, so editors with a model of their own must be asked by an event of
   * ours. Firefox sends it by itself, and hides the data of ours from the page: editors would delete and insert nothing.
   */
  readonly asksByEvent: boolean;
}

/** Milliseconds that editors need to follow the selection, which they learn of by an event. */
export const selectionDelay = 60;

/**
 * Lets an editor with a history of its own take a level of it, so that one Ctrl+Z goes back exactly here. A page may draw the
 * text anew meanwhile: WordPress makes pictures of emoji.
 */
export function beginUndoStep(window: Window & typeof globalThis, host: HTMLElement, text: string): void {
  if (!waysOf(host).takesUndoLevels) return;
  announce(window, host, text);
  click(window, host);
}

/** Puts the text in the place of the selected range, in the way that the editor at hand understands. */
export function insertIn(
  window: Window & typeof globalThis,
  { host, text, asksByEvent }: EditorReplacement,
  place: Range,
): void {
  const ways = waysOf(host);
  const isOverPieces = place.startContainer !== place.endContainer;
  if (asksByEvent && ways.readsOnePiece && isOverPieces) paste(window, host, text);
  else if (!asksByEvent || askEditor(window, host, text, place)) {
    // Chromium drops a link whose whole text is replaced, and spells out styles of bold text in what stands around it.
    const markup = asksByEvent ? toMarkupAround(place, text, host) : undefined;
    host.ownerDocument.execCommand(markup ? 'insertHTML' : 'insertText', false, markup?.outerHTML ?? text);
  }
  if (ways.takesUndoLevels) announce(window, host, text);
  showKey(window, host);
}

/** After each change: an editor that waits for a key would keep its copy of the text as it was. */
function showKey(window: Window & typeof globalThis, host: HTMLElement): void {
  if (!waysOf(host).waitsForKey) return;
  host.dispatchEvent(new window.KeyboardEvent('keyup', { bubbles: true }));
  click(window, host);
}

function paste(window: Window & typeof globalThis, host: HTMLElement, text: string): void {
  const clipboardData = new window.DataTransfer();
  clipboardData.setData('text/plain', text);
  host.dispatchEvent(
    new window.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

function announce(window: Window & typeof globalThis, host: HTMLElement, text: string): void {
  host.dispatchEvent(new window.InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
}

function click(window: Window & typeof globalThis, host: HTMLElement): void {
  host.dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
}

/** Returns whether the editor leaves the replacement to the browser. */
function askEditor(window: Window & typeof globalThis, host: HTMLElement, text: string, place: Range): boolean {
  const dataTransfer = new window.DataTransfer();
  dataTransfer.setData('text/plain', text);
  return host.dispatchEvent(
    new window.InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      data: text,
      dataTransfer,
      targetRanges: [new window.StaticRange(place)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/**
 * Where a whole element gives way, Firefox swallows the space behind it. Then that is taken back, and the element is put in
 * with the new text. Editors with a model of their own do not come here: they have done it themselves.
 */
export async function insertMarkupInstead(
  { host, block, range, text, asksByEvent }: EditorReplacement,
  findNow: () => BlockText | undefined,
): Promise<boolean> {
  const window = host.ownerDocument.defaultView as Window & typeof globalThis;
  if (asksByEvent || findNow()) return false;
  undoAlone(window);
  await wait(window, 20);
  const now = findNow();
  const place = now && toLiveRange(now, toRangeNow(block, range, now.text));
  if (place?.toString() !== block.text.slice(range.start, range.end)) return false;
  const markup = toMarkupAround(place, text, host);
  if (!markup) return false;
  selectionIn(host)?.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset);
  await wait(window, selectionDelay);
  host.ownerDocument.execCommand('insertHTML', false, markup.outerHTML);
  showKey(window, host);
  await wait(window, selectionDelay);
  return true;
}

/** The browser takes back what it has just done. Squire would hear the user's Ctrl+Z in it, and go back much further. */
function undoAlone(window: Window): void {
  const hide = (event: InputEvent): void => {
    if (event.inputType === 'historyUndo') event.stopImmediatePropagation();
  };
  window.addEventListener('beforeinput', hide, true);
  window.document.execCommand('undo');
  window.removeEventListener('beforeinput', hide, true);
}

/** A copy of the inline elements whose whole text is the range, with the new text in them. */
export function toMarkupAround(place: Range, text: string, host: Element): Element | undefined {
  const flagged = place.toString();
  let outermost: Element | undefined;
  for (let at = place.startContainer.parentElement; at && at !== host; at = at.parentElement) {
    if (isBreak(at) || at.textContent !== flagged) break;
    outermost = at;
  }
  if (!outermost || place.startContainer !== place.endContainer) return undefined;
  const copy = outermost.cloneNode(true) as Element;
  const inside = copy.ownerDocument.createTreeWalker(copy, 4).nextNode();
  if (inside) inside.nodeValue = text;
  return inside ? copy : undefined;
}
