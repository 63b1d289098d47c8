export interface MarkedRoots {
  /** There are marks in the tree of this node. */
  add(node: Node): void;
  /** Lets go of those that have left the document. */
  prune(): void;
  all(): ShadowRoot[];
}

/** The document's style sheet does not reach into shadow roots, and neither does a hit test that is not told of them. */
export function createMarkedRoots(onFirst: (root: ShadowRoot) => void): MarkedRoots {
  const roots = new Set<ShadowRoot>();
  const known = new WeakSet<ShadowRoot>();
  return {
    add(node) {
      const root = node.getRootNode();
      if (root.nodeType !== 11) return;
      roots.add(root as ShadowRoot);
      if (known.has(root as ShadowRoot)) return;
      known.add(root as ShadowRoot);
      onFirst(root as ShadowRoot);
    },
    prune() {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
    },
    all: () => [...roots],
  };
}
