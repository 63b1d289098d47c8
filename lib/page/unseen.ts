import type { FormField } from './form-field.ts';

/** Places with findings that nobody can see: looked at again when they come into view, or when something was switched. */
export interface Unseen {
  /** `node`: the text with findings in the element, or the field itself. */
  add(element: HTMLElement, node: Text | FormField): void;
  has(element: HTMLElement): boolean;
  /** The user has clicked, or an animation has ended: some of them may show now. */
  lookAgain(): void;
  /** Lets go of those that have left the document. */
  prune(): void;
}

export interface UnseenOptions {
  readonly window: Window & typeof globalThis;
  readonly isRendered: (element: Element) => boolean;
  readonly onSeen: (node: Text | FormField) => void;
  readonly signal: AbortSignal;
}

export function createUnseen({ window, isRendered, onSeen, signal }: UnseenOptions): Unseen {
  const waiting = new Map<HTMLElement, Set<Text | FormField>>();
  let observer: IntersectionObserver | undefined;
  signal.addEventListener('abort', () => {
    observer?.disconnect();
    waiting.clear();
  });

  function look(element: HTMLElement): void {
    const nodes = waiting.get(element);
    if (!nodes || (element.isConnected && !isRendered(element))) return;
    waiting.delete(element);
    observer?.unobserve(element);
    if (element.isConnected) for (const node of nodes) onSeen(node);
  }

  function observe(element: HTMLElement): void {
    // Far beyond the edges of the window: what shows below the screen is listed too.
    observer ??= new window.IntersectionObserver(
      (entries) => {
        for (const entry of entries) if (entry.isIntersecting) look(entry.target as HTMLElement);
      },
      { rootMargin: '10000px' },
    );
    observer.observe(element);
  }

  return {
    add(element, node) {
      const nodes = waiting.get(element);
      if (nodes) nodes.add(node);
      else {
        waiting.set(element, new Set([node]));
        observe(element);
      }
    },
    has: (element) => waiting.has(element),
    lookAgain() {
      for (const element of waiting.keys()) look(element);
    },
    prune() {
      for (const element of waiting.keys()) if (!element.isConnected) look(element);
    },
  };
}
