export interface KeyActions {
  /** The key was meant for the card: the card's host is the target. */
  isOwn(event: KeyboardEvent): boolean;
  escape(): void;
  /** 0 for the key 1. */
  pick(index: number): void;
  /** Enter or space on the button that has the focus. */
  activate(): void;
  /** To the button before or behind, round the end. */
  move(by: 1 | -1): void;
  moveToEnd(end: 'first' | 'last'): void;
}

/**
 * Keyboard of the card. Escape closes it wherever the focus is, and nothing else in the page hears of it. All other keys
 * count only while the focus is in the card, and then belong to it alone: a page's shortcuts must not run.
 */
export function listenToKeys(window: Window, actions: KeyActions, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape') {
      take(event);
      actions.escape();
    } else if (actions.isOwn(event)) {
      event.stopImmediatePropagation();
      if (handle(event, actions)) event.preventDefault();
    }
  };
  const onOtherKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && actions.isOwn(event)) take(event);
  };
  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
  window.addEventListener('keypress', onOtherKey, { capture: true, signal });
  window.addEventListener('keyup', onOtherKey, { capture: true, signal });
}

/** True when the key is one of the card's. */
function handle(event: KeyboardEvent, actions: KeyActions): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { key, shiftKey } = event;
  if (key === 'Enter' || key === ' ') actions.activate();
  else if (/^[1-9]$/.test(key)) actions.pick(Number(key) - 1);
  else if (key === 'Tab') actions.move(shiftKey ? -1 : 1);
  else if (key === 'ArrowDown' || key === 'ArrowRight') actions.move(1);
  else if (key === 'ArrowUp' || key === 'ArrowLeft') actions.move(-1);
  else if (key === 'Home') actions.moveToEnd('first');
  else if (key === 'End') actions.moveToEnd('last');
  else return false;
  return true;
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
