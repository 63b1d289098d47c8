import { i18n } from '#i18n';
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
      <nav class="letters" aria-label={i18n.t('guide.letters')}>
        {letters.map(([letter]) => (
          <button key={letter} type="button" onClick={() => goTo(letter)}>
            {letter}
          </button>
        ))}
      </nav>
      {letters.map(([letter, found = []]) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} tabIndex={-1}>
            {letter}
          </h2>
          <FoundTerms found={found} current={current} />
        </section>
      ))}
    </>
  );
}

/** The address is taken by the pages of the guide, so that a letter cannot be a link. */
function goTo(letter: string): void {
  const heading = document.getElementById(`letter-${letter}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
