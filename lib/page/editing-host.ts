/** How a place can be edited. `island`: a part inside an editor that the editor keeps to itself. */
export type Editing =
  | { readonly kind: 'page' }
  | { readonly kind: 'editor'; readonly host: HTMLElement }
  | { readonly kind: 'island' };

/** Reads attributes only: `isContentEditable` would force the browser to work out styles. */
export function editingOf(node: Node): Editing {
  const from = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const nearest = from?.closest(marked) ?? null;
  if (nearest && isEditable(nearest)) return { kind: 'editor', host: outermostHost(nearest as HTMLElement) };
  const document = node.ownerDocument;
  const design = document?.designMode === 'on' && document.body;
  if (nearest) {
    const insideEditor = design || nearest.parentElement?.closest(editable);
    return insideEditor ? { kind: 'island' } : { kind: 'page' };
  }
  return design ? { kind: 'editor', host: design } : { kind: 'page' };
}

export function isEditable(element: Element): boolean {
  return element.matches(editable);
}

const marked = '[contenteditable]:not([contenteditable="inherit"])';
const editable = '[contenteditable=""],[contenteditable="true" i],[contenteditable="plaintext-only" i]';

/** Editable elements nest; the outermost without an island between is the one that has the focus and the undo history. */
function outermostHost(element: HTMLElement): HTMLElement {
  let host = element;
  for (
    let outer = host.parentElement?.closest(marked);
    outer && isEditable(outer);
    outer = outer.parentElement?.closest(marked)
  ) {
    host = outer as HTMLElement;
  }
  return host;
}
