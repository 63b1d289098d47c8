import { isInReach } from './corridor.ts';
import type { Box } from './place-card.ts';

/** How long, in ms, the pointer may be elsewhere before the card goes. */
const grace = 250;

/**
 * Keeps a card open that was opened by pointing: as long as the pointer is on the finding, on the card or on the way between
 * them. A press outside closes it at once, whatever it was opened by.
 */
export function bridgeHover(
  window: Window,
  reach: { lines(): readonly Box[]; card(): Box; isOwn(event: Event): boolean },
  close: () => void,
  signal: AbortSignal,
): void {
  let leaving: number | undefined;
  const stay = (): void => {
    window.clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = (): void => {
    leaving ??= window.setTimeout(close, grace);
  };
  const onMove = (event: PointerEvent): void => {
    // A finger has no hover: it closes by tapping elsewhere.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (reach.isOwn(event) || isInReach({ x: event.clientX, y: event.clientY }, reach.lines(), reach.card())) stay();
    else leave();
  };
  const onOut = (event: PointerEvent): void => {
    if (event.relatedTarget === null && event.pointerType !== 'touch') leave();
  };
  window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  window.addEventListener('pointerout', onOut, { capture: true, passive: true, signal });
  signal.addEventListener('abort', stay);
}
