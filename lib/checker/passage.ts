import type { TextRange } from './finding.ts';
import { foldedText } from './folded-text.ts';

/** A paragraph, or a part of a very long one: as far as the words around a match are looked at. */
export interface Passage extends TextRange {
  /** The clean text of the passage; offsets into it are offsets into the text less `start`. */
  readonly text: string;
  /** The same in lower case, unit for unit. */
  readonly folded: string;
  /** Folded text that stands before the passage and sets its topic. */
  readonly before: string;
}

/** How far a passage reaches from a match, in units: this bounds the work a match can cost. */
const reach = 1500;
const beforeReach = 600;
const paragraphBreak = /\n[ \t\r]*\n/g;

/** The passage around `at`, not before `floor` (the end of the passage before it). */
export function passageAround(text: string, at: TextRange, floor: number, before: string): Passage {
  const from = Math.max(floor, at.start - reach);
  const to = Math.min(text.length, at.end + reach);
  const start = Math.min(at.start, from + lastBreakEnd(text.slice(from, at.start)));
  const end = at.end + firstBreak(text.slice(at.end, to));
  const slice = text.slice(start, end);
  const earlier = text.slice(Math.max(0, start - beforeReach), start);
  return { start, end, text: slice, folded: foldedText(slice), before: foldedText(`${before}\n${earlier}`) };
}

function lastBreakEnd(text: string): number {
  let end = 0;
  for (const found of text.matchAll(paragraphBreak)) end = found.index + found[0].length;
  return end;
}

function firstBreak(text: string): number {
  const found = text.search(paragraphBreak);
  return found === -1 ? text.length : found;
}

/** Longer sentences are cut: no rule looks so far. */
const longestSentence = 1200;
const sentenceEnd =
  /[.!?…]+["”“’»')\]]*[ \n]+(?=["“„«‘'(¿¡>-]*[ ]?[\p{Lu}\p{N}])|\n+(?=[ ]*["“„«‘(¿¡>•*–-]?[ ]?[\p{Lu}\p{N}>])/gu;
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{L}|dr|mr|mrs|ms|st|art|nr|no|bijv|bv|vs|bzw|ca|prof|mme|mlle|sr|sra|sta|jr|ing|drs|bl|p|pp|vol|inc|co|jan|feb|aug|sept|okt|oct|nov|dec)\.$/iu;

/** The sentences of a passage, one after the other, with no gap between them. Offsets into the passage. */
export function sentencesOf(passage: string): TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  const close = (end: number) => {
    for (; end - start > longestSentence; start = cut(start)) sentences.push({ start, end: cut(start) });
    if (end > start) sentences.push({ start, end });
    start = end;
  };
  const cut = (from: number) => {
    const space = passage.lastIndexOf(' ', from + longestSentence);
    return space > from + longestSentence / 2 ? space : from + longestSentence;
  };
  for (const found of passage.matchAll(sentenceEnd)) {
    const dot = passage.slice(Math.max(0, found.index - 8), found.index + 1);
    if (found[0].startsWith('.') && !found[0].includes('\n') && abbreviation.test(dot)) continue;
    close(found.index + found[0].length);
  }
  close(passage.length);
  return sentences;
}
