import type { FoundTerm } from '../../lib/guide/search-terms.ts';
import { TermLink } from './term-link.tsx';

interface FoundTermsProps {
  readonly found: readonly FoundTerm[];
  readonly current: string | undefined;
}

/** Best first, as the search gives them. */
export function FoundTerms({ found, current }: FoundTermsProps) {
  return (
    <ul>
      {found.map((each) => (
        <li key={`${each.concept.id} ${each.language} ${each.term.text}`}>
          <TermLink found={each} isCurrent={each.concept.id === current} />
        </li>
      ))}
    </ul>
  );
}
