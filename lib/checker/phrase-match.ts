import { classOf, fold, isWordUnit } from './characters.ts';
import { type EntryKind, entryKind } from './compiled-glossary.ts';
import type { TextRange } from './finding.ts';
import { letterByte } from './letters.ts';
import type { WordIndex } from './word-index.ts';

/** More than this between two words, and they are no phrase. */
const widestGap = 12;
const lineEnd = 0x0a;
/** Between the words of a name, or of a pattern, there may be commas, brackets and quotation marks. */
const nameMarks = new Set(Array.from(',:;()&/.“”„«»"§–', (mark) => mark.charCodeAt(0)));

/** The range of an entry's phrase around the word it is filed under, or nothing when the neighbours are other words. */
export function phraseAround(
  index: WordIndex,
  text: string,
  entry: number,
  start: number,
  end: number,
): TextRange | undefined {
  const { compiled, phraseFrom } = index;
  const size = compiled.sizes[entry] as number;
  if (size === 1) return { start, end };
  const anchor = compiled.anchors[entry] as number;
  const from = phraseFrom[entry] as number;
  const kind = compiled.kinds[entry] as EntryKind;
  const loose = kind !== entryKind.form && kind !== entryKind.suspended;
  let first = start;
  for (let place = anchor - 1; place >= 0 && first !== -1; place--) {
    first = wordBefore(index, text, first, compiled.phrases[from + place] as number, loose);
  }
  let last = end;
  for (let place = anchor + 1; place < size && first !== -1 && last !== -1; place++) {
    last = wordAfter(index, text, last, compiled.phrases[from + place] as number, loose);
  }
  return first === -1 || last === -1 ? undefined : { start: first, end: last };
}

function wordBefore(index: WordIndex, text: string, at: number, word: number, loose: boolean): number {
  let end = at;
  let lines = 0;
  while (end > 0 && at - end < widestGap && joins(text.charCodeAt(end - 1), loose)) {
    end--;
    if (text.charCodeAt(end) === lineEnd && ++lines > 1) return -1;
  }
  const start = end - (index.compiled.lengths[word] as number);
  if (end === at || start < 0 || (start > 0 && isWordUnit(text.charCodeAt(start - 1)))) return -1;
  return isWordAt(index, text, start, word) ? start : -1;
}

function wordAfter(index: WordIndex, text: string, at: number, word: number, loose: boolean): number {
  let start = at;
  let lines = 0;
  while (start < text.length && start - at < widestGap && joins(text.charCodeAt(start), loose)) {
    if (text.charCodeAt(start) === lineEnd && ++lines > 1) return -1;
    start++;
  }
  const end = start + (index.compiled.lengths[word] as number);
  if (start === at || end > text.length || (end < text.length && isWordUnit(text.charCodeAt(end)))) return -1;
  return isWordAt(index, text, start, word) ? end : -1;
}

function isWordAt(index: WordIndex, text: string, start: number, word: number): boolean {
  const from = index.wordFrom[word] as number;
  const length = index.compiled.lengths[word] as number;
  for (let place = 0; place < length; place++) {
    if (letterByte(fold(text.charCodeAt(start + place))) !== index.compiled.letters[from + place]) return false;
  }
  return true;
}

/** White space, hyphens and apostrophes join the words of a phrase. */
function joins(unit: number, loose: boolean): boolean {
  return fold(unit) !== 0 ? classOf[unit] === 0 : loose && nameMarks.has(unit);
}
