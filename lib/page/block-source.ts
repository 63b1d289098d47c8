import type { TextRange } from '../checker/finding.ts';
import type { BlockText } from './block-text.ts';
import { collectBlock, toPoints } from './block-text.ts';
import { inlineRule } from './left-out.ts';
import type { TextSource } from './text-source.ts';

/**
 * A block of the page or of a rich editor as a text source. `isLive`: its ranges follow the typing; others stand still, and cost
 * the page nothing when it changes elsewhere.
 */
export function createBlockSource(
  kind: 'page' | 'editor',
  element: HTMLElement,
  block: BlockText,
  { isLive = false, replace }: { readonly isLive?: boolean; readonly replace?: TextSource['replace'] } = {},
): TextSource & { readonly block: BlockText } {
  return {
    kind,
    element,
    block,
    text: block.text,
    isCurrent: () => block.nodes[0]!.isConnected && collectBlock(block.nodes[0]!, inlineRule).text === block.text,
    toRange: (range) => (isLive ? toLiveRange(block, range) : toStaticRange(block, range)),
    toRects: (range) => [...(toLiveRange(block, range)?.getClientRects() ?? [])],
    ...(replace && { replace }),
  };
}

/** A live range over a part of the block; undefined when the block has changed so that the place is gone. */
export function toLiveRange(block: BlockText, { start, end }: TextRange): Range | undefined {
  const points = toPoints(block, start, end);
  if (points.start.offset > points.start.node.length || points.end.offset > points.end.node.length) return undefined;
  const range = points.start.node.ownerDocument.createRange();
  range.setStart(points.start.node, points.start.offset);
  range.setEnd(points.end.node, points.end.offset);
  return range;
}

function toStaticRange(block: BlockText, { start, end }: TextRange): AbstractRange {
  const points = toPoints(block, start, end);
  const window = points.start.node.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  return new (window ?? globalThis).StaticRange({
    startContainer: points.start.node,
    startOffset: points.start.offset,
    endContainer: points.end.node,
    endOffset: points.end.offset,
  });
}
