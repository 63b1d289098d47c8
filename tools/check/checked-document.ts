import type { Language } from '../../glossary/concept.ts';
import type { ReportedDocument } from '../../lib/exchange/report.ts';

/** A document on its way through the checker, in pieces, so that a large one need not fit into memory. */
export interface CheckedDocument extends ReportedDocument {
  readonly pieces: Iterable<Piece> | AsyncIterable<Piece>;
}

/** A stretch that is checked by itself: a block of a page, or some hundred kilobytes of a long text. */
export interface Piece {
  readonly text: string;
  /** The same text, as long, with what is not prose blotted out; left out when all of it is prose. */
  readonly prose?: string;
  /** Offset of the piece in the text of its document. */
  readonly start: number;
  /** Where it begins; both count from 1. */
  readonly line: number;
  readonly column: number;
  /** What stands before it and sets its topic. */
  readonly before?: string;
  /** What the document says of its language. */
  readonly language?: Language;
  readonly quoted?: boolean;
}
