import { classOf, unseenBit } from './characters.ts';

/** Text without what a reader does not see, and the way back to the text as it was given. */
export interface CleanText {
  readonly text: string;
  /** Offset in the given text of an offset in `text`, as the start of a range. */
  start(offset: number): number;
  /** The same for the end of a range: behind the last character, and before anything unseen that follows it. */
  end(offset: number): number;
}

/** The text itself: nothing in it needs cleaning. */
export function asItIs(text: string): CleanText {
  return { text, start: (offset) => offset, end: (offset) => offset };
}

/**
 * Takes out soft hyphens and zero-width characters and composes accents (`e` + U+0301 becomes `é`).
 * Offsets are UTF-16 code units.
 */
export function cleanText(given: string): CleanText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < given.length; ) {
    const stop = clusterEnd(given, at);
    const cluster = stop - at > 1 ? given.slice(at, stop).normalize('NFC') : given.charAt(at);
    for (let unit = 0; unit < cluster.length; unit++) {
      if (isUnseen(cluster.charCodeAt(unit))) continue;
      units.push(cluster.charAt(unit));
      starts.push(at);
      ends.push(stop);
    }
    at = stop;
  }
  starts.push(given.length);
  return {
    text: units.join(''),
    start: (offset) => starts[offset] ?? given.length,
    end: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? given.length)),
  };
}

/** A character and the accents that combine with it. Longer runs of accents than any script has are cut. */
function clusterEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && end - start < 16 && isCombining(text.charCodeAt(end))) end++;
  return end;
}

function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit < 0x370 && unit !== 0x34f;
}

function isUnseen(unit: number): boolean {
  return ((classOf[unit] as number) & unseenBit) !== 0;
}
