import { i18n } from '#i18n';
import { type Concept, domains } from '../../glossary/concept.ts';
import type { FoundTerm } from '../../lib/guide/search-terms.ts';
import { StatusMark } from '../../lib/screens/status-mark.tsx';
import { ConceptLabel, conceptLabel } from './concept-label.tsx';
import { domainName } from './domain-name.ts';
import { ownLanguage } from './languages.ts';

interface SubjectsProps {
  readonly listed: readonly FoundTerm[];
  readonly current: string | undefined;
}

/** The concepts under their subjects, each with the first words that it advises against. */
export function Subjects({ listed, current }: SubjectsProps) {
  const concepts = new Set(listed.map(({ concept }) => concept));
  return (
    <>
      {domains.map((domain) => {
        const own = [...concepts].filter((concept) => concept.domain === domain);
        if (own.length === 0) return null;
        return (
          <section key={domain} aria-labelledby={`domain-${domain}`}>
            <h2 id={`domain-${domain}`}>{domainName(domain)}</h2>
            <ul>
              {own.map((concept) => (
                <li key={concept.id}>
                  <ConceptLink concept={concept} isCurrent={concept.id === current} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function ConceptLink({ concept, isCurrent }: { concept: Concept; isCurrent: boolean }) {
  const label = conceptLabel(concept);
  const flagged = (concept.terms[ownLanguage] ?? []).filter(
    ({ status, text }) => (status === 'avoid' || status === 'attention') && !label.includes(text),
  );
  return (
    <a class="concept-link" href={`#${concept.id}`} aria-current={isCurrent ? 'true' : undefined}>
      <ConceptLabel concept={concept} />
      {flagged.slice(0, 2).map(({ text, status }) => (
        <span key={text} class="soft small flagged">
          <StatusMark status={status} /> <span class="unseen">, {i18n.t(`status.${status}`)}: </span>
          {text}
        </span>
      ))}
    </a>
  );
}
