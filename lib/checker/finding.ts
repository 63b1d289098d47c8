import type { Language } from '../../glossary/concept.ts';

/** A stretch of text. Offsets are UTF-16 code units into the text as it was given; `end` is behind the last one. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** `avoid`: the writer should replace it. `attention`: right or wrong depends on use. */
export type Severity = 'avoid' | 'attention';

/** A place where a term is used in a way that the glossary advises against. Sorted by start, never overlapping. */
export interface Finding extends TextRange {
  readonly severity: Severity;
  /** Id of the concept in the glossary. */
  readonly concept: string;
  /** The term as the glossary lists it, in `language`. */
  readonly term: string;
  readonly language: Language;
  /** Inside a quotation: advise to paraphrase or to attribute, and offer no replacement as the first thing. */
  readonly quoted: boolean;
}

/** A text that can stand in the place of a finding's range, exactly as it will stand. */
export interface Suggestion {
  readonly text: string;
  /** When it fits better than the first, in the language of the text. */
  readonly when?: string;
}
