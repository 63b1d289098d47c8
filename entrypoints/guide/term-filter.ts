import type { Language, Status } from '../../glossary/concept.ts';
import type { FoundTerm } from '../../lib/guide/search-terms.ts';

/** What the reader narrows the list to. `use`: what can be used, preferred and admitted terms alike. */
export interface TermFilter {
  readonly language: Language | 'all';
  readonly status: 'all' | 'avoid' | 'attention' | 'use';
}

export function passes({ language, status }: TermFilter, found: FoundTerm): boolean {
  return (
    (language === 'all' || found.language === language) && (status === 'all' || kindOf(found.term.status) === status)
  );
}

function kindOf(status: Status): 'avoid' | 'attention' | 'use' {
  return status === 'avoid' || status === 'attention' ? status : 'use';
}
