import { isBreak, textRole } from './break-elements.ts';

/**
 * The text of one block: everything between two breaks (the edges of a block element, `<br>`), inline markup joined.
 * What is left out in the middle (a piece of code, an island that cannot be edited) stands as one U+FFFC.
 */
export interface BlockText {
  readonly text: string;
  /** In document order, with where each begins in `text`. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

/** Stands for what is left out, so that the words on both sides of it do not join. */
export const island = '\uFFFC';

/** Whether an inline element is left out of the text around it, or ends it. */
export type InlineRule = (element: Element) => 'join' | 'island' | 'break';

/** The block that a text node stands in, found from the node outwards: costs as much as the block is long. */
export function collectBlock(node: Text, inlineRule: InlineRule = joinAll): BlockText {
  let first = node;
  for (let step = neighbour(first, true, inlineRule); step.text; step = neighbour(first, true, inlineRule)) {
    first = step.text;
  }
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  for (let at: Text | undefined = first; at; ) {
    nodes.push(at);
    starts.push(text.length);
    text += at.data;
    const step = neighbour(at, false, inlineRule);
    if (step.text && step.crossed) text += island;
    at = step.text;
  }
  return { text, nodes, starts };
}

/** A place in the DOM: the text node and the offset in it, in UTF-16 code units. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Where a range of the block's text begins and ends in the DOM. The ends cling to the characters inside the range. */
export function toPoints(block: BlockText, start: number, end: number): { start: TextPoint; end: TextPoint } {
  return { start: pointBefore(block, start), end: pointBehind(block, end) };
}

/** Where a place in the DOM lies in the block's text; undefined when the node is not part of it. */
export function toOffset(block: BlockText, node: Text, offset: number): number | undefined {
  const index = block.nodes.indexOf(node);
  return index < 0 ? undefined : block.starts[index]! + offset;
}

export interface Neighbour {
  readonly text?: Text;
  /** Something that is left out lies between. */
  readonly crossed: boolean;
}

/** The next (or previous) text node of the same block. */
export function neighbour(from: Node, back: boolean, inlineRule: InlineRule = joinAll): Neighbour {
  const next = beyond(from, back, inlineRule);
  return next ? textFrom(next, back, inlineRule) : { crossed: false };
}

/** The same, but the text may be the node itself, or in it. */
export function textFrom(start: Node, back: boolean, inlineRule: InlineRule = joinAll): Neighbour {
  let crossed = false;
  for (let node: Node | undefined = start; node; node = beyond(node, back, inlineRule)) {
    for (let inside: Node | null = node; inside; inside = back ? node.lastChild : node.firstChild) {
      node = inside;
      if (node.nodeType === 3) return { text: node as Text, crossed };
      if (!isElement(node)) break;
      const role = textRole(node.localName);
      if (role === 'break' || role === 'skip-break') return { crossed };
      const rule = role === 'skip' ? 'island' : inlineRule(node);
      if (rule === 'break') return { crossed };
      if (rule === 'island') {
        crossed = true;
        break;
      }
    }
  }
  return { crossed };
}

/** The sibling to go on with, out of inline elements; undefined where the block ends. */
function beyond(from: Node, back: boolean, inlineRule: InlineRule): Node | undefined {
  let node = from;
  for (;;) {
    const next = back ? node.previousSibling : node.nextSibling;
    if (next) return next;
    const parent: Node | null = node.parentNode;
    if (!isElement(parent) || isBreak(parent) || inlineRule(parent) === 'break') return undefined;
    node = parent;
  }
}

function joinAll(): 'join' {
  return 'join';
}

function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

function pointBefore(block: BlockText, start: number): TextPoint {
  const index = indexAt(block.starts, start);
  return { node: block.nodes[index]!, offset: start - block.starts[index]! };
}

function pointBehind(block: BlockText, end: number): TextPoint {
  const index = indexAt(block.starts, Math.max(0, end - 1));
  return { node: block.nodes[index]!, offset: Math.min(end - block.starts[index]!, block.nodes[index]!.length) };
}

/** The last node that begins at or before the offset and holds a character there. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
