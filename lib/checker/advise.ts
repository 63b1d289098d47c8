import type { Concept, Language, Term } from '../../glossary/concept.ts';
import type { Advice } from './advice.ts';
import type { Finding } from './finding.ts';
import { findTerm, type SuggestData, type SuggestOptions, suggest } from './suggest.ts';

/** What advice needs of the glossary. */
export interface AdviseData extends SuggestData {
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly url?: string;
  }[];
}

export interface AdviseOptions extends SuggestOptions {
  /** The language of the explanation: that of the text (default), or one that the reader prefers. */
  readonly explainIn?: 'text' | Language;
}

/** What the card says about a finding. Throws when the finding names a concept that the glossary does not have. */
export function advise(glossary: AdviseData, text: string, finding: Finding, options: AdviseOptions = {}): Advice {
  const concept = glossary.concepts.find(({ id }) => id === finding.concept);
  if (concept === undefined) throw new Error(`The glossary has no concept “${finding.concept}”.`);
  const term = findTerm(glossary, finding);
  const explained = explain(concept, term, finding.language, options.explainIn ?? 'text');
  const source = findSource(glossary, term);
  return {
    concept: finding.concept,
    term: finding.term,
    status: term?.status ?? finding.severity,
    quoted: finding.quoted,
    language: explained.language,
    textLanguage: finding.language,
    why: explained.why,
    suggestions: suggest(glossary, text, finding, options),
    ...(explained.rewrite === undefined ? {} : { rewrite: explained.rewrite }),
    ...(source === undefined ? {} : { source }),
  };
}

interface Explanation {
  readonly language: Language;
  readonly why: string;
  readonly rewrite?: string | undefined;
}

/** The term's own words; in another language those of its counterpart there; in the end the definition in English. */
function explain(concept: Concept, term: Term | undefined, language: Language, wanted: 'text' | Language): Explanation {
  const target = wanted === 'text' ? language : wanted;
  const counterpart = target === language ? term : counterpartOf(concept, term, target);
  if (counterpart?.why !== undefined) return { language: target, why: counterpart.why, rewrite: counterpart.rewrite };
  const definition = concept.definition[target];
  if (definition !== undefined) return { language: target, why: definition, rewrite: counterpart?.rewrite };
  const english = counterpartOf(concept, term, 'en');
  return { language: 'en', why: english?.why ?? concept.definition.en, rewrite: english?.rewrite };
}

/** The flagged term of the same concept in another language; of like status, if there is one. */
function counterpartOf(concept: Concept, term: Term | undefined, language: Language): Term | undefined {
  const flagged = (concept.terms[language] ?? []).filter(({ why }) => why !== undefined);
  return flagged.find(({ status }) => status === term?.status) ?? flagged[0];
}

function findSource(glossary: AdviseData, term: Term | undefined): Advice['source'] {
  const source = glossary.sources.find(({ id }) => id === term?.sources?.[0]);
  if (source === undefined) return undefined;
  const { title, publisher, url } = source;
  return url === undefined ? { title, publisher } : { title, publisher, url };
}
