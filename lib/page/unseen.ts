/** Places with findings that nobody can see: looked at again when they come into view, or when something was switched. */
export interface Unseen {
  add(element: HTMLElement, onSeen: () => void): void;
  /** The user has clicked, or an animation has ended: some of them may show now. */
  lookAgain(): void;
}

export function createUnseen(
  window: Window & typeof globalThis,
  isRendered: (element: Element) => boolean,
  signal: AbortSignal,
): Unseen {
  const waiting = new Map<HTMLElement, Set<() => void>>();
  let observer: IntersectionObserver | undefined;
  signal.addEventListener('abort', () => observer?.disconnect());

  function look(element: HTMLElement): void {
    const asking = waiting.get(element);
    if (!asking || (element.isConnected && !isRendered(element))) return;
    waiting.delete(element);
    observer?.unobserve(element);
    if (element.isConnected) for (const onSeen of asking) onSeen();
  }

  return {
    add(element, onSeen) {
      observer ??= new window.IntersectionObserver((entries) => {
        for (const entry of entries) if (entry.isIntersecting) look(entry.target as HTMLElement);
      });
      const asking = waiting.get(element);
      if (asking) asking.add(onSeen);
      else {
        waiting.set(element, new Set([onSeen]));
        observer.observe(element);
      }
    },
    lookAgain() {
      for (const element of waiting.keys()) look(element);
    },
  };
}
