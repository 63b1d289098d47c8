import { type Mark, rectsOf } from './mark.ts';
import type { WatchedPage } from './watch-page.ts';

/** How far from the letters a pointer still means them, in CSS pixels: lines are taller than letters. */
const tolerance = 2;

/**
 * The mark under a point of the viewport. The browser tells the place in the text, our own index the marks there; its list
 * of highlights at a point is not asked, because it looks through all ranges of the page.
 */
export function findHit(document: Document, page: WatchedPage, x: number, y: number): Mark | undefined {
  const place = document.caretPositionFromPoint?.(x, y, { shadowRoots: page.markedRoots() });
  if (!place) return undefined;
  return page.marksAt(place.offsetNode).find((mark) => {
    // In a field the offset is that of its text, which spares us the geometry of all its other marks.
    const near = mark.source.kind !== 'field' || isWithin(mark, place.offset);
    return near && rectsOf(mark).some((rect) => contains(rect, x, y));
  });
}

function isWithin({ finding }: Mark, offset: number): boolean {
  return finding.start <= offset && offset <= finding.end;
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top - tolerance && y <= rect.bottom + tolerance;
}
