import type { Language } from '../../glossary/concept.ts';

/**
 * `avoid`: only what the guides say to avoid. `recommended`: and what needs attention, under its conditions.
 * `full`: and a note on words that are right but need care, inside the topic.
 */
export type Sensitivity = 'avoid' | 'recommended' | 'full';

export interface CheckOptions {
  readonly sensitivity?: Sensitivity;
  /** Languages to look for; all five when left out. */
  readonly languages?: readonly Language[];
  /** What the document says of its language (`lang`): a hint, the text itself decides. */
  readonly language?: Language;
  /** What stands before the text and sets its topic: the heading, the paragraph before. Never flagged itself. */
  readonly before?: string;
  /** The whole text is a quotation (a `blockquote`). */
  readonly quoted?: boolean;
}
