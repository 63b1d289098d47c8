import { skipped } from './break-elements.ts';

/** Whether a node that was taken out stands again somewhere, but where nobody tells us of it and nothing is read. */
export function isStray(node: Node, document: Document, isKnown: (root: Node) => boolean): boolean {
  if (!node.isConnected) return false;
  const root = node.getRootNode();
  if (root !== document && !isKnown(root)) return true;
  return Boolean(node.parentElement?.closest(skipped));
}

/** Whether a node stands in another one, in the shadow trees in it too. */
export function isInside(node: Node, outer: Node): boolean {
  for (let at: Node | undefined = node; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    if (outer.contains(at)) return true;
  }
  return false;
}
