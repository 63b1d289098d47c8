import { classOf } from './characters.ts';
import { wordUse } from './compiled-glossary.ts';

/** The last six classes of five bits each, as one number. */
export const windowMask = 0x3fffffff;
const filterBits = 17;

export function windowHash(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> (32 - filterBits);
}

/** The filter as its set bits: the distance of each from the one before, in steps of at most 255. */
export function packWindows(words: Iterable<{ readonly word: string; readonly use: number }>): Uint8Array {
  const bits = new Set<number>();
  for (const { word, use } of words) for (const window of windowsOf(word, use)) bits.add(windowHash(window));
  const steps: number[] = [];
  let last = 0;
  for (const bit of [...bits].sort((a, b) => a - b)) {
    for (; bit - last >= 255; last += 255) steps.push(255);
    steps.push(bit - last);
    last = bit;
  }
  return Uint8Array.from(steps);
}

/** The filter of the sweep: one bit for each window that a word of ours may show. 16 KB, so that it stays in the cache. */
export function filterWords(packed: Uint8Array): Uint32Array {
  const filter = new Uint32Array(1 << (filterBits - 5));
  let bit = 0;
  for (let place = 0; place < packed.length; place++) {
    const step = packed[place] as number;
    bit += step;
    if (step < 255) filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return filter;
}

/**
 * A whole word shows itself by the break before it and its first five classes, or by all of it and the break behind;
 * a first part by its beginning; a part inside a word by six classes.
 */
function* windowsOf(word: string, use: number): Generator<number> {
  const classes = Array.from(word, (letter) => classOf[letter.charCodeAt(0)] as number);
  if (use & wordUse.whole) yield* padded(classes.length < 5 ? [0, ...classes, 0] : [0, ...classes.slice(0, 5)], false);
  if (use & wordUse.prefix) yield* padded([0, ...classes.slice(0, 5)], true);
  if (use & wordUse.inner) yield* padded(classes.slice(0, 6), true);
}

/** A window that is shorter than six classes, with whatever may stand before it or, if `open`, behind it. */
function* padded(classes: readonly number[], open: boolean): Generator<number> {
  if (classes.length >= 6) yield classes.reduce((window, each) => (window << 5) | each, 0);
  else for (let other = 0; other < 29; other++) yield* padded(open ? [...classes, other] : [other, ...classes], open);
}
