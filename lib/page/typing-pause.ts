/** Milliseconds without a key after which the writer is taken to have paused. */
const pauseLength = 100;

/** After so many milliseconds of writing without a pause we check all the same. */
const patience = 400;

export interface TypingPause {
  /** There is something to check: soon, but not while the user is typing. */
  ask(): void;
  /** The user has typed. */
  typed(): void;
  /** An input method composes a word: nothing is checked or painted until it is done. */
  readonly hold: () => void;
  readonly release: () => void;
  readonly isHeld: () => boolean;
}

export function createTypingPause(window: Window, signal: AbortSignal, onPause: () => void): TypingPause {
  let timer = 0;
  let asked = false;
  let composing = false;
  let lastTyped = Number.NEGATIVE_INFINITY;
  let firstTyped = 0;
  signal.addEventListener('abort', () => window.clearTimeout(timer));

  function ask(): void {
    asked = true;
    if (timer || composing || signal.aborted) return;
    timer = window.setTimeout(run, waitFrom(window.performance.now()));
  }

  function waitFrom(now: number): number {
    return Math.max(0, Math.min(lastTyped + pauseLength, firstTyped + patience) - now);
  }

  function run(): void {
    timer = 0;
    if (composing || !asked) return;
    const wait = waitFrom(window.performance.now());
    if (wait > 1) {
      timer = window.setTimeout(run, wait);
      return;
    }
    asked = false;
    firstTyped = window.performance.now();
    onPause();
  }

  return {
    ask,
    typed() {
      const now = window.performance.now();
      if (now - lastTyped > pauseLength) firstTyped = now;
      lastTyped = now;
    },
    hold() {
      composing = true;
    },
    release() {
      composing = false;
      if (asked) ask();
    },
    isHeld: () => composing,
  };
}
