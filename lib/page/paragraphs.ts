import type { TextRange } from '../checker/finding.ts';

/** Longer paragraphs are cut at the end of a line or a sentence: one keystroke must not cost a whole chapter. */
const longest = 4000;

/**
 * The whole paragraphs (between blank lines) around a stretch of a plain text, as one range. Of a very long paragraph: the
 * part around the stretch, cut where a line or a sentence ends.
 */
export function paragraphsAround(text: string, changed: TextRange): TextRange {
  const start = paragraphStart(text, changed.start);
  const end = paragraphEnd(text, changed.end);
  return {
    start: changed.start - start > longest / 2 ? sentenceStart(text, changed.start - longest / 2) : start,
    end: end - changed.end > longest / 2 ? sentenceEnd(text, changed.end + longest / 2) : end,
  };
}

/** The paragraphs of a plain text in order; together they cover it. */
export function* paragraphsOf(text: string): Generator<TextRange> {
  let start = 0;
  while (start < text.length) {
    const blank = paragraphEnd(text, start);
    const end = blank - start > 2 * longest ? sentenceEnd(text, start + longest) : blank;
    yield { start, end };
    start = Math.max(end, start + 1);
  }
}

function paragraphStart(text: string, offset: number): number {
  for (let at = text.lastIndexOf('\n', offset - 1); at > 0; at = text.lastIndexOf('\n', at - 1)) {
    if (isBlankLineBefore(text, at)) return at + 1;
  }
  return 0;
}

function paragraphEnd(text: string, offset: number): number {
  for (let at = text.indexOf('\n', offset); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = text.indexOf('\n', at + 1);
    if (next >= 0 && isBlankLineBefore(text, next)) return next + 1;
  }
  return text.length;
}

/** Whether only spaces stand between this line break and the one before it. */
function isBlankLineBefore(text: string, lineBreak: number): boolean {
  let at = lineBreak - 1;
  while (at >= 0 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 13)) at--;
  return at < 0 || text.charCodeAt(at) === 10;
}

function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - longest / 2);
  const end = lastEnd(text.slice(from, offset));
  return end === undefined ? offset : from + end;
}

function sentenceEnd(text: string, offset: number): number {
  const until = Math.min(text.length, offset + longest / 2);
  const match = /[.!?]\s|\n/u.exec(text.slice(offset, until));
  return match ? offset + match.index + match[0].length : until;
}

function lastEnd(text: string): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(/[.!?]\s|\n/gu)) end = match.index + match[0].length;
  return end;
}
