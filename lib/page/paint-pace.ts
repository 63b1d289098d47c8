export interface PaintPace {
  /** Paints soon: at once where drawing is quick. */
  ask(): void;
  /** Paints at once. */
  now(): void;
}

/** Milliseconds of drawing that nobody feels. */
const quick = 8;
/** Where drawing takes longer, it may take one part in so many of the time. */
const parts = 10;
/** Milliseconds after which all is painted, however slow the page. */
const longest = 3000;

/**
 * Paces what makes the browser draw. It draws a page of several megabytes anew for a fifth of a second, however little has
 * changed in it (`npm run bench -- page`): what nobody sees yet is put in with few strokes there, and not one by one.
 */
export function createPaintPace(window: Window, signal: AbortSignal, paint: () => void): PaintPace {
  /** What the last drawing took, in milliseconds. */
  let cost = 0;
  let isMeasuring = false;
  let timer: number | undefined;
  signal.addEventListener('abort', () => window.clearTimeout(timer));

  function now(): void {
    window.clearTimeout(timer);
    timer = undefined;
    paint();
    measure();
  }

  /** The callback of a frame comes before its drawing, and a timeout that is set there comes after it. */
  function measure(): void {
    if (isMeasuring || window.document.hidden) return;
    isMeasuring = true;
    window.requestAnimationFrame(() => {
      const begun = window.performance.now();
      window.setTimeout(() => {
        isMeasuring = false;
        cost = window.performance.now() - begun;
      });
    });
  }

  return {
    ask() {
      if (timer !== undefined || signal.aborted) return;
      if (cost < quick) now();
      else timer = window.setTimeout(now, Math.min(cost * parts, longest));
    },
    now,
  };
}
