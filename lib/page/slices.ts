/** Work that is done bit by bit: `step` does a little and returns whether there is more. */
export interface SlicedWork {
  step(): boolean;
}

export interface Slices {
  /** Does the work in slices of a few milliseconds while the browser is idle. */
  add(work: SlicedWork): void;
  /** The same, before all other work. */
  addFirst(work: SlicedWork): void;
  /** Works for one slice at once: for what is on screen now. */
  runNow(): void;
}

/** Longest slice in milliseconds: half a frame at 120 Hz. A step is short, so a slice ends soon after. */
const budget = 4;

export function createSlices(window: Window, signal: AbortSignal): Slices {
  const queue: SlicedWork[] = [];
  let requested = 0;
  signal.addEventListener('abort', () => {
    queue.length = 0;
    if (requested) window.cancelIdleCallback(requested);
  });

  function request(): void {
    if (requested || queue.length === 0 || signal.aborted) return;
    // The timeout keeps a busy page from holding the marks back for ever.
    requested = window.requestIdleCallback(
      (deadline) => {
        requested = 0;
        run(Math.max(1, Math.min(budget, deadline.didTimeout ? budget : deadline.timeRemaining() - 1)));
      },
      { timeout: 200 },
    );
  }

  function run(milliseconds: number): void {
    const end = window.performance.now() + milliseconds;
    while (queue.length > 0 && !signal.aborted) {
      const work = queue[0]!;
      const more = work.step();
      // A step may have put something else first.
      if (!more) queue.splice(queue.indexOf(work), 1);
      if (window.performance.now() >= end) break;
    }
    request();
  }

  return {
    add(work) {
      queue.push(work);
      request();
    },
    addFirst(work) {
      queue.unshift(work);
      request();
    },
    runNow: () => run(budget),
  };
}
