/**
 * Tells when an element moves on screen, whatever has moved it: no event does. The window of an `IntersectionObserver` is set
 * exactly around the element, so that it begins to leave it when it moves. Returns what ends it.
 */
export function watchPlace(window: Window & typeof globalThis, element: Element, onMove: () => void): () => void {
  let observer: IntersectionObserver | undefined;

  function watch(threshold: number): void {
    observer?.disconnect();
    const { left, top, right, bottom, width } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = window.document.documentElement;
    const isSeen = width > 0 && bottom > 0 && right > 0 && top < clientHeight && left < clientWidth;
    // Of what is out of sight only its coming matters.
    const margin = isSeen ? [top, clientWidth - right, clientHeight - bottom, left] : [0, 0, 0, 0];
    let isFirst = true;
    observer = new window.IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        const wasFirst = isFirst;
        isFirst = false;
        if (wasFirst && isSeen && ratio !== threshold && ratio > 0) watch(ratio);
        else if (!wasFirst) {
          onMove();
          watch(1);
        }
      },
      {
        root: window.document,
        rootMargin: margin.map((pixels) => `${-Math.floor(pixels)}px`).join(' '),
        threshold: isSeen ? threshold : least,
      },
    );
    observer.observe(element);
  }

  watch(1);
  return () => observer?.disconnect();
}

const least = 1e-6;
