import { toLiveRange } from './block-source.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock } from './block-text.ts';
import { hasFocus, type KeptCaret, keepCaret } from './editor-caret.ts';
import {
  beginUndoStep,
  type EditorReplacement,
  insertIn,
  insertMarkupInstead,
  selectionDelay,
} from './editor-insert.ts';
import { findFocus } from './focus.ts';
import { inlineRule } from './left-out.ts';
import { leaveLinkEnd, removeLinkEnd, waitForReading } from './link-end.ts';
import { rememberBlock, toLasting, toRangeNow } from './place-now.ts';
import { keepScroll } from './scroll-positions.ts';
import { selectionIn } from './selection.ts';
import type { Replacement } from './text-source.ts';
import { wait } from './wait.ts';
import { type WatchedUser, watchUser } from './watch-user.ts';

/**
 * Replaces a range in a rich editor the way a spelling checker of the browser would: select, let the editor see it, let the
 * editor do it, and look whether it has. Text nodes are never written: editors would lose their model or their undo.
 */
export async function replaceInEditor(asked: EditorReplacement): Promise<Replacement> {
  const { host, text } = asked;
  const window = host.ownerDocument.defaultView as Window & typeof globalThis;
  const focused = findFocus(host.ownerDocument);
  const wasInHost = hasFocus(host);
  const putScrollBack = keepScroll(host);
  const findNow = rememberBlock(host, asked.block);
  host.focus({ preventScroll: true });
  const caretBefore = keepCaret(host, asked.block, asked.range, wasInHost);
  beginUndoStep(window, host, text);
  const block = findNow() ?? asked.block;
  if (block.nodes[0] !== asked.block.nodes[0]) caretBefore.restore();
  const job = { ...asked, block, range: toRangeNow(asked.block, asked.range, block.text) };
  const { range } = job;
  const place = saysStill(block) ? toLiveRange(block, range) : undefined;
  const leavesLetter = place ? leaveLinkEnd(place, host) : false;
  const caret = keepCaret(host, block, range, wasInHost);

  const isSelected = place && (await select(window, host, block, place, caret));
  if (!isSelected) {
    giveFocusBack(host, focused);
    putScrollBack();
    return 'failed';
  }
  // From here on the caret is the user's as soon as they do something.
  const user = watchUser(window);
  const findAsBefore = rememberBlock(host, block);
  const isRead = leavesLetter && waitForReading(window, host);
  insertIn(window, job, place);
  if (isRead) {
    await isRead;
    removeLinkEnd(job);
  }
  const expected = block.text.slice(0, range.start) + text + block.text.slice(range.end);
  if (reads(host, block, expected)) caret.restoreAfter(text);
  putScrollBack();
  const isReplaced =
    (await isSettled(window, user, () => reads(host, block, expected))) ||
    (!user.hasActed() && (await insertMarkupInstead(job, findAsBefore)) && reads(host, block, expected));
  if (!user.hasActed()) {
    // Once more: some editors set the selection themselves when they have drawn.
    if (isReplaced) caret.restoreAfter(text);
    else caret.restore();
    giveFocusBack(host, focused);
    putScrollBack();
  }
  user.end();
  if (isReplaced) return 'replaced';
  return reads(host, block, block.text) ? 'failed' : 'altered';
}

/**
 * Selects the range and lets the editor see it. Editors that are still busy with a click put their own selection back once.
 * A key of the user's in between finds their own caret, and nothing is done.
 */
async function select(
  window: Window,
  host: HTMLElement,
  block: BlockText,
  place: Range,
  caret: KeptCaret,
): Promise<boolean> {
  const flagged = place.toString();
  const user = watchUser(window, () => caret.restore());
  for (let attempt = 0; attempt < 3 && !user.hasActed() && saysStill(block); attempt++) {
    const selection = selectionIn(host);
    selection?.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset);
    await wait(window, selectionDelay);
    const selected = selection?.rangeCount ? selection.getRangeAt(0).toString() : '';
    if (user.hasActed() || !saysStill(block) || selected !== flagged) continue;
    user.end();
    return true;
  }
  user.end();
  if (!user.hasActed()) caret.restore();
  return false;
}

/** Looks again: some editors put their own text back a moment later. When the user goes on writing, the first look must do. */
async function isSettled(window: Window, user: WatchedUser, isRead: () => boolean): Promise<boolean> {
  let seen = isRead();
  let waited = 0;
  for (const pause of [80, 60, 80, 120]) {
    await wait(window, pause);
    waited += pause;
    if (user.hasActed()) return seen;
    const before = seen;
    seen = isRead();
    if (seen && before && waited >= patience) return true;
  }
  return false;
}

/** Milliseconds for which a replacement must have stood. */
const patience = 200;

function reads(host: HTMLElement, block: BlockText, expected: string): boolean {
  const focus = selectionIn(host)?.focusNode;
  const places = [...(focus ? textsNear(focus) : []), ...block.nodes.filter((node) => node.isConnected)];
  const plain = (text: string): string => toLasting(text).trimEnd();
  return places.some((node) => plain(collectBlock(node, inlineRule).text) === plain(expected));
}

function textsNear(node: Node): Text[] {
  if (node.nodeType === 3) return [node as Text];
  const found: Text[] = [];
  const walker = node.ownerDocument!.createTreeWalker(node, 4);
  for (let text = walker.nextNode(); text && found.length < 20; text = walker.nextNode()) found.push(text as Text);
  return found;
}

function saysStill(block: BlockText): boolean {
  const node = block.nodes[0]!;
  return node.isConnected && collectBlock(node, inlineRule).text === block.text;
}

function giveFocusBack(host: HTMLElement, focused: Element | null): void {
  if (!focused || focused === host || !focused.isConnected || host.contains(focused) || focused.contains(host)) return;
  (focused as HTMLElement).focus({ preventScroll: true });
}
