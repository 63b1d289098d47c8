import type { TextRange } from '../checker/finding.ts';
import { findFocus } from './focus.ts';
import type { FormField } from './form-field.ts';
import { keepScroll } from './scroll-positions.ts';
import { moveOffset } from './text-edit.ts';
import type { Replacement } from './text-source.ts';
import { waitForFrames } from './wait.ts';

/**
 * Puts a text in the place of a range of a form field, as one step that the user can undo. `flagged` is what must stand
 * there now. The caret goes behind it, or stays where the user had it.
 */
export async function replaceInField(
  field: FormField,
  range: TextRange,
  flagged: string,
  text: string,
): Promise<Replacement> {
  const before = field.value;
  if (before.slice(range.start, range.end) !== flagged) return 'failed';
  if (field.maxLength >= 0 && before.length - flagged.length + text.length > field.maxLength) return 'too-long';
  const focused = findFocus(field.ownerDocument);
  const caret = { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0, direction: field.selectionDirection };
  const putScrollBack = keepScroll(field);

  if (focused !== field) field.focus({ preventScroll: true });
  field.setSelectionRange(range.start, range.end);
  field.ownerDocument.execCommand('insertText', false, text);
  const expected = before.slice(0, range.start) + text + before.slice(range.end);
  const replaced = field.value === expected;
  const wasElsewhere = focused === field && (caret.end <= range.start || caret.start > range.end);
  if (!replaced) field.setSelectionRange(caret.start, caret.end, caret.direction ?? 'none');
  else if (wasElsewhere) {
    const edit = { start: range.start, removed: flagged.length, inserted: text.length };
    field.setSelectionRange(moveOffset(caret.start, edit), moveOffset(caret.end, edit), caret.direction ?? 'none');
  }
  giveFocusBack(field, focused);
  putScrollBack();
  // A page that controls the field may set it back when it next draws.
  await waitForFrames(field.ownerDocument.defaultView!, 2);
  // Firefox scrolls to the caret only when it draws.
  putScrollBack();
  return replaced && field.value === expected ? 'replaced' : 'failed';
}

/** The user was writing elsewhere: they go on there. Nothing had the focus: then the field keeps it, ready for undo. */
function giveFocusBack(field: FormField, focused: Element | null): void {
  const elsewhere = focused && focused !== field && focused !== field.ownerDocument.body && focused.isConnected;
  if (elsewhere) (focused as HTMLElement).focus({ preventScroll: true });
}
