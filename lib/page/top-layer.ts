/**
 * Where something of ours must be put to lie above the text and to take clicks: in the open modal dialog, popover or
 * fullscreen element around it, else in the document element. Elsewhere it would be covered or inert.
 */
export function findTopLayerParent(element: Element): Element {
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) {
    if (at.matches(':modal,:popover-open,:fullscreen')) return at;
  }
  return element.ownerDocument.documentElement;
}

/** The parent element, out of a shadow tree to its host. */
export function parentAcrossRoots(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
