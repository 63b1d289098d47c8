import { fold } from './characters.ts';
import { type CompiledGlossary, wordUse } from './compiled-glossary.ts';
import { letterByte } from './letters.ts';
import { addLetter, mixedHash } from './word-hash.ts';

/** The compiled glossary with what is needed to search it: sums over its arrays, and the few first parts of words. */
export interface WordIndex {
  readonly compiled: CompiledGlossary;
  readonly wordFrom: Uint32Array;
  readonly entryFrom: Uint32Array;
  /** Of each entry: where the words of its phrase begin. */
  readonly phraseFrom: Uint32Array;
  /** Words that are looked for as the first part of longer ones, by their first byte. */
  readonly prefixes: readonly (readonly number[])[];
}

export function indexWords(compiled: CompiledGlossary): WordIndex {
  const { lengths, counts, sizes, uses, letters } = compiled;
  const wordFrom = runningSum(lengths, 0);
  const prefixes: number[][] = Array.from({ length: 256 }, () => []);
  for (let word = 0; word < lengths.length; word++) {
    if (((uses[word] as number) & wordUse.prefix) === 0) continue;
    (prefixes[letters[wordFrom[word] as number] as number] as number[]).push(word);
  }
  return { compiled, wordFrom, entryFrom: runningSum(counts, 0), phraseFrom: runningSum(sizes, 2), prefixes };
}

/** The number of the word that stands in `text` from `start` to `end`, or -1. */
export function findWord(index: WordIndex, text: string, start: number, end: number): number {
  const { slots, lengths } = index.compiled;
  let hash = 0;
  for (let at = start; at < end; at++) hash = addLetter(hash, letterByte(fold(text.charCodeAt(at))));
  const mask = slots.length - 1;
  for (let slot = mixedHash(hash) & mask; ; slot = (slot + 1) & mask) {
    const word = (slots[slot] as number) - 1;
    if (word === -1 || (lengths[word] === end - start && startsWithWord(index, word, text, start))) return word;
  }
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
