import type { TextRange } from '../checker/finding.ts';
import { toLiveRange } from './block-source.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock } from './block-text.ts';
import { isBreak } from './break-elements.ts';
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
  const replaced =
    (await isSettled(window, host, block, expected)) || (await insertWithMarkup(window, job, flagged, expected));
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
    // Chromium drops a link whose whole text is replaced, so there the link is put in again.
    const markup = asksByEvent ? toMarkupAround(place, text, host) : undefined;
    const link = markup?.matches('a[href]') || markup?.querySelector('a[href]') ? markup : undefined;
    host.ownerDocument.execCommand(link ? 'insertHTML' : 'insertText', false, link?.outerHTML ?? text);
  }
  announce();
}

/**
 * Where a whole element gives way, Firefox swallows the space behind it. Then that is taken back, and the element is put in
 * with the new text. Editors with a model of their own do not come here: they have done it themselves.
 */
async function insertWithMarkup(
  window: Window,
  { host, block, range, text, asksByEvent }: EditorReplacement,
  flagged: string,
  expected: string,
): Promise<boolean> {
  if (asksByEvent || saysStill(block)) return false;
  host.ownerDocument.execCommand('undo');
  await wait(window, 20);
  const place = saysStill(block) ? toLiveRange(block, range) : undefined;
  if (place?.toString() !== flagged) return false;
  const markup = toMarkupAround(place, text, host);
  if (!markup) return false;
  selectionIn(host)?.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset);
  await wait(window, selectionDelay);
  host.ownerDocument.execCommand('insertHTML', false, markup.outerHTML);
  return isSettled(window, host, block, expected);
}

/** A copy of the inline elements whose whole text is the range, with the new text in them. */
function toMarkupAround(place: Range, text: string, host: Element): Element | undefined {
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
