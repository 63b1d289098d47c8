import type { Roots } from './grow.ts';

/** The part of a document that is changed at random, with the shadow trees in it. */
export interface Stage {
  readonly document: Document;
  readonly element: HTMLElement;
  texts(): Text[];
  /** Without the stage itself. */
  elements(): Element[];
  /** Where something can be put: the stage, shadow roots, and elements that may have children. */
  parents(): ParentNode[];
}

export function createStage(element: HTMLElement, roots: Roots): Stage {
  const nodes = (): Node[] => {
    const found: Node[] = [];
    collect(element, roots, found);
    return found;
  };
  return {
    document: element.ownerDocument,
    element,
    texts: () => nodes().filter((node): node is Text => node.nodeType === 3),
    elements: () => nodes().filter((node): node is Element => node.nodeType === 1),
    parents: () =>
      [
        element,
        ...nodes().filter((node) => node.nodeType === 11 || (node.nodeType === 1 && mayHaveChildren(node as Element))),
      ] as unknown as ParentNode[],
  };
}

/** In an order that is the same in every browser: a node, its shadow tree, its children. */
function collect(parent: Node, roots: Roots, found: Node[]): void {
  for (const child of parent.childNodes) {
    found.push(child);
    const root = roots.get(child as Element);
    if (root) {
      found.push(root);
      collect(root, roots, found);
    }
    collect(child, roots, found);
  }
}

function mayHaveChildren(element: Element): boolean {
  return !['br', 'wbr', 'slot'].includes(element.localName);
}
