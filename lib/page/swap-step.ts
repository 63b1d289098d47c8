import type { TextRange } from '../checker/finding.ts';
import { findFocus } from './focus.ts';
import { isFormField } from './form-field.ts';
import type { Mark } from './mark.ts';
import { moveOffset } from './text-edit.ts';
import type { Replacement, TextSource } from './text-source.ts';

/** A finding, and the text that is to stand in its place. */
export interface Swap {
  readonly mark: Mark;
  readonly text: string;
}

/** Several swaps that are one replacement, and so one undo. */
export interface SwapStep {
  readonly source: TextSource;
  readonly range: TextRange;
  readonly text: string;
  readonly swaps: readonly Swap[];
}

/**
 * The step to begin with: the last swap, and those before it that can be done in the same replacement, because nothing but
 * plain text lies between. In a form field that is all of them. The swaps are in reading order; at least one.
 */
export function lastStep(swaps: readonly Swap[]): SwapStep {
  let first = swaps.length - 1;
  while (first > 0 && isJoined(swaps[first - 1]!.mark, swaps[first]!.mark)) first--;
  const joined = swaps.slice(first);
  const { source } = joined[0]!.mark;
  const range = { start: joined[0]!.mark.finding.start, end: joined.at(-1)!.mark.finding.end };
  return { source, range, text: textOf(source.text, joined), swaps: joined };
}

/** Does the step. A caret that stands between two of the findings of a field stays there. */
export async function runStep({ source, range, text, swaps }: SwapStep): Promise<Replacement> {
  const field = source.element;
  const hasCaret = isFormField(field) && findFocus(field.ownerDocument) === field;
  const caret = hasCaret && field.selectionStart === field.selectionEnd ? (field.selectionStart ?? 0) : 0;
  const outcome = (await source.replace?.(range, text)) ?? 'failed';
  if (outcome !== 'replaced' || !isFormField(field) || caret <= range.start || caret > range.end) return outcome;
  const moved = swaps.reduceRight((offset, { mark: { finding }, text: inserted }) => {
    return moveOffset(offset, {
      start: finding.start,
      removed: finding.end - finding.start,
      inserted: inserted.length,
    });
  }, caret);
  field.setSelectionRange(moved, moved);
  return outcome;
}

function isJoined({ source, range }: Mark, next: Mark): boolean {
  if (source.kind === 'field') return true;
  const node = range.startContainer;
  return [range.endContainer, next.range.startContainer, next.range.endContainer].every((other) => other === node);
}

function textOf(whole: string, swaps: readonly Swap[]): string {
  let at = swaps[0]!.mark.finding.start;
  let text = '';
  for (const { mark, text: replacement } of swaps) {
    text += whole.slice(at, mark.finding.start) + replacement;
    at = mark.finding.end;
  }
  return text;
}
