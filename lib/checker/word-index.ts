import { fold } from './characters.ts';
import { type CompiledGlossary, wordUse } from './compiled-glossary.ts';
import { letterByte } from './letters.ts';
import { filterWords } from './sweep-filter.ts';

/**
 * The compiled glossary with what is needed to search it. The words lie in alphabetical order and are found by halving,
 * so that nothing has to be built but running sums and the filter of the sweep: a page pays a fraction of a millisecond.
 */
export interface WordIndex {
  readonly compiled: CompiledGlossary;
  readonly wordFrom: Uint32Array;
  readonly entryFrom: Uint32Array;
  /** Of each entry: where the words of its phrase begin. */
  readonly phraseFrom: Uint32Array;
  /** Where the words with each first byte begin. */
  readonly firstFrom: Uint16Array;
  readonly filter: Uint32Array;
  /** Words that are looked for as the first part of longer ones, by their first byte. */
  readonly prefixes: readonly (readonly number[])[];
}

export function indexWords(compiled: CompiledGlossary): WordIndex {
  const { lengths, counts, sizes, uses, letters, windows } = compiled;
  const wordFrom = runningSum(lengths, 0);
  const firstFrom = new Uint16Array(257);
  const prefixes: number[][] = Array.from({ length: 256 }, () => []);
  for (let word = 0; word < lengths.length; word++) {
    const first = letters[wordFrom[word] as number] as number;
    firstFrom[first + 1] = word + 1;
    if (((uses[word] as number) & wordUse.prefix) !== 0) (prefixes[first] as number[]).push(word);
  }
  for (let first = 1; first < 257; first++) {
    if (firstFrom[first] === 0) firstFrom[first] = firstFrom[first - 1] as number;
  }
  return {
    compiled,
    wordFrom,
    entryFrom: runningSum(counts, 0),
    phraseFrom: runningSum(sizes, 2),
    firstFrom,
    filter: filterWords(windows),
    prefixes,
  };
}

/** The number of the word that stands in `text` from `start` to `end`, or -1. */
export function findWord(index: WordIndex, text: string, start: number, end: number): number {
  const first = letterByte(fold(text.charCodeAt(start)));
  let low = index.firstFrom[first] as number;
  let high = index.firstFrom[first + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compareWord(index, middle, text, start, end);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** The first parts of words that begin like the text at a place. */
export function prefixesAt(index: WordIndex, text: string, start: number): readonly number[] {
  return index.prefixes[letterByte(fold(text.charCodeAt(start)))] as readonly number[];
}

/** Does the word stand at the very place, whatever follows it? */
export function startsWithWord(index: WordIndex, word: number, text: string, start: number): boolean {
  const { letters, lengths } = index.compiled;
  const from = index.wordFrom[word] as number;
  for (let place = 0; place < (lengths[word] as number); place++) {
    if (letters[from + place] !== letterByte(fold(text.charCodeAt(start + place)))) return false;
  }
  return true;
}

function compareWord(index: WordIndex, word: number, text: string, start: number, end: number): number {
  const { letters, lengths } = index.compiled;
  const from = index.wordFrom[word] as number;
  const length = lengths[word] as number;
  const shorter = Math.min(length, end - start);
  for (let place = 1; place < shorter; place++) {
    const order = (letters[from + place] as number) - letterByte(fold(text.charCodeAt(start + place)));
    if (order !== 0) return order;
  }
  return length - (end - start);
}

function runningSum(list: Uint8Array, least: number): Uint32Array {
  const sums = new Uint32Array(list.length + 1);
  let sum = 0;
  for (let place = 0; place < list.length; place++) {
    const value = list[place] as number;
    if (value >= least) sum += value;
    sums[place + 1] = sum;
  }
  return sums;
}
