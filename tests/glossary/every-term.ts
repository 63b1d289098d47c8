import { type Concept, type Language, languages, type Term } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';

/** A term with its place, so that a failing test can name the file and the mend. */
export interface PlacedTerm {
  readonly concept: Concept;
  readonly language: Language;
  readonly term: Term;
  /** `glossary/concepts/material/indecent-images.ts, en, "indecent images"` */
  readonly place: string;
}

export function fileOf(concept: Concept): string {
  return `glossary/concepts/${concept.domain}/${concept.id}.ts`;
}

export const everyTerm: readonly PlacedTerm[] = glossary.concepts.flatMap((concept) =>
  languages.flatMap((language) =>
    (concept.terms[language] ?? []).map((term) => ({
      concept,
      language,
      term,
      place: `${fileOf(concept)}, ${language}, "${term.text}"`,
    })),
  ),
);

export function isFlagged(term: Term): boolean {
  return term.status === 'avoid' || term.status === 'attention';
}
