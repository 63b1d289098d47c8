/**
 * Remembers where the keyboard focus and the selection are. The function that it returns puts both back without scrolling.
 * A form field keeps its own selection; an editor's is the document's.
 */
export function keepFocus(document: Document, rootOf: RootOf = ({ shadowRoot }) => shadowRoot): () => void {
  const focused = deepActiveElement(document, rootOf);
  const selection = selectionIn(focused ?? document);
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = selection ?? {};
  return () => {
    if (focused !== null && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
    const isChanged = selection?.anchorNode !== anchorNode || selection?.anchorOffset !== anchorOffset;
    if (!isChanged || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    // Firefox leaves the document's selection in the last editor while a field is written in, and setting it takes the focus there.
    if (isEditable(anchorNode) && !focused?.contains(anchorNode)) return;
    selection?.setBaseAndExtent(
      anchorNode,
      Math.min(anchorOffset, lengthOf(anchorNode)),
      focusNode,
      Math.min(focusOffset, lengthOf(focusNode)),
    );
  };
}

/** The card script runs anew for every card: what outlives a card stands in the world that its runs have in common. */
const world = globalThis as { __woordkeusReturn?: AbortController };

/** Puts the focus back when the frame has it again: the user has gone to another frame or window with a card open. */
export function giveBackOnReturn(view: Window, giveBack: () => void): void {
  forgetReturn();
  world.__woordkeusReturn = new AbortController();
  view.addEventListener('focus', giveBack, { once: true, signal: world.__woordkeusReturn.signal });
}

/** A new card opens: the focus is that one's. */
export function forgetReturn(): void {
  world.__woordkeusReturn?.abort();
}

type RootOf = (element: HTMLElement) => ShadowRoot | null;

function deepActiveElement(document: Document, rootOf: RootOf): Element | null {
  let active = document.activeElement;
  for (;;) {
    // SVG and MathML cannot carry a root, and Chromium throws when asked.
    const isHtml = active?.namespaceURI === 'http://www.w3.org/1999/xhtml';
    const inner = isHtml ? rootOf(active as HTMLElement)?.activeElement : undefined;
    if (!inner) return active;
    active = inner;
  }
}

/** Chromium has a selection for each shadow root, Firefox one for all. */
function selectionIn(node: Node): Selection | null {
  const root = node.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  return root.getSelection?.() ?? node.ownerDocument?.getSelection() ?? null;
}

function isEditable(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement;
  return element?.isContentEditable === true;
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node.nodeValue ?? '').length : node.childNodes.length;
}
