import type { TextRange } from '../checker/finding.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock, toOffset, toPoints } from './block-text.ts';
import { findFocus } from './focus.ts';
import { inlineRule } from './left-out.ts';
import { selectionIn } from './selection.ts';

export interface KeptCaret {
  /** Puts the user's selection back, nothing having changed. */
  restore(): void;
  /** The range has given way to a text of this length: the caret goes where the user had it, or stays behind the text. */
  restoreAfter(length: number): void;
}

interface Place {
  readonly node: Node;
  readonly offset: number;
  /** In the text of the block that is being changed; undefined when it stands elsewhere. */
  readonly inBlock: number | undefined;
}

/** @param isInHost whether the host has the focus by the user's doing. */
export function keepCaret(host: HTMLElement, block: BlockText, range: TextRange, isInHost: boolean): KeptCaret {
  const selection = selectionIn(host);
  const isHere = isInHost && selection && selection.rangeCount > 0 && host.contains(selection.focusNode);
  const anchor = isHere ? toPlace(selection.anchorNode, selection.anchorOffset, block) : undefined;
  const focus = isHere ? toPlace(selection.focusNode, selection.focusOffset, block) : undefined;

  return {
    restore() {
      const drawnAnew = anchor?.node.isConnected && focus?.node.isConnected ? undefined : findSame(host, block);
      const newAnchor = anchor && placeIn(anchor, drawnAnew);
      const newFocus = focus && placeIn(focus, drawnAnew);
      if (newAnchor && newFocus) {
        selectionIn(host)?.setBaseAndExtent(newAnchor.node, newAnchor.offset, newFocus.node, newFocus.offset);
      }
    },
    restoreAfter(length) {
      if (!anchor || !focus || isAt(anchor, range) || isAt(focus, range)) return;
      const shift = length - (range.end - range.start);
      const now = blockNow(host, block);
      const newAnchor = now && toNewPlace(anchor, range, shift, now);
      const newFocus = now && toNewPlace(focus, range, shift, now);
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

function toNewPlace({ node, offset, inBlock }: Place, range: TextRange, shift: number, now: BlockText) {
  if (inBlock === undefined) return node.isConnected ? { node, offset } : undefined;
  const moved = inBlock <= range.start ? inBlock : inBlock + shift;
  return moved > now.text.length ? undefined : toPoints(now, moved, moved).end;
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

/** The place as it was, or in a block of the same text that the page has drawn anew. */
function placeIn({ node, offset, inBlock }: Place, drawnAnew: BlockText | undefined) {
  if (node.isConnected) return { node, offset };
  return drawnAnew && inBlock !== undefined ? toPoints(drawnAnew, inBlock, inBlock).end : undefined;
}

function findSame(host: HTMLElement, { text }: BlockText): BlockText | undefined {
  const walker = host.ownerDocument.createTreeWalker(host, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = collectBlock(node as Text, inlineRule);
    if (block.text === text) return block;
  }
  return undefined;
}

export function hasFocus(host: HTMLElement): boolean {
  const document = host.ownerDocument;
  if (document.designMode === 'on') return document.hasFocus();
  const root = host.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement ?? findFocus(document);
  return focused === host || (focused !== null && host.contains(focused));
}
