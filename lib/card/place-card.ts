export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in CSS pixels of the viewport; every `DOMRect` is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** The height that the card may take: it scrolls inside when it needs more. */
  readonly room: number;
  readonly side: 'below' | 'above';
}

/** Between card and edge, and between card and text. */
const margin = 8;
const gap = 6;
/** Less room than this on either side: rather lie over the text than be of no use. */
const leastRoom = 160;

/**
 * Where the card goes: below the last line of the finding when it fits there, else above the first, else on the side with
 * more room; always wholly inside the viewport. Lines that have scrolled out of sight do not count.
 */
export function placeCard(lines: readonly Box[], card: Size, viewport: Size): CardPlace {
  const seen = lines.filter((line) => line.bottom > 0 && line.top < viewport.height);
  const first = seen[0] ?? lines[0] ?? { left: margin, top: margin, right: margin, bottom: margin };
  const last = seen.at(-1) ?? first;
  const below = viewport.height - margin - (last.bottom + gap);
  const above = first.top - gap - margin;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const most = Math.max(viewport.height - 2 * margin, 0);
  const room = clamp(side === 'below' ? below : above, Math.min(leastRoom, most), most);
  const height = Math.min(card.height, room);
  const top = side === 'below' ? last.bottom + gap : first.top - gap - height;
  return {
    left: clamp((side === 'below' ? last : first).left, margin, viewport.width - margin - card.width),
    top: clamp(top, margin, viewport.height - margin - height),
    room,
    side,
  };
}

/** The lower bound wins where there is no room for both. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
