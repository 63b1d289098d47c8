import type { Box } from './place-card.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far, in CSS pixels, a pointer may stray and still count as inside. */
const slack = 4;

/**
 * Is the pointer on the finding, on the card, or on the way from one to the other? The way is the convex hull of the card
 * and the line of the finding next to it, so that a slanting move does not lose the card.
 */
export function isInReach(point: Point, lines: readonly Box[], card: Box): boolean {
  if (isIn(point, card) || lines.some((line) => isIn(point, line))) return true;
  const [nearest] = lines.toSorted((one, other) => distance(one, card) - distance(other, card));
  return nearest !== undefined && isInHull(point, [...corners(nearest), ...corners(card)]);
}

function isIn({ x, y }: Point, box: Box): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

function distance(one: Box, other: Box): number {
  return Math.max(other.top - one.bottom, one.top - other.bottom, 0);
}

function corners(box: Box): Point[] {
  return [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ];
}

/** A point is outside a convex hull when some line through two of its points has all points on one side and it on the other. */
function isInHull(point: Point, hull: readonly Point[]): boolean {
  return !hull.some((from) =>
    hull.some((to) => {
      if (from === to) return false;
      const isEdge = hull.every((each) => side(from, to, each) >= 0);
      return isEdge && side(from, to, point) < 0;
    }),
  );
}

function side(from: Point, to: Point, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
