/**
 * Remembers where the keyboard focus and the selection are. The function that it returns puts both back without scrolling.
 * A form field keeps its own selection; an editor's is the document's.
 */
export function keepFocus(document: Document): () => void {
  const focused = deepActiveElement(document);
  const selection = document.getSelection();
  const { anchorNode = null, anchorOffset = 0, focusNode = null, focusOffset = 0 } = selection ?? {};
  return () => {
    if (focused !== null && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
    const isChanged = selection?.anchorNode !== anchorNode || selection?.anchorOffset !== anchorOffset;
    if (!isChanged || !anchorNode?.isConnected || !focusNode?.isConnected) return;
    selection?.setBaseAndExtent(
      anchorNode,
      Math.min(anchorOffset, lengthOf(anchorNode)),
      focusNode,
      Math.min(focusOffset, lengthOf(focusNode)),
    );
  };
}

let waiting: AbortController | undefined;

/** Puts the focus back when the frame has it again: the user has gone to another frame or window with a card open. */
export function giveBackOnReturn(view: Window, giveBack: () => void): void {
  forgetReturn();
  waiting = new AbortController();
  view.addEventListener('focus', giveBack, { once: true, signal: waiting.signal });
}

/** A new card opens: the focus is that one's. */
export function forgetReturn(): void {
  waiting?.abort();
}

function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node.nodeValue ?? '').length : node.childNodes.length;
}
