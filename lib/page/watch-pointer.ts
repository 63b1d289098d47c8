import type { Mark } from './mark.ts';

/** Milliseconds on a mark that mean "I want to know". */
const dwell = 300;

/** Milliseconds after which a pointer that lies still is not asking any more. */
const rest = 1000;

export interface PointerOptions {
  readonly window: Window;
  readonly hasMarks: () => boolean;
  readonly find: (x: number, y: number) => Mark | undefined;
  readonly onPoint: (mark: Mark) => void;
  readonly signal: AbortSignal;
}

export interface WatchedPointer {
  /** Listens again after the document has been opened anew. */
  listen(): void;
  /** Marks have come or moved, perhaps under a pointer that has just come to rest. */
  refresh(): void;
}

/** Tells when the user points at a mark for a moment, or clicks on one in text that they write. */
export function watchPointer({ window, hasMarks, find, onPoint, signal }: PointerOptions): WatchedPointer {
  let x = 0;
  let y = 0;
  let lastMoved = Number.NEGATIVE_INFINITY;
  let frame = 0;
  let timer = 0;
  let pointed: Mark['range'] | undefined;

  function leave(): void {
    pointed = undefined;
    window.clearTimeout(timer);
  }

  /** Looks once a frame, however often the pointer moves. */
  function look(): void {
    frame = 0;
    const mark = find(x, y);
    if (mark?.range === pointed) return;
    leave();
    if (!mark) return;
    pointed = mark.range;
    timer = window.setTimeout(() => {
      // The text may have moved from under the pointer.
      const still = find(x, y);
      if (still) onPoint(still);
    }, dwell);
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || !hasMarks()) return;
    if (event.buttons !== 0 || event.pointerType === 'touch') {
      leave();
      return;
    }
    x = event.clientX;
    y = event.clientY;
    lastMoved = window.performance.now();
    frame ||= window.requestAnimationFrame(look);
  }

  /** Out of the window, or out of the frame. */
  function onOut(event: PointerEvent): void {
    if (event.relatedTarget === null) leave();
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || !hasMarks() || event.button !== 0 || event.detail !== 1) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const mark = find(event.clientX, event.clientY);
    if (!mark || (mark.source.kind === 'page' && !isTap(event))) return;
    leave();
    // The pointer is on it still: when the card is closed by Escape, it must not come back by itself.
    pointed = mark.range;
    onPoint(mark);
  }

  function listen(): void {
    const options = { capture: true, passive: true, signal } as const;
    window.addEventListener('pointermove', onMove, options);
    window.addEventListener('pointerdown', leave, options);
    window.addEventListener('pointerout', onOut, options);
    window.addEventListener('scroll', leave, options);
    window.addEventListener('click', onClick, options);
  }

  signal.addEventListener('abort', () => {
    leave();
    window.cancelAnimationFrame(frame);
  });
  listen();
  return {
    listen,
    refresh() {
      if (pointed === undefined && window.performance.now() - lastMoved < rest)
        frame ||= window.requestAnimationFrame(look);
    },
  };
}

/** A finger cannot point without touching; on links and buttons its touch is theirs. */
function isTap(event: MouseEvent): boolean {
  const isTouch = 'pointerType' in event && event.pointerType === 'touch';
  return isTouch && !(event.target as Element | null)?.closest?.('a,button,summary,label,input,select');
}
