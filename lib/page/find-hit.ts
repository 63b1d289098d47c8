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
    return isNear(mark, place) && rectsOf(mark).some((rect) => contains(rect, x, y));
  });
}

/** Only what begins or ends near the place is asked for its geometry: a text may have hundreds of marks. */
function isNear({ source, finding, range }: Mark, { offsetNode, offset }: CaretPosition): boolean {
  // In a field the offset is that of its text.
  if (source.kind === 'field') return finding.start <= offset && offset <= finding.end;
  if (range.startContainer === offsetNode && range.startOffset > offset + 1) return false;
  return range.endContainer !== offsetNode || range.endOffset >= offset - 1;
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top - tolerance && y <= rect.bottom + tolerance;
}
