import { type Mark, rectsOf } from './mark.ts';
import { waitForFrames } from './wait.ts';

/** Scrolls only as far as is needed to bring a mark into view, gently unless the user prefers no motion. */
export async function revealMark(window: Window, mark: Mark): Promise<void> {
  if (isInView(window, mark)) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  mark.source.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  scrollToRange(mark, behavior);
  for (let last = -1, still = 0, frames = 0; still < 3 && frames < 90; frames++) {
    await waitForFrames(window, 1);
    const top = topOf(mark);
    still = top === last ? still + 1 : 0;
    last = top;
  }
}

function isInView(window: Window, mark: Mark): boolean {
  const rect = rectsOf(mark)[0];
  if (!rect || rect.top < 0 || rect.bottom > window.innerHeight || rect.left < 0 || rect.right > window.innerWidth)
    return false;
  return mark.source.element.checkVisibility();
}

/** The nearest element around the text scrolls into the middle; in a field its own text scrolls. */
function scrollToRange(mark: Mark, behavior: ScrollBehavior): void {
  const { source, range } = mark;
  if (source.kind !== 'field') {
    const node = range.startContainer;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  const rect = rectsOf(mark)[0];
  const box = source.element.getBoundingClientRect();
  if (rect && (rect.top < box.top || rect.bottom > box.bottom)) {
    source.element.scrollTop += rect.top - box.top - box.height / 2;
  }
}

function topOf(mark: Mark): number {
  return Math.round(rectsOf(mark)[0]?.top ?? 0);
}
