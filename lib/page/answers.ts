import type { Slices } from './slices.ts';

export interface Answers {
  /** Does what has waited for an answer: at once where it is quick, the rest in slices. */
  add(work: () => void): void;
}

/** Answers of the checker come many at a time. `onDone`: all that have come are worked in. */
export function createAnswers(slices: Slices, onDone: () => void): Answers {
  const waiting: (() => void)[] = [];

  function step(): boolean {
    waiting.shift()?.();
    if (waiting.length > 0) return true;
    onDone();
    return false;
  }

  return {
    add(work) {
      if (waiting.push(work) > 1) return;
      slices.addFirst({ step });
      // What is on screen was asked for first; the others of the same answer follow in this very turn.
      queueMicrotask(slices.runNow);
    },
  };
}
