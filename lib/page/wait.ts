export function waitForFrames(window: Window, count: number): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number): void => {
      if (left === 0) resolve();
      else nextFrame(window, () => next(left - 1));
    };
    next(count);
  });
}

export function wait(window: Window, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, milliseconds);
  });
}

/** A hidden tab draws no frames; it must not hold us up for ever. */
function nextFrame(window: Window, run: () => void): void {
  let ran = false;
  const once = (): void => {
    if (ran) return;
    ran = true;
    run();
  };
  window.requestAnimationFrame(once);
  window.setTimeout(once, 100);
}
