import type { Concept, Language, Term } from '../../glossary/concept.ts';

/** What a concept is called: the first preferred term of the language, else an admitted one, else the first there is. */
export function conceptName(
  concept: Concept,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const terms = concept.terms[language] ?? [];
  const best = findBest(terms);
  if (best !== undefined) return { text: best.text, language };
  const english = findBest(concept.terms.en ?? []);
  return english === undefined ? { text: concept.id, language: 'en' } : { text: english.text, language: 'en' };
}

function findBest(terms: readonly Term[]): Term | undefined {
  return (
    terms.find(({ status }) => status === 'preferred') ?? terms.find(({ status }) => status === 'admitted') ?? terms[0]
  );
}
