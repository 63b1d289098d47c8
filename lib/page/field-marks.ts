import type { CheckOptions } from '../checker/check-options.ts';
import type { Finding, TextRange } from '../checker/finding.ts';
import type { Check } from './check.ts';
import type { FieldRanges } from './field-ranges.ts';
import type { FormField } from './form-field.ts';
import { isMasked, isProseField, type Secrets } from './form-field.ts';
import { languageOf } from './language-hint.ts';
import { isRendered } from './left-out.ts';
import type { Mark } from './mark.ts';
import type { Painter } from './painter.ts';
import { paragraphsAround } from './paragraphs.ts';
import { ownFindings } from './quoted-history.ts';
import { findEdit, joinEdits, moveFindings, moveOffset } from './text-edit.ts';
import type { Replacement, TextSource } from './text-source.ts';

export interface FieldMarksOptions {
  readonly check: Check;
  readonly painter: Painter;
  readonly ranges: FieldRanges;
  readonly secrets: Secrets;
  readonly replaceInField: (field: FormField, range: TextRange, flagged: string, text: string) => Promise<Replacement>;
  /** The field has findings but cannot be seen: `look` at it again when it can. */
  readonly onUnseen: (field: FormField) => void;
  /** There are marks in this field. */
  readonly onMarked: (field: Node) => void;
  /** The checker knows more about a field: this is to be done when there is time. */
  readonly onAnswer: (work: () => void) => void;
  /** A field has got text to check. */
  readonly onWork: () => void;
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

interface FieldState {
  readonly field: FormField;
  text: string;
  findings: readonly Finding[];
  marks: Mark[];
  /** What has changed since it was checked; offsets into `text`. */
  unchecked: TextRange | undefined;
  /** The pieces that wait for an answer, moved with the text. */
  readonly asked: Set<{ start: number; end: number }>;
}

/** Keeps the findings of form fields: moves them across edits and checks the paragraphs that changed. */
export function createFieldMarks(options: FieldMarksOptions): FieldMarks {
  const { painter, ranges } = options;
  const states = new Map<Element, FieldState>();

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
      else if (state.field.value === state.text) checkNext(state, state.unchecked);
      else notice(state.field);
      return true;
    }
    return false;
  }

  function checkNext(state: FieldState, unchecked: TextRange): void {
    const { field, text } = state;
    const piece = paragraphsAround(text, {
      start: unchecked.start,
      end: Math.min(unchecked.end, unchecked.start + pieceLength),
    });
    state.unchecked = piece.end < unchecked.end ? { start: piece.end, end: unchecked.end } : undefined;
    const asked = { ...piece };
    const found = options.check(text.slice(piece.start, piece.end), optionsFor(field, text, piece), (later) => {
      options.onAnswer(() => {
        state.asked.delete(asked);
        if (states.get(field) !== state) return;
        if (state.text === text) put(state, piece, later);
        else checkAgain(state, asked);
      });
    });
    if (found) put(state, piece, found);
    else state.asked.add(asked);
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

  /** The text has changed under a question: the answer fits no more, and what was asked about is to be asked anew. */
  function checkAgain(state: FieldState, piece: TextRange): void {
    const { unchecked = piece } = state;
    state.unchecked = { start: Math.min(unchecked.start, piece.start), end: Math.max(unchecked.end, piece.end) };
    options.onWork();
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

/** UTF-16 code units that are checked in one go. */
const pieceLength = 8000;

/** How much of the text before a paragraph is shown to the checker: enough for a heading and a sentence. */
const contextLength = 400;

function optionsFor(field: FormField, text: string, piece: TextRange): CheckOptions {
  const language = languageOf(field);
  return {
    ...(language && { language }),
    before: text.slice(Math.max(0, piece.start - contextLength), piece.start),
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
