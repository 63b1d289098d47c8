import { classOf } from './characters.ts';
import { type CompiledGlossary, type EntryKind, entryKind, wordUse } from './compiled-glossary.ts';
import { phraseAround } from './phrase-match.ts';
import { createSweep } from './sweep.ts';
import { findWord, indexWords, prefixesAt, startsWithWord, type WordIndex } from './word-index.ts';
import { isWordStart, longestWord, wordEndAt, wordStartAt } from './word-place.ts';

/** A place where words of the glossary stand, before anything is known of the words around it. Offsets are UTF-16 code units. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly kind: EntryKind;
  /** A term, or a pattern. */
  readonly owner: number;
  /** Of a compound: where its first part, and what stands before it, ends. */
  readonly stemEnd?: number;
}

export interface Matcher {
  /** All matches, as they come; `undefined` when the text holds unseen characters and must be cleaned first. */
  find(text: string): Match[] | undefined;
}

/** How much is swept at once, in UTF-16 units. */
const chunk = 1 << 15;

/** The sweep finds the places where a word of ours may stand; there it is compared letter by letter. */
export function createMatcher(compiled: CompiledGlossary): Matcher {
  const index = indexWords(compiled);
  const sweep = createSweep(compiled.windows, chunk);
  return {
    find(text) {
      const matches: Match[] = [];
      const isClean = sweep.run(text, (at) => {
        verify(index, text, at, matches);
        return true;
      });
      return isClean ? matches : undefined;
    },
  };
}

function verify(index: WordIndex, text: string, at: number, matches: Match[]): void {
  const start = wordStartAt(text, at);
  if (start === undefined) return;
  if (isWordStart(text, start)) matchWord(index, text, start, matches);
  else matchInside(index, text, start, matches);
}

function matchWord(index: WordIndex, text: string, start: number, matches: Match[]): void {
  const end = wordEndAt(text, start);
  if (end - start === longestWord) return;
  for (const word of prefixesAt(index, text, start)) {
    const stemEnd = start + (index.compiled.lengths[word] as number);
    if (stemEnd < end && startsWithWord(index, word, text, start))
      addPrefix(index, { word, start, stemEnd, end }, matches);
  }
  const word = findWord(index, text, start, end);
  if (word !== -1) addWhole(index, text, word, start, end, matches);
}

/** A compound that has something before the part we know: `webcamkindersekstoerisme`. */
function matchInside(index: WordIndex, text: string, stemStart: number, matches: Match[]): void {
  // Looked at first: few words of ours are found inside others.
  const words = prefixesAt(index, text, stemStart).filter((word) => isInner(index, word, text, stemStart));
  if (words.length === 0) return;
  let start = stemStart;
  while (start > 0 && stemStart - start < longestWord && classOf[text.charCodeAt(start - 1)] !== 0) start--;
  const end = wordEndAt(text, stemStart);
  if (stemStart - start < 2 || stemStart - start >= longestWord || end - stemStart === longestWord) return;
  for (const word of words) {
    const stemEnd = stemStart + (index.compiled.lengths[word] as number);
    if (stemEnd <= end) addPrefix(index, { word, start, stemEnd, end }, matches);
  }
}

function isInner(index: WordIndex, word: number, text: string, start: number): boolean {
  return ((index.compiled.uses[word] as number) & wordUse.inner) !== 0 && startsWithWord(index, word, text, start);
}

function addPrefix(
  index: WordIndex,
  part: { word: number; start: number; stemEnd: number; end: number },
  matches: Match[],
): void {
  const { kinds, owners } = index.compiled;
  const { word, start, stemEnd, end } = part;
  for (let entry = index.entryFrom[word] as number; entry < (index.entryFrom[word + 1] as number); entry++) {
    const kind = kinds[entry] as EntryKind;
    const owner = owners[entry] as number;
    if (kind === entryKind.stem) matches.push({ start, end, kind, owner, stemEnd });
    if (kind === entryKind.openPattern) matches.push({ start, end, kind: entryKind.pattern, owner });
  }
}

function addWhole(index: WordIndex, text: string, word: number, start: number, end: number, matches: Match[]): void {
  const { kinds, owners } = index.compiled;
  for (let entry = index.entryFrom[word] as number; entry < (index.entryFrom[word + 1] as number); entry++) {
    const kind = kinds[entry] as EntryKind;
    if (kind === entryKind.stem) continue;
    const owner = owners[entry] as number;
    if (kind === entryKind.openPattern) matches.push({ start, end, kind: entryKind.pattern, owner });
    else if (kind === entryKind.capitals) {
      if (isInCapitals(text.slice(start, end))) matches.push({ start, end, kind: entryKind.form, owner });
    } else {
      const range = phraseAround(index, text, entry, start, end);
      if (range !== undefined) matches.push({ ...range, kind, owner });
    }
  }
}

function isInCapitals(word: string): boolean {
  return /^\p{Lu}+s?$/u.test(word);
}
