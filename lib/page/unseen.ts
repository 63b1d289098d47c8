/** Blocks with findings that nobody can see: looked at again when they come into view, or when something was switched. */
export interface Unseen {
  add(element: HTMLElement, node: Text): void;
  /** The user has clicked, or an animation has ended: some of them may show now. */
  lookAgain(): void;
}

export function createUnseen(
  window: Window & typeof globalThis,
  isRendered: (element: Element) => boolean,
  onSeen: (node: Text) => void,
  signal: AbortSignal,
): Unseen {
  const waiting = new Map<HTMLElement, Set<Text>>();
  let observer: IntersectionObserver | undefined;
  signal.addEventListener('abort', () => observer?.disconnect());

  function look(element: HTMLElement): void {
    const nodes = waiting.get(element);
    if (!nodes || (element.isConnected && !isRendered(element))) return;
    waiting.delete(element);
    observer?.unobserve(element);
    for (const node of nodes) if (node.isConnected) onSeen(node);
  }

  return {
    add(element, node) {
      observer ??= new window.IntersectionObserver((entries) => {
        for (const entry of entries) if (entry.isIntersecting) look(entry.target as HTMLElement);
      });
      const nodes = waiting.get(element);
      if (nodes) nodes.add(node);
      else {
        waiting.set(element, new Set([node]));
        observer.observe(element);
      }
    },
    lookAgain() {
      for (const element of waiting.keys()) look(element);
    },
  };
}
