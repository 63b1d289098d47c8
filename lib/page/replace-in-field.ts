import type { TextRange } from '../checker/finding.ts';
import { findFocus } from './focus.ts';
import type { FormField } from './form-field.ts';
import { keepScroll } from './scroll-positions.ts';
import { findEdit, moveOffset, type TextEdit } from './text-edit.ts';
import type { Replacement } from './text-source.ts';
import { wait } from './wait.ts';
import { type WatchedUser, watchUser } from './watch-user.ts';

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
  const caret = keepFieldCaret(field, focused === field);
  const putScrollBack = keepScroll(field);
  const edit = { start: range.start, removed: flagged.length, inserted: text.length };

  if (focused !== field) field.focus({ preventScroll: true });
  field.setSelectionRange(range.start, range.end);
  // A page may set the field back, at once or a moment later: until then the caret is ours, unless the user takes it.
  const user = watchUser(field.ownerDocument.defaultView!);
  field.ownerDocument.execCommand('insertText', false, text);
  const expected = before.slice(0, range.start) + text + before.slice(range.end);
  if (holds(field.value, expected, edit)) caret.restoreAfter(edit);
  giveFocusBack(field, focused);
  putScrollBack();
  const isReplaced = await isSettled(field, user, () => holds(field.value, expected, edit));
  if (!user.hasActed()) {
    if (!isReplaced) caret.restore();
    // Once more: Firefox scrolls to the caret only when it draws.
    putScrollBack();
  }
  user.end();
  if (isReplaced) return 'replaced';
  return field.value === before ? 'failed' : 'altered';
}

/** Milliseconds between looks. Pages that control a field set it back when they next draw, or when a timer runs out. */
const looks = [40, 160];

async function isSettled(field: FormField, user: WatchedUser, isRead: () => boolean): Promise<boolean> {
  let seen = isRead();
  for (const pause of looks) {
    if (!seen) return false;
    await wait(field.ownerDocument.defaultView!, pause);
    if (user.hasActed()) return seen;
    seen = isRead();
  }
  return seen;
}

/** Whether the new text stands there. Elsewhere in the field others may have written meanwhile. */
function holds(value: string, expected: string, { start, inserted }: TextEdit): boolean {
  const other = findEdit(expected, value);
  return !other || other.start >= start + inserted || other.start + other.removed <= start;
}

function keepFieldCaret(field: FormField, hasFocus: boolean) {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  const start = selectionStart ?? 0;
  const end = selectionEnd ?? 0;
  const direction = selectionDirection ?? 'none';
  return {
    restore: () => field.setSelectionRange(start, end, direction),
    restoreAfter(edit: TextEdit): void {
      const isElsewhere = hasFocus && (end <= edit.start || start > edit.start + edit.removed);
      if (isElsewhere) field.setSelectionRange(moveOffset(start, edit), moveOffset(end, edit), direction);
    },
  };
}

/** The user was writing elsewhere: they go on there. Nothing had the focus: then the field keeps it, ready for undo. */
function giveFocusBack(field: FormField, focused: Element | null): void {
  const elsewhere = focused && focused !== field && focused !== field.ownerDocument.body && focused.isConnected;
  if (elsewhere) (focused as HTMLElement).focus({ preventScroll: true });
}
