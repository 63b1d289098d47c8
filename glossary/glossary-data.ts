import type { Concept, Explained, Language } from './concept.ts';

/** Where a judgement comes from. Only titles, publishers and addresses: no text of theirs is in this glossary. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Year of publication; left out where the page gives none. */
  readonly year?: number;
  readonly url?: string;
  /** BCP 47 language of the source. */
  readonly language: string;
  readonly kind: string;
  /** Was its text read for this glossary? */
  readonly seen: 'yes' | 'partly' | 'no';
}

/** A name, a title or a statute that holds a word of ours and is never flagged. */
export interface Exception {
  /** The name as it is written; spelling varies as for terms (case, accents, spaces, dashes). */
  readonly text: string;
  readonly kind: 'organisation' | 'treaty' | 'statute' | 'title' | 'name';
  /** The language of the name. Names are left alone in text of any language. */
  readonly language: Language;
  /** Id of the concept whose words it holds. */
  readonly concept: string;
  /** A sentence that proves it: nothing in it is flagged. */
  readonly sentence: string;
}

export const cueNames = ['@child', '@abuse', '@exploit', '@crime'] as const;
export type CueName = (typeof cueNames)[number];

/**
 * Cues that no list holds and that the rules of a language tell: an age under 18 (`@ageHere`: in the sentence), an adult, an age from 18 on; a child that
 * the passage is about (`@youth`: none of somebody's sons and daughters), and one such child. For conditions, like the sets.
 */
export const measuredCues = ['@age', '@ageHere', '@adult', '@grown', '@youth', '@oneChild'] as const;

/**
 * Words that tell what a passage is about, language by language. An entry is a word or a phrase in lower case;
 * `*` at its end stands for any ending (`prostitu*`), `{age}` for an age under 18 as the language writes it.
 */
export type CueSets = {
  readonly [Name in CueName]: { readonly [L in Language]: readonly string[] };
};

/** A help or reporting service. What was not verified is left out: then the name and the address stand alone. */
export interface HelpService {
  readonly country: 'NL' | 'BE' | 'UK' | 'IE' | 'US' | 'DE' | 'FR' | 'ES' | 'INT';
  readonly name: string;
  readonly url?: string;
  /** As it is dialled in the country. */
  readonly phone?: string;
  readonly purpose?: Explained;
  /** For immediate danger: shown first. */
  readonly emergency?: true;
  readonly sources: readonly string[];
}

/** Advice for writing about abuse that no single word carries. */
export interface Tip {
  readonly id: string;
  readonly text: Explained;
  readonly sources: readonly string[];
}

/** A number that writers like to cite, with what it does and does not show. */
export interface Figure {
  readonly id: string;
  readonly statement: Explained;
  /** Year of the data and of publication. */
  readonly year: Explained;
  readonly unit: Explained;
  readonly limits: Explained;
  readonly sources: readonly string[];
}

/** The whole glossary as `index.ts` gives it. */
export interface GlossaryData {
  readonly concepts: readonly Concept[];
  readonly exceptions: readonly Exception[];
  readonly cues: CueSets;
  readonly sources: readonly Source[];
  readonly help: readonly HelpService[];
  readonly tips: readonly Tip[];
  readonly figures: readonly Figure[];
}
