/** The selection as it is seen from the tree of a node: Chromium has one for each shadow root, Firefox one for all. */
export function selectionIn(node: Node): Selection | null {
  const root = node.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  return root.getSelection?.() ?? node.ownerDocument?.getSelection() ?? null;
}
