/** The element that has the focus, inside of open and known shadow roots too; null when it is none in this document. */
export function findFocus(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
