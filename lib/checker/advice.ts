import type { Language, Status } from '../../glossary/concept.ts';
import type { Suggestion } from './finding.ts';

/** What the card says about one finding. The background makes it from the glossary; the card only shows it. */
export interface Advice {
  readonly concept: string;
  readonly term: string;
  readonly status: Status;
  readonly quoted: boolean;
  /** Language of the explanation: `why` and `rewrite`. */
  readonly language: Language;
  /** Language of the text: of the term and the suggestions. */
  readonly textLanguage: Language;
  readonly why: string;
  /** Best first. Empty: `rewrite` says what to do. */
  readonly suggestions: readonly Suggestion[];
  readonly rewrite?: string;
  /** Title and publisher of the first source; left out for editorial judgement. */
  readonly source?: { readonly title: string; readonly publisher: string; readonly url?: string };
}
