import type { Slices } from './slices.ts';

/** Reaches open and closed shadow roots; the browser gives this to extensions only. */
export type OpenOrClosedShadowRoot = (element: HTMLElement) => ShadowRoot | null;

export interface ShadowRootsOptions {
  readonly window: Window;
  readonly slices: Slices;
  readonly openOrClosedShadowRoot: OpenOrClosedShadowRoot;
  readonly onRoot: (root: ShadowRoot, isNew: boolean) => void;
  readonly signal: AbortSignal;
}

export interface ShadowRoots {
  /** A scan has come to an element that may have a root: calls back for it, known or not. One without a root may get it soon. */
  meet(element: Element): void;
  /** Looks whether the element has a root that is not known yet. */
  look(element: Element): void;
  isKnown(root: Node): boolean;
}

/** Scripts give an element its root when they are loaded, or a moment after they have made it; no event tells. */
export function createShadowRoots(options: ShadowRootsOptions): ShadowRoots {
  const { window, signal } = options;
  const known = new WeakSet<ShadowRoot>();
  let waiting = new Set<HTMLElement>();
  let timer = 0;
  let isLoading = false;
  signal.addEventListener('abort', () => {
    waiting.clear();
    window.clearTimeout(timer);
  });

  function find(element: HTMLElement, isScan: boolean): boolean {
    const root = options.openOrClosedShadowRoot(element);
    if (!root) return false;
    const isNew = !known.has(root);
    known.add(root);
    if (isNew || isScan) options.onRoot(root, isNew);
    return true;
  }

  function waitFor(element: HTMLElement): void {
    waiting.add(element);
    timer ||= window.setTimeout(lookAgain, 1000);
  }

  function lookAgain(): void {
    timer = 0;
    const elements = waiting.values();
    if (window.document.readyState === 'complete') waiting = new Set();
    else lookWhenLoaded();
    options.slices.add({
      step() {
        for (let left = 50; left > 0; left--) {
          const next = elements.next();
          if (next.done) return false;
          if (next.value.isConnected) find(next.value, false);
        }
        return true;
      },
    });
  }

  /** The scripts of a page may come late. */
  function lookWhenLoaded(): void {
    if (isLoading) return;
    isLoading = true;
    window.addEventListener('load', () => (timer ||= window.setTimeout(lookAgain, 1000)), { once: true, signal });
  }

  return {
    meet(element) {
      if (!isHost(element)) return;
      // The way into closed roots is dear the first time: pages without custom elements do not pay for it while they load.
      const mayBeClosed = element.localName.includes('-');
      if (!((mayBeClosed || element.shadowRoot) && find(element, true))) waitFor(element);
    },
    look(element) {
      if (isHost(element)) find(element, false);
    },
    isKnown: (root) => known.has(root as ShadowRoot),
  };
}

/** SVG and MathML cannot carry a root, and Chromium throws when asked. */
function isHost(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml' && !element.localName.startsWith('woordkeus-');
}
