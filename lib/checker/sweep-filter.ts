import { classOf } from './characters.ts';
import { wordUse } from './compiled-glossary.ts';

/**
 * The last six classes of five bits each, as one number, are a window. A filter knows the windows that words of ours
 * show: a multiplication takes a window to one word of the filter and to two of its bits; both are set for ours, and
 * for few others. The factor drops the two bits of the number that no class reaches.
 */
export const windowFactor = (0x9e3779b1 << 2) | 0;
/** By how much the product is shifted for the first and the second bit; those above its lowest five do not count. */
export const firstBit = 15;
export const secondBit = 10;

/** 16 KB, so that the filter stays in the cache. */
/** In numbers of 32 bits: 16 KB. */
export const filterSize = 1 << 12;
/** By how much a product is shifted to give its place in the filter. */
export const filterShift = 20;

/** The filter of the sweep over words. */
export function windowFilter(words: Iterable<{ readonly word: string; readonly use: number }>): Uint32Array {
  const filter = new Uint32Array(filterSize);
  const windows = new Set<number>();
  for (const { word, use } of words) for (const window of windowsOf(word, use)) windows.add(window);
  for (const window of windows) {
    const product = Math.imul(window, windowFactor);
    const place = product >>> filterShift;
    filter[place] = (filter[place] as number) | (1 << (product >>> firstBit)) | (1 << (product >>> secondBit));
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
