/**
 * Remembers how everything around an element is scrolled, around its frame too as far as that is of the same origin: Firefox
 * scrolls those as well. The function that it returns puts it back.
 */
export function keepScroll(element: Element): () => void {
  const kept: { element: Element; left: number; top: number }[] = [];
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? frameAround(at)
  ) {
    kept.push({ element: at, left: at.scrollLeft, top: at.scrollTop });
  }
  return () => {
    for (const { element: at, left, top } of kept) {
      if (at.scrollLeft !== left) at.scrollLeft = left;
      if (at.scrollTop !== top) at.scrollTop = top;
    }
  };
}

function frameAround(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
