import type { TextRange } from './finding.ts';
import { foldedText } from './folded-text.ts';
import { matchesOf } from './plain-expression.ts';

/** A paragraph, or a part of a very long one: as far as the words around a match are looked at. */
export interface Passage extends TextRange {
  /** The clean text of the passage; offsets into it are offsets into the text less `start`. */
  readonly text: string;
  /** The same in lower case, unit for unit. */
  readonly folded: string;
  /** Folded text that stands before the passage and sets its topic. */
  readonly before: string;
  /** One after the other, with no gap between them. Offsets into the passage. */
  readonly sentences: readonly TextRange[];
}

/** How far a passage reaches from a match, in units: this bounds the work a match can cost. */
const reach = 1500;
const beforeReach = 600;

/** The passage around `at`, not before `floor` (the end of the passage before it). */
export function passageAround(text: string, at: TextRange, floor: number, before: string): Passage {
  const least = Math.max(floor, at.start - reach);
  // Stretches, so that a search for a line end that is nowhere does not go through all of a long text.
  const start = least + lastBreakEnd(text.slice(least, at.start));
  const end = at.end + firstBreak(text.slice(at.end, at.end + reach));
  const slice = text.slice(start, end);
  let folded: string | undefined;
  let foldedBefore: string | undefined;
  let sentences: readonly TextRange[] | undefined;
  return {
    start,
    end,
    text: slice,
    get folded() {
      folded ??= foldedText(slice);
      return folded;
    },
    get before() {
      foldedBefore ??= foldedText(`${before}\n${text.slice(Math.max(0, start - beforeReach), start)}`);
      return foldedBefore;
    },
    get sentences() {
      sentences ??= sentencesOf(slice);
      return sentences;
    },
  };
}

/** The sentence in which an offset into the passage lies. */
export function sentenceAt({ sentences, text }: Passage, offset: number): TextRange {
  let low = 0;
  for (let high = sentences.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as TextRange).start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: text.length };
}

/** The end of the last empty line in a stretch of text, or 0. */
function lastBreakEnd(stretch: string): number {
  for (let second = stretch.lastIndexOf('\n'); second > 0; ) {
    const first = stretch.lastIndexOf('\n', second - 1);
    if (first === -1) break;
    if (isBlank(stretch, first + 1, second)) return second + 1;
    second = first;
  }
  return 0;
}

/** The start of the first empty line in a stretch of text, or its end. */
function firstBreak(stretch: string): number {
  for (let first = stretch.indexOf('\n'); first !== -1; ) {
    const second = stretch.indexOf('\n', first + 1);
    if (second === -1) break;
    if (isBlank(stretch, first + 1, second)) return first;
    first = second;
  }
  return stretch.length;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0d) return false;
  }
  return true;
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
  for (const found of matchesOf(sentenceEnd, passage)) {
    const dot = passage.slice(Math.max(0, found.index - 8), found.index + 1);
    if (found[0].startsWith('.') && !found[0].includes('\n') && abbreviation.test(dot)) continue;
    close(found.index + found[0].length);
  }
  close(passage.length);
  return sentences;
}
