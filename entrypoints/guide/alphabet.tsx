import { foldText } from '../../lib/guide/fold-text.ts';
import type { FoundTerm } from '../../lib/guide/search-terms.ts';
import { FoundTerms } from './found-terms.tsx';
import { ownLanguage } from './languages.ts';

interface AlphabetProps {
  readonly listed: readonly FoundTerm[];
  readonly current: string | undefined;
}

/** All terms from A to Z; accents do not count. */
export function Alphabet({ listed, current }: AlphabetProps) {
  const compare = new Intl.Collator(ownLanguage).compare;
  const sorted = listed.toSorted((one, other) => compare(one.term.text, other.term.text));
  const letters = Object.entries(Object.groupBy(sorted, ({ term }) => foldText(term.text).slice(0, 1).toUpperCase()));
  return (
    <>
      {letters.map(([letter, found = []]) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <FoundTerms found={found} current={current} />
        </section>
      ))}
    </>
  );
}
