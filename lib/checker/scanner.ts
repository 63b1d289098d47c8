import { classOf, fold } from './characters.ts';
import { cleanText } from './clean-text.ts';
import { letterByte } from './letters.ts';
import { hashWord, hyphen, isMarked, type ScanMarks, withSpace } from './scan-marks.ts';
import { createSweep } from './sweep.ts';
import { addLetter } from './word-hash.ts';
import { isWordStart, longestWord, wordEndAt, wordStartAt } from './word-place.ts';

/** What a page knows of the glossary: which texts are worth showing to the checker. */
export interface Scanner {
  /** `false`: the checker would find nothing in the text. `true`: it may. */
  mayFlag(text: string): boolean;
}

export interface CompiledScanner {
  /** The filter of the sweep (see `sweep-filter.ts`), over the words by which something flagged is found. */
  readonly windows: Uint32Array;
  readonly marks: ScanMarks;
  /** First parts of words, in folded letters. */
  readonly stems: readonly string[];
}

/** How much is swept at once, in UTF-16 units: every frame has a buffer of that length. */
const chunk = 1 << 11;
/** Between two words of a phrase there is no more than this. */
const widestGap = 12;

export function createScanner({ windows, marks, stems }: CompiledScanner): Scanner {
  const sweep = createSweep(windows, chunk);
  const stemsByLetter = Map.groupBy(stems, (stem) => letterByte(stem.charCodeAt(0)));

  /** `undefined`: the text must be cleaned first. */
  function scan(text: string): boolean | undefined {
    let found = false;
    const isClean = sweep.run(text, (at) => {
      const start = wordStartAt(text, at);
      found = start !== undefined && standsAt(text, start);
      return !found;
    });
    return isClean || found ? found : undefined;
  }

  function standsAt(text: string, start: number): boolean {
    const near = stemsByLetter.get(letterByte(fold(text.charCodeAt(start))));
    if (near?.some((stem) => startsWith(text, start, stem))) return true;
    if (!isWordStart(text, start)) return false;
    const end = wordEndAt(text, start);
    const hash = hashWord(text, start, end);
    if (isMarked(marks, hash)) return true;
    if (
      start > 0 &&
      fold(text.charCodeAt(start - 1)) === hyphen &&
      isMarked(marks, hashWord(text, start, end, leading))
    )
      return true;
    return isPair(text, start, end, hash);
  }

  function isPair(text: string, start: number, end: number, hash: number): boolean {
    const next = wordAfter(text, end);
    if (next !== -1 && isMarked(marks, hashWord(text, next, wordEndAt(text, next), withSpace(hash)))) return true;
    const previous = wordBefore(text, start);
    if (previous === -1) return false;
    const before = hashWord(text, previous, wordEndAt(text, previous));
    return isMarked(marks, hashWord(text, start, end, withSpace(before)));
  }

  return { mayFlag: (text) => scan(text) ?? scan(cleanText(text).text) ?? false };
}

const leading = addLetter(0, hyphen);

function startsWith(text: string, start: number, stem: string): boolean {
  for (let place = 0; place < stem.length; place++)
    if (letterByte(fold(text.charCodeAt(start + place))) !== letterByte(stem.charCodeAt(place))) return false;
  return true;
}

/** Where the next word begins, or -1 when none is near. */
function wordAfter(text: string, end: number): number {
  const most = Math.min(text.length, end + widestGap + 1);
  for (let at = end; at < most; at++) if (classOf[text.charCodeAt(at)] !== 0) return at;
  return -1;
}

/** Where the word before begins, or -1 when none is near. */
function wordBefore(text: string, start: number): number {
  let at = start - 1;
  while (at >= 0 && start - at <= widestGap && classOf[text.charCodeAt(at)] === 0) at--;
  if (at < 0 || classOf[text.charCodeAt(at)] === 0) return -1;
  const last = at;
  while (at > 0 && last - at < longestWord && classOf[text.charCodeAt(at - 1)] !== 0) at--;
  return at;
}
