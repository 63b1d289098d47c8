import type { TextRange } from '../checker/finding.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock, toOffset, toPoints } from './block-text.ts';
import { findFocus } from './focus.ts';
import { inlineRule } from './left-out.ts';
import { rememberBlock, toOffsetNow } from './place-now.ts';
import { selectionIn } from './selection.ts';
import { moveOffset } from './text-edit.ts';

export interface KeptCaret {
  /** Puts the user's selection back, nothing having changed. */
  restore(): void;
  /** The range has given way to this text: the caret goes where the user had it, or stays behind the text. */
  restoreAfter(inserted: string): void;
}

interface Place {
  readonly node: Node;
  readonly offset: number;
  /** In the text of the block that is being changed; undefined when it stands elsewhere. */
  readonly inBlock: number | undefined;
}

/** @param isInHost whether the host has the focus by the user's doing. */
export function keepCaret(host: HTMLElement, block: BlockText, range: TextRange, isInHost: boolean): KeptCaret {
  const findNow = rememberBlock(host, block);
  const selection = selectionIn(host);
  const isHere = isInHost && selection && selection.rangeCount > 0 && host.contains(selection.focusNode);
  const anchor = isHere ? toPlace(selection.anchorNode, selection.anchorOffset, block) : undefined;
  const focus = isHere ? toPlace(selection.focusNode, selection.focusOffset, block) : undefined;

  return {
    restore() {
      const drawnAnew = anchor?.node.isConnected && focus?.node.isConnected ? undefined : findNow();
      const newAnchor = anchor && placeIn(anchor, block, drawnAnew);
      const newFocus = focus && placeIn(focus, block, drawnAnew);
      if (newAnchor && newFocus) {
        selectionIn(host)?.setBaseAndExtent(newAnchor.node, newAnchor.offset, newFocus.node, newFocus.offset);
      }
    },
    restoreAfter(inserted) {
      if (!anchor || !focus || isAt(anchor, range) || isAt(focus, range)) return;
      const edit = { start: range.start, removed: range.end - range.start, inserted: inserted.length };
      const after = block.text.slice(0, range.start) + inserted + block.text.slice(range.end);
      const now = blockNow(host, block);
      const toNewPlace = ({ node, offset, inBlock }: Place) => {
        if (inBlock === undefined) return node.isConnected ? { node, offset } : undefined;
        return now && toPointNow(after, moveOffset(inBlock, edit), now);
      };
      const newAnchor = toNewPlace(anchor);
      const newFocus = toNewPlace(focus);
      if (newAnchor && newFocus) {
        selectionIn(host)?.setBaseAndExtent(newAnchor.node, newAnchor.offset, newFocus.node, newFocus.offset);
      }
    },
  };
}

/** Inside the range or right behind it: there the caret belongs behind the new text. */
function isAt({ inBlock }: Place, range: TextRange): boolean {
  return inBlock !== undefined && inBlock > range.start && inBlock <= range.end;
}

function toPlace(node: Node | null, offset: number, block: BlockText): Place | undefined {
  if (!node) return undefined;
  return { node, offset, inBlock: node.nodeType === 3 ? toOffset(block, node as Text, offset) : undefined };
}

/** The block as it is now: around a node that has stayed, else around the caret, which stands behind the new text. */
function blockNow(host: HTMLElement, block: BlockText): BlockText | undefined {
  const stayed = block.nodes.find((node) => node.isConnected);
  const focus = selectionIn(host)?.focusNode;
  const node = stayed ?? (focus?.nodeType === 3 ? (focus as Text) : undefined);
  return node && collectBlock(node, inlineRule);
}

/** The place as it was, or in the block as the page has drawn it anew. */
function placeIn({ node, offset, inBlock }: Place, { text }: BlockText, drawnAnew: BlockText | undefined) {
  if (node.isConnected) return { node, offset };
  return drawnAnew && inBlock !== undefined ? toPointNow(text, inBlock, drawnAnew) : undefined;
}

function toPointNow(text: string, offset: number, now: BlockText) {
  const at = toOffsetNow(text, offset, now.text);
  return toPoints(now, at, at).end;
}

export function hasFocus(host: HTMLElement): boolean {
  const document = host.ownerDocument;
  if (document.designMode === 'on') return document.hasFocus();
  const root = host.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement ?? findFocus(document);
  return focused === host || (focused !== null && host.contains(focused));
}
