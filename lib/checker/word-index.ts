import { classOf } from './characters.ts';
import { type CompiledGlossary, wordUse } from './compiled-glossary.ts';

/**
 * The compiled glossary with what is needed to search it: where each word and entry lies, a hash table of the words, and
 * the filter of the sweep. Made in a fraction of a millisecond; holds views, no copies.
 */
export interface WordIndex {
  readonly compiled: CompiledGlossary;
  readonly wordFrom: Uint32Array;
  readonly entryFrom: Uint32Array;
  /** Of each entry: where the words of its phrase begin. */
  readonly phraseFrom: Uint32Array;
  readonly slots: Uint16Array;
  /** One bit for each hash of a window: six classes of five bits, the last one just read. */
  readonly filter: Uint32Array;
  /** One bit for each hash of a first part of words. */
  readonly prefixes: Uint32Array;
}

export const windowMask = 0x3fffffff;
const slotCount = 1 << 14;

export function indexWords(compiled: CompiledGlossary): WordIndex {
  const { lengths, counts, sizes } = compiled;
  const wordFrom = runningSum(lengths, (length) => length);
  const index: WordIndex = {
    compiled,
    wordFrom,
    entryFrom: runningSum(counts, (count) => count),
    phraseFrom: runningSum(sizes, (size) => (size > 1 ? size : 0)),
    slots: new Uint16Array(slotCount),
    filter: new Uint32Array(1 << 12),
    prefixes: new Uint32Array(1 << 8),
  };
  for (let word = 0; word < lengths.length; word++) fileWord(index, word);
  return index;
}

export function hashStep(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

export function windowHash(window: number): number {
  return Math.imul(window, 0x9e3779b1) >>> 15;
}

export function prefixBit(hash: number): number {
  return (hash ^ (hash >>> 13)) & 0x1fff;
}

/** The number of the word with this hash and these letters, or -1. */
export function findWord(index: WordIndex, hash: number, length: number, letterAt: (place: number) => number): number {
  const { compiled, slots, wordFrom } = index;
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & (slotCount - 1)) {
    const word = (slots[slot] as number) - 1;
    if (compiled.lengths[word] !== length) continue;
    const from = wordFrom[word] as number;
    let place = 0;
    while (place < length && compiled.letters[from + place] === letterAt(place)) place++;
    if (place === length) return word;
  }
  return -1;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slotCount - 1);
}

function fileWord(index: WordIndex, word: number): void {
  const { compiled, wordFrom, slots } = index;
  const use = compiled.uses[word] as number;
  const from = wordFrom[word] as number;
  const letters = compiled.letters.subarray(from, wordFrom[word + 1]);
  let hash = 0;
  for (const letter of letters) hash = hashStep(hash, letter);
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
  slots[slot] = word + 1;
  if (use === 0) return;
  const classes = Array.from(letters, (letter) => classOf[letter === 0x9c ? 0x153 : letter] as number);
  if (use & wordUse.prefix) setBit(index.prefixes, prefixBit(hash));
  if (use & wordUse.whole)
    fileWindow(index.filter, classes.length < 5 ? [0, ...classes, 0] : [0, ...classes.slice(0, 5)]);
  if (use & wordUse.prefix) fileWindow(index.filter, [0, ...classes.slice(0, 5)], classes.length < 5);
  if (use & wordUse.inner) fileWindow(index.filter, classes.slice(0, 6));
}

/** Files a window of up to six classes; where it is shorter, under whatever may stand before or, if `open`, behind it. */
function fileWindow(filter: Uint32Array, classes: readonly number[], open = false): void {
  if (classes.length < 6) {
    for (let other = 0; other < 29; other++) fileWindow(filter, open ? [...classes, other] : [other, ...classes], open);
    return;
  }
  setBit(filter, windowHash(classes.reduce((window, each) => (window << 5) | each, 0)));
}

function setBit(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}

function runningSum(list: Uint8Array, value: (item: number) => number): Uint32Array {
  const sums = new Uint32Array(list.length + 1);
  for (let place = 0; place < list.length; place++)
    sums[place + 1] = (sums[place] as number) + value(list[place] as number);
  return sums;
}
