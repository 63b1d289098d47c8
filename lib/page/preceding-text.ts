import { collectBlock } from './block-text.ts';

/** Nodes to look at before giving up: what lies further away does not set the topic. */
const reach = 60;

/** The text of the block before the one in which the node stands, in document order; empty when there is none near. */
export function precedingText(node: Text): string {
  const block = collectBlock(node);
  let at: Node | null = block.nodes[0]!;
  for (let step = 0; step < reach && at; step++) {
    at = before(at);
    if (at?.nodeType === 3 && (at as Text).data.trim()) return collectBlock(at as Text).text;
  }
  return '';
}

function before(node: Node): Node | null {
  let at: Node | null = node.previousSibling;
  if (!at) return node.parentNode;
  while (at.lastChild) at = at.lastChild;
  return at;
}
