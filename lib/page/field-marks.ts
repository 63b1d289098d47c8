import type { Finding, TextRange } from '../checker/finding.ts';
import { checkNextPiece, type FieldPieces, type FieldState } from './field-pieces.ts';
import type { FieldRanges } from './field-ranges.ts';
import type { FormField } from './form-field.ts';
import { isMasked, isProseField, type Secrets } from './form-field.ts';
import { isRendered } from './left-out.ts';
import type { Mark } from './mark.ts';
import type { Painter } from './painter.ts';
import { ownFindings } from './quoted-history.ts';
import { findEdit, joinEdits, moveFindings, moveOffset } from './text-edit.ts';
import type { Replacement, TextSource } from './text-source.ts';

export interface FieldMarksOptions extends Pick<FieldPieces, 'check' | 'onAnswer' | 'onWork'> {
  readonly painter: Painter;
  readonly ranges: FieldRanges;
  readonly secrets: Secrets;
  readonly replaceInField: (field: FormField, range: TextRange, flagged: string, text: string) => Promise<Replacement>;
  /** The field has findings but cannot be seen: `look` at it again when it can. */
  readonly onUnseen: (field: FormField) => void;
  /** There are marks in this field. */
  readonly onMarked: (field: Node) => void;
}

export interface FieldMarks {
  /** Begins to look after a field, or looks whether it still may be read. */
  add(field: FormField): void;
  /** Notices that the field's text has changed: marks move with the text at once, the changed lines wait for `work`. */
  notice(field: FormField): void;
  /** Looks at the fields that it knows: scripts change values without an event. Returns whether any had changed. */
  noticeAll(): boolean;
  /** Checks the next piece of changed text. Returns whether there is more. */
  work(): boolean;
  /** Shows the findings of a field that may have come into sight. */
  look(field: FormField): void;
  at(field: Element): readonly Mark[];
  all(): Iterator<Mark> & Iterable<Mark>;
  clear(): void;
}

/** Keeps the findings of form fields: moves them across edits and checks the paragraphs that changed. */
export function createFieldMarks(options: FieldMarksOptions): FieldMarks {
  const { painter, ranges } = options;
  const states = new Map<Element, FieldState>();
  const pieces = { ...options, isKept: (state: FieldState) => states.get(state.field) === state, put };

  function notice(field: FormField): void {
    const state = states.get(field);
    const text = field.value;
    if (!state) add(field);
    if (!state || text === state.text) return;
    const edit = findEdit(state.text, text, caretOf(field));
    if (!edit) return;
    state.text = text;
    state.unchecked = state.unchecked
      ? joinEdits(state.unchecked, edit)
      : { start: edit.start, end: edit.start + edit.inserted };
    for (const asked of state.asked) {
      asked.start = moveOffset(asked.start, edit);
      asked.end = moveOffset(asked.end, edit);
    }
    ranges.edited(field, text, edit);
    show(state, moveFindings(state.findings, edit));
    options.onWork();
  }

  function add(field: FormField): void {
    if (!isProseField(field, options.secrets)) {
      const state = states.get(field);
      if (state) forget(state);
      return;
    }
    const state = states.get(field);
    if (!state) begin(field);
    else if (state.text !== field.value) notice(field);
    // Ranges over the value of a field do not survive when the field is moved.
    else show(state, state.findings);
  }

  function begin(field: FormField): void {
    const text = field.value;
    const unchecked = text ? { start: 0, end: text.length } : undefined;
    states.set(field, { field, text, findings: [], marks: [], unchecked, asked: new Set() });
    if (unchecked) options.onWork();
  }

  function work(): boolean {
    for (const state of states.values()) {
      if (!state.unchecked) continue;
      if (!state.field.isConnected || !isProseField(state.field, options.secrets)) forget(state);
      else if (state.field.value === state.text) checkNextPiece(state, state.unchecked, pieces);
      else notice(state.field);
      return true;
    }
    return false;
  }

  /** Puts what was found in a piece of the text in the place of what was known of it. */
  function put(state: FieldState, piece: TextRange, found: readonly Finding[]): void {
    const inPlace = found.map((finding) => ({
      ...finding,
      start: finding.start + piece.start,
      end: finding.end + piece.start,
    }));
    const before = state.findings.filter((finding) => finding.end <= piece.start);
    const after = state.findings.filter((finding) => finding.start >= piece.end);
    const all = [...before, ...ownFindings(state.text, inPlace), ...after];
    if (all.length > 0 && isMasked(state.field)) {
      options.secrets.add(state.field);
      forget(state);
    } else show(state, all);
  }

  /** Paints the findings; ranges that have followed the text to the right place stay as they are. */
  function show(state: FieldState, findings: readonly Finding[]): void {
    state.findings = findings;
    const old = state.marks;
    const source = createFieldSource(state.field, state.text);
    // At every key the browser would have to work out styles for the answer; what is typed into can be seen.
    const isSeen = findings.length > 0 && (hasFocus(state.field) || isRendered(state.field));
    if (findings.length > 0 && !isSeen) options.onUnseen(state.field);
    const seen = isSeen ? findings : [];
    state.marks = seen.flatMap((finding) => {
      const index = old.findIndex((mark) => isSamePlace(mark, finding));
      if (index >= 0) return [{ source, finding, range: old.splice(index, 1)[0]!.range }];
      const range = ranges.toRange(state.field, finding);
      if (!range) return [];
      painter.add(finding.severity, range);
      return [{ source, finding, range }];
    });
    if (state.marks.length > 0) options.onMarked(state.field);
    for (const mark of old) painter.delete(mark.finding.severity, mark.range);
    if (old.length > 0 && state.marks.length === 0) ranges.release(state.field);
  }

  function createFieldSource(field: FormField, text: string): TextSource {
    return {
      kind: 'field',
      element: field,
      text,
      isCurrent: () => field.value === text,
      toRange: (range) => ranges.toRange(field, range),
      toRects: (range) => ranges.toRects(field, range),
      replace: (range, replacement) =>
        options.replaceInField(field, range, text.slice(range.start, range.end), replacement),
    };
  }

  function forget(state: FieldState): void {
    show(state, []);
    ranges.release(state.field);
    states.delete(state.field);
  }

  return {
    add,
    notice,
    work,
    noticeAll() {
      let changed = false;
      for (const state of states.values()) {
        if (!state.field.isConnected) {
          changed ||= state.marks.length > 0;
          forget(state);
        } else if (state.field.value !== state.text) {
          changed = true;
          notice(state.field);
        }
      }
      return changed;
    },
    look(field) {
      const state = states.get(field);
      if (state) show(state, state.findings);
    },
    at: (field) => states.get(field)?.marks ?? [],
    *all() {
      for (const state of states.values()) yield* state.marks;
    },
    clear() {
      for (const state of states.values()) forget(state);
    },
  };
}

function isSamePlace(mark: Mark, finding: Finding): boolean {
  return (
    mark.finding.severity === finding.severity &&
    mark.finding.term === finding.term &&
    mark.range.startOffset === finding.start &&
    mark.range.endOffset === finding.end
  );
}

/** Where the caret stands, when the field has the focus: it tells where the text was changed. */
function caretOf(field: FormField): number | undefined {
  return hasFocus(field) ? (field.selectionEnd ?? undefined) : undefined;
}

function hasFocus(field: FormField): boolean {
  return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
}
