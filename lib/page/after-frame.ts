/**
 * Runs something once the browser has drawn: then styles and layout are known, and asking for them costs nothing. Several
 * wishes before that are one.
 */
export function createAfterFrame(window: Window, signal: AbortSignal, run: () => void): () => void {
  let asked = false;

  function soon(): void {
    window.setTimeout(() => {
      asked = false;
      if (!signal.aborted) run();
    });
  }

  return () => {
    if (asked || signal.aborted) return;
    asked = true;
    // A hidden tab draws no frames.
    if (window.document.hidden) soon();
    else window.requestAnimationFrame(soon);
  };
}
