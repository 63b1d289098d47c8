import type { TextRange } from '../checker/finding.ts';
import { toLiveRange } from './block-source.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock } from './block-text.ts';
import { keepCaret } from './editor-caret.ts';
import { findFocus } from './focus.ts';
import { inlineRule } from './left-out.ts';
import { keepScroll } from './scroll-positions.ts';
import { selectionIn } from './selection.ts';
import type { Replacement } from './text-source.ts';
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
const selectionDelay = 60;

/**
 * Replaces a range in a rich editor the way a spelling checker of the browser would: select, let the editor see it, let the
 * editor do it, and look whether it has. Text nodes are never written: editors would lose their model or their undo.
 */
export async function replaceInEditor(job: EditorReplacement): Promise<Replacement> {
  const { host, block, range, text } = job;
  const window = host.ownerDocument.defaultView as Window & typeof globalThis;
  if (!saysStill(block)) return 'failed';
  const place = toLiveRange(block, range);
  if (!place) return 'failed';
  const flagged = place.toString();
  const focused = findFocus(host.ownerDocument);
  const caret = keepCaret(host, block, range);
  const putScrollBack = keepScroll(host);

  host.focus({ preventScroll: true });
  const selection = selectionIn(host);
  selection?.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset);
  const interrupted = await waitUninterrupted(window, selectionDelay);
  const selected = selection?.rangeCount ? selection.getRangeAt(0).toString() : '';
  if (interrupted || !saysStill(block) || selected !== flagged) {
    caret.restore();
    putScrollBack();
    return 'failed';
  }
  insert(window, job, place);
  putScrollBack();
  const expected = block.text.slice(0, range.start) + text + block.text.slice(range.end);
  const replaced = await isSettled(window, host, block, expected);
  if (replaced) caret.restoreAfter(text.length);
  else caret.restore();
  giveFocusBack(host, focused);
  putScrollBack();
  return replaced ? 'replaced' : 'failed';
}

function insert(
  window: Window & typeof globalThis,
  { host, text, asksByEvent }: EditorReplacement,
  place: Range,
): void {
  const hasOwnUndo = host.matches('body#tinymce,.mce-content-body,.cke_editable');
  const announce = (): unknown =>
    hasOwnUndo &&
    host.dispatchEvent(
      new window.InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }),
    );
  // These two take a level of undo at a click and at a replacement, so that one Ctrl+Z goes back exactly here.
  announce();
  if (hasOwnUndo) host.dispatchEvent(new window.MouseEvent('click', { bubbles: true }));
  if (!asksByEvent || askEditor(window, host, text, place)) {
    const link = asksByEvent ? toLinkAround(place, text) : undefined;
    host.ownerDocument.execCommand(link ? 'insertHTML' : 'insertText', false, link ?? text);
  }
  announce();
}

/** Chromium drops a link whose whole text is replaced, so there the link is put in again, with the new text in it. */
function toLinkAround(place: Range, text: string): string | undefined {
  const node = place.startContainer;
  const link = node.parentElement?.closest('a[href]');
  if (!link || node !== place.endContainer || link.textContent !== place.toString()) return undefined;
  const copy = link.cloneNode(true) as Element;
  const walker = copy.ownerDocument.createTreeWalker(copy, 4);
  const inside = walker.nextNode();
  if (!inside) return undefined;
  inside.nodeValue = text;
  return copy.outerHTML;
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

/** Waits, and tells whether the user did something meanwhile: then their caret is put back before their key arrives. */
async function waitUninterrupted(window: Window, milliseconds: number): Promise<boolean> {
  const control = new AbortController();
  let interrupted = false;
  for (const type of ['keydown', 'pointerdown', 'compositionstart']) {
    const onEvent = (event: Event): void => {
      interrupted ||= event.isTrusted;
    };
    window.addEventListener(type, onEvent, { capture: true, passive: true, signal: control.signal });
  }
  for (let waited = 0; waited < milliseconds && !interrupted; waited += 10) await wait(window, 10);
  control.abort();
  return interrupted;
}

/** Looks twice: some editors put their own text back a moment later. */
async function isSettled(window: Window, host: HTMLElement, block: BlockText, expected: string): Promise<boolean> {
  for (const pause of [20, 60, 120, 200]) {
    await wait(window, pause);
    if (!reads(host, block, expected)) continue;
    await wait(window, 60);
    return reads(host, block, expected);
  }
  return false;
}

function reads(host: HTMLElement, block: BlockText, expected: string): boolean {
  const focus = selectionIn(host)?.focusNode;
  const places = [...(focus ? textsNear(focus) : []), ...block.nodes.filter((node) => node.isConnected)];
  return places.some((node) => plain(collectBlock(node, inlineRule).text) === plain(expected));
}

function textsNear(node: Node): Text[] {
  if (node.nodeType === 3) return [node as Text];
  const found: Text[] = [];
  const walker = node.ownerDocument!.createTreeWalker(node, 4);
  for (let text = walker.nextNode(); text && found.length < 20; text = walker.nextNode()) found.push(text as Text);
  return found;
}

/** Browsers keep a space at an edge as a no-break space; editors put invisible fillers. */
function plain(text: string): string {
  return text
    .replace(/\u00A0/gu, ' ')
    .replace(/[\uFEFF\u200B]/gu, '')
    .trimEnd();
}

function saysStill(block: BlockText): boolean {
  const node = block.nodes[0]!;
  return node.isConnected && collectBlock(node, inlineRule).text === block.text;
}

function giveFocusBack(host: HTMLElement, focused: Element | null): void {
  if (!focused || focused === host || !focused.isConnected || host.contains(focused) || focused.contains(host)) return;
  (focused as HTMLElement).focus({ preventScroll: true });
}
