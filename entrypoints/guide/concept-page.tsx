import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Concept, type Language, type Status, unreviewedLanguages } from '../../glossary/concept.ts';
import type { Exception } from '../../glossary/glossary-data.ts';
import { glossary } from '../../glossary/index.ts';
import { ConceptLabel, conceptLabel } from './concept-label.tsx';
import { domainName } from './domain-name.ts';
import { GoodTerms } from './good-terms.tsx';
import { explain, languagesInOrder } from './languages.ts';
import { SourceList } from './source-list.tsx';
import { TermEntry } from './term-entry.tsx';

const { t } = i18n;
const goodOrder = ['preferred', 'admitted'] as const;
const flaggedOrder = ['avoid', 'attention'] as const;

/** Everything that the glossary knows of one concept. */
export function ConceptPage({ concept }: { readonly concept: Concept }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${conceptLabel(concept)} – Woordkeus`;
    heading.current?.focus();
    scrollTo(0, 0);
  }, [concept]);
  const exceptions = glossary.exceptions.filter((exception) => exception.concept === concept.id);
  const sources = sourcesOf(concept);
  return (
    <article>
      <p class="back">
        <a href="#terms">{t('guide.back')}</a>
      </p>
      <p class="soft small domain">{domainName(concept.domain)}</p>
      <h1 ref={heading} tabIndex={-1}>
        <ConceptLabel concept={concept} />
      </h1>
      <p class="definition">{explain(concept.definition)}</p>
      {(concept.notes ?? []).map((note) => (
        <p key={note.en} class="note">
          {explain(note)}
        </p>
      ))}
      {languagesInOrder.map((language, i) => (
        <TermsOf key={language} concept={concept} language={language} isOpen={i === 0} />
      ))}
      <Exceptions exceptions={exceptions} />
      <Related ids={concept.related ?? []} />
      <details class="fold">
        <summary>
          <h2>{t('guide.sources')}</h2>
          <span class="soft small">{sources.length}</span>
        </summary>
        <SourceList ids={sources} />
      </details>
    </article>
  );
}

/** Names that hold a word of this concept and are left alone. */
function Exceptions({ exceptions }: { readonly exceptions: readonly Exception[] }) {
  if (exceptions.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        <h2>{t('guide.exceptions')}</h2>
        <span class="soft small">{exceptions.length}</span>
      </summary>
      <p class="soft small">{t('guide.exceptionsWhy')}</p>
      <ul class="plain">
        {exceptions.map(({ text, language }) => (
          <li key={text} lang={language}>
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The terms of one language: what to write, then what to avoid. Other languages than the reader's are folded up. */
function TermsOf({ concept, language, isOpen }: { concept: Concept; language: Language; isOpen: boolean }) {
  const terms = concept.terms[language] ?? [];
  if (terms.length === 0) return null;
  const sorted = (order: readonly Status[]) =>
    order.flatMap((status) => terms.filter((term) => term.status === status));
  return (
    <details class="fold" open={isOpen}>
      <summary>
        <h2>{t(`languages.${language}`)}</h2>
        <span class="soft small">{t('guide.count', terms.length)}</span>
      </summary>
      {unreviewedLanguages.includes(language) && <p class="soft small">{t('guide.unreviewed')}</p>}
      <GoodTerms terms={sorted(goodOrder)} language={language} />
      {sorted(flaggedOrder).map((term) => (
        <TermEntry key={term.text} term={term} language={language} />
      ))}
    </details>
  );
}

function Related({ ids }: { readonly ids: readonly string[] }) {
  const related = ids.flatMap((id) => glossary.concepts.find((concept) => concept.id === id) ?? []);
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{t('guide.related')}</h2>
      <ul class="links">
        {related.map((concept) => (
          <li key={concept.id}>
            <a href={`#${concept.id}`}>
              <ConceptLabel concept={concept} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sourcesOf(concept: Concept): string[] {
  const ofTerms = Object.values(concept.terms).flatMap((terms) => terms.flatMap(({ sources = [] }) => sources));
  return [...new Set([...concept.sources, ...ofTerms])];
}
