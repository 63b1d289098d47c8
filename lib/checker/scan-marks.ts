import { fold } from './characters.ts';
import { letterByte } from './letters.ts';
import { addLetter, mixedHash } from './word-hash.ts';

/**
 * A table that knows words, and pairs of words that follow each other, by marks of one byte: it says of few others that
 * it knows them, and takes a tenth of the room. 32 KB, filled to a quarter: one other word in 600 is taken for one of ours.
 */
export type ScanMarks = Uint8Array;

const size = 1 << 15;
/** Between the two words of a pair. */
const space = 0x20;
/** In front of a word that is ours behind a hyphen alone. */
export const hyphen = 0x2d;

/** Of words (`klant`), pairs (`child bride`) and words behind a hyphen (`-prostitutie`), in folded letters. */
export function markKeys(keys: Iterable<string>): ScanMarks {
  const marks = new Uint8Array(size);
  for (const key of keys) {
    let hash = 0;
    for (const letter of key) hash = addLetter(hash, letterByte(letter.charCodeAt(0)));
    addMark(marks, hash);
  }
  return marks;
}

/** `hash`: of the letters of a key, by `hashWord`. */
export function isMarked(marks: ScanMarks, hash: number): boolean {
  const mixed = mixedHash(hash);
  const mark = markOf(mixed);
  for (let place = mixed & (size - 1); marks[place] !== 0; place = (place + 1) & (size - 1))
    if (marks[place] === mark) return true;
  return false;
}

/** The hash of the word from `start` to `end`, added to that of what stands before it in the key. */
export function hashWord(text: string, start: number, end: number, before = 0): number {
  let hash = before;
  for (let at = start; at < end; at++) hash = addLetter(hash, letterByte(fold(text.charCodeAt(at))));
  return hash;
}

/** The hash of a key that another word follows. */
export function withSpace(hash: number): number {
  return addLetter(hash, space);
}

function addMark(marks: ScanMarks, hash: number): void {
  const mixed = mixedHash(hash);
  const mark = markOf(mixed);
  let place = mixed & (size - 1);
  for (; marks[place] !== 0; place = (place + 1) & (size - 1)) if (marks[place] === mark) return;
  marks[place] = mark;
}

function markOf(mixed: number): number {
  return 1 + ((mixed >>> 15) % 255);
}
