/** Reaches open and closed shadow roots; the browser gives this to extensions only. */
export type OpenOrClosedShadowRoot = (element: HTMLElement) => ShadowRoot | null;

export interface ShadowRoots {
  /** Looks whether the element has a root that is not known yet. Custom elements without one are looked at again later. */
  look(element: Element): void;
  /** Looks again at the elements that had no root: their scripts may have run meanwhile. */
  lookAgain(): void;
}

export function createShadowRoots(
  openOrClosedShadowRoot: OpenOrClosedShadowRoot,
  onRoot: (root: ShadowRoot) => void,
): ShadowRoots {
  const known = new WeakSet<ShadowRoot>();
  const waiting = new Set<HTMLElement>();

  function find(element: HTMLElement): boolean {
    const root = openOrClosedShadowRoot(element);
    if (!root) return false;
    if (!known.has(root)) {
      known.add(root);
      onRoot(root);
    }
    return true;
  }

  return {
    look(element) {
      // SVG and MathML cannot carry a root, and Chromium throws when asked.
      if (element.namespaceURI !== htmlNamespace || element.localName.startsWith('woordkeus-')) return;
      if (!find(element as HTMLElement) && element.localName.includes('-')) waiting.add(element as HTMLElement);
    },
    lookAgain() {
      for (const element of waiting) {
        if (!element.isConnected || find(element)) waiting.delete(element);
      }
    },
  };
}

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
