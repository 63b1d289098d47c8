import { collectBlock } from './block-text.ts';
import { textRole } from './break-elements.ts';
import { hasLetters } from './letters.ts';

/** Nodes to look at before giving up: what lies further away does not set the topic. */
const reach = 60;

/** The text of the block before the one that begins with this node, in document order; empty when there is none near. */
export function precedingText(first: Text): string {
  let at: Node | null = first;
  for (let step = 0; step < reach && at; step++) {
    at = before(at);
    if (isProse(at)) return collectBlock(at).text;
  }
  return '';
}

/**
 * The first node of the next block behind a node and all that is in it: its topic may be set by what stands there.
 * Undefined when there is none near.
 */
export function followingBlock(node: Node): Text | undefined {
  return firstBlockFrom(behind(node));
}

/** The same behind a place among the children of a node: before its child `next`, or at the end. */
export function blockBehindPlace(parent: Node, next: Node | null): Text | undefined {
  return firstBlockFrom(next ?? behind(parent));
}

function firstBlockFrom(start: Node | null): Text | undefined {
  let at = start;
  for (let step = 0; step < reach && at; step++) {
    if (isProse(at)) return collectBlock(at).nodes[0];
    at = (isSkipped(at) ? null : at.firstChild) ?? behind(at);
  }
  return undefined;
}

function isProse(node: Node | null): node is Text {
  return node?.nodeType === 3 && hasLetters((node as Text).data);
}

function before(node: Node): Node | null {
  let at: Node | null = node.previousSibling;
  if (!at) return node.parentNode;
  while (at.lastChild && !isSkipped(at)) at = at.lastChild;
  return at;
}

function behind(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

function isSkipped(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const role = textRole((node as Element).localName);
  return role === 'skip' || role === 'skip-break';
}
