export interface WatchedUser {
  hasActed(): boolean;
  end(): void;
}

/** Notices the user's next key or press, before it has an effect: `onAct` runs first. */
export function watchUser(window: Window, onAct?: () => void): WatchedUser {
  const control = new AbortController();
  let acted = false;
  const onEvent = (event: Event): void => {
    if (!event.isTrusted || acted) return;
    acted = true;
    onAct?.();
  };
  for (const type of ['keydown', 'pointerdown', 'compositionstart', 'paste', 'drop']) {
    window.addEventListener(type, onEvent, { capture: true, passive: true, signal: control.signal });
  }
  return { hasActed: () => acted, end: () => control.abort() };
}
