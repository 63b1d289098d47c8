import type { CheckOptions } from '../checker/check-options.ts';
import type { Finding, TextRange } from '../checker/finding.ts';
import type { Check } from './check.ts';
import type { FormField } from './form-field.ts';
import { languageOf } from './language-hint.ts';
import type { Mark } from './mark.ts';
import { paragraphsAround } from './paragraphs.ts';

/** What is known of the text of a form field. */
export interface FieldState {
  readonly field: FormField;
  text: string;
  findings: readonly Finding[];
  marks: Mark[];
  /** What has changed since it was checked; offsets into `text`. */
  unchecked: TextRange | undefined;
  /** The pieces that wait for an answer, moved with the text. */
  readonly asked: Set<{ start: number; end: number }>;
}

export interface FieldPieces {
  readonly check: Check;
  /** The checker knows more about a field: this is to be done when there is time. */
  readonly onAnswer: (work: () => void) => void;
  /** A field has got text to check. */
  readonly onWork: () => void;
  /** Whether the field is still looked after. */
  readonly isKept: (state: FieldState) => boolean;
  /** Puts what was found in a piece of the text in the place of what was known of it. Offsets are into the piece. */
  readonly put: (state: FieldState, piece: TextRange, found: readonly Finding[]) => void;
}

/** UTF-16 code units that are checked in one go. */
const pieceLength = 8000;

/** How much of the text before a paragraph is shown to the checker: enough for a heading and a sentence. */
const contextLength = 400;

/** Checks the paragraphs at the start of what has changed in a field, and leaves the rest for the next time. */
export function checkNextPiece(state: FieldState, unchecked: TextRange, pieces: FieldPieces): void {
  const { field, text } = state;
  const piece = paragraphsAround(text, {
    start: unchecked.start,
    end: Math.min(unchecked.end, unchecked.start + pieceLength),
  });
  state.unchecked = piece.end < unchecked.end ? { start: piece.end, end: unchecked.end } : undefined;
  const asked = { ...piece };
  const found = pieces.check(text.slice(piece.start, piece.end), optionsFor(field, text, piece), (later) => {
    pieces.onAnswer(() => {
      state.asked.delete(asked);
      if (!pieces.isKept(state)) return;
      if (state.text === text) pieces.put(state, piece, later);
      else {
        askAgain(state, asked);
        pieces.onWork();
      }
    });
  });
  if (found) pieces.put(state, piece, found);
  else state.asked.add(asked);
}

/** The text has changed under a question: the answer fits no more, and what was asked about is to be asked anew. */
function askAgain(state: FieldState, piece: TextRange): void {
  const { unchecked = piece } = state;
  state.unchecked = { start: Math.min(unchecked.start, piece.start), end: Math.max(unchecked.end, piece.end) };
}

function optionsFor(field: FormField, text: string, piece: TextRange): CheckOptions {
  const language = languageOf(field);
  return {
    ...(language && { language }),
    before: text.slice(Math.max(0, piece.start - contextLength), piece.start),
  };
}
