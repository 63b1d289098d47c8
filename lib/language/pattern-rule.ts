/** Sentences with slots that find what no list of forms can hold. */
export interface PatternRule {
  /** Id of the concept in the glossary. */
  readonly concept: string;
  /** The term of that concept as the glossary lists it; the concept's first flagged term when left out. */
  readonly term?: string;
  /** The severity, where it is not that of the term's status. */
  readonly severity?: 'avoid' | 'attention';
  readonly sentences: readonly string[];
  /** Cue sets or words that the passage must hold. */
  readonly requires?: readonly string[];
  readonly suppress?: readonly string[];
  readonly within?: 'sentence' | 'paragraph';
}
