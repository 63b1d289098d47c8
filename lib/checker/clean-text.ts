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

/** Soft hyphens, zero-width characters, directional marks, variation selectors. */
const unseenUnits = '\\u034f\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff';
const combining = '\\u0300-\\u034e\\u0350-\\u036f';
/** Unseen units, or a letter with the accents that combine with it; no script has more of them. */
const toClean = new RegExp(`[${unseenUnits}]+|[^${combining}]?[${combining}]{1,16}`, 'g');
const toDrop = new RegExp(`[${unseenUnits}${combining}]`, 'g');

/**
 * Takes out what a reader does not see and composes accents (`e` + U+0301 becomes `é`). Offsets are UTF-16 code units.
 */
export function cleanText(given: string): CleanText {
  const pieces: string[] = [];
  /** Where each piece begins, in the clean text and in the given one, and how long it is in the given one. */
  const clean: number[] = [];
  const raw: number[] = [];
  const rawLength: number[] = [];
  let length = 0;
  const add = (piece: string, from: number, size: number) => {
    if (piece === '') return;
    pieces.push(piece);
    clean.push(length);
    raw.push(from);
    rawLength.push(size);
    length += piece.length;
  };
  let last = 0;
  for (const { 0: found, index } of given.matchAll(toClean)) {
    add(given.slice(last, index), last, index - last);
    const composed = found.normalize('NFC').replace(toDrop, '');
    add(composed, index, found.length);
    last = index + found.length;
  }
  add(given.slice(last), last, given.length - last);

  /** The piece that holds a unit of the clean text. */
  const pieceOf = (offset: number): number => {
    let low = 0;
    for (let high = clean.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((clean[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const isWhole = (piece: number) => rawLength[piece] === (pieces[piece] as string).length;
  return {
    text: pieces.join(''),
    start(offset) {
      if (offset >= length) return given.length;
      const piece = pieceOf(offset);
      return (raw[piece] as number) + (isWhole(piece) ? offset - (clean[piece] as number) : 0);
    },
    end(offset) {
      if (offset === 0) return 0;
      const piece = pieceOf(offset - 1);
      const from = raw[piece] as number;
      return isWhole(piece) ? from + offset - (clean[piece] as number) : from + (rawLength[piece] as number);
    },
  };
}
