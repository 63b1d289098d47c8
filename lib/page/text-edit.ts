import type { Finding, TextRange } from '../checker/finding.ts';

/** One replacement that turns a text into another: `removed` characters at `start` give way to `inserted`. UTF-16 code units. */
export interface TextEdit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * The smallest single edit between two texts; undefined when they are equal. `caret` (where the user's caret stands after
 * the edit) settles what the texts alone leave open: which of several equal letters was typed.
 */
export function findEdit(before: string, after: string, caret?: number): TextEdit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  // What stands behind the caret was not typed: it is compared first.
  const behindCaret = caret === undefined ? 0 : sameAtEnd(before, after, Math.min(most, after.length - caret));
  const prefix = sameAtStart(before, after, most - behindCaret);
  const suffix = sameAtEnd(before, after, most - prefix, behindCaret);
  return { start: prefix, removed: before.length - prefix - suffix, inserted: after.length - prefix - suffix };
}

/** Stretches that are compared, the longest first: a browser compares a stretch at once, and this is done at every key. */
const stretches = [4096, 256, 16, 1];

function sameAtStart(one: string, other: string, most: number): number {
  let length = 0;
  for (const stretch of stretches) {
    while (length + stretch <= most && one.slice(length, length + stretch) === other.slice(length, length + stretch))
      length += stretch;
  }
  return length;
}

/** `known`: so much is known to be the same. */
function sameAtEnd(one: string, other: string, most: number, known = 0): number {
  let length = known;
  const before = (text: string, stretch: number): string =>
    text.slice(text.length - length - stretch, text.length - length);
  for (const stretch of stretches) {
    while (length + stretch <= most && before(one, stretch) === before(other, stretch)) length += stretch;
  }
  return length;
}

/**
 * Findings after an edit: those before it stay, those behind it move, those that it touches are gone until the next check.
 * Typing right before or right behind a finding touches it too, because it may make another word of it.
 */
export function moveFindings(findings: readonly Finding[], edit: TextEdit): Finding[] {
  const shift = edit.inserted - edit.removed;
  const moved: Finding[] = [];
  for (const finding of findings) {
    if (finding.end < edit.start) moved.push(finding);
    else if (finding.start > edit.start + edit.removed) {
      moved.push({ ...finding, start: finding.start + shift, end: finding.end + shift });
    }
  }
  return moved;
}

/** A place after an edit. A place inside of what was removed goes to the end of what was inserted. */
export function moveOffset(offset: number, edit: TextEdit): number {
  if (offset <= edit.start) return offset;
  if (offset >= edit.start + edit.removed) return offset + edit.inserted - edit.removed;
  return edit.start + edit.inserted;
}

/** Two edits one after the other as one range of the last text. */
export function joinEdits(first: TextRange, second: TextEdit): TextRange {
  return {
    start: Math.min(moveOffset(first.start, second), second.start),
    end: Math.max(moveOffset(first.end, second), second.start + second.inserted),
  };
}
