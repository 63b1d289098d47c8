import type { Concept, Language, Term } from '../../glossary/concept.ts';

export interface ConceptName {
  readonly text: string;
  readonly language: Language;
  /** The name is a word that the concept advises against: shown between quotation marks. */
  readonly isFlagged: boolean;
}

/**
 * What each concept is called, by id: the name that the glossary gives it; else its first preferred term, else the first
 * that can be used. Where several concepts lead
 * to the same word (`sexual abuse of a child`), it names the one that is most about it; the others go by the word that they
 * advise against, so that no two look alike in a list.
 */
export function nameConcepts(concepts: readonly Concept[], language: Language): ReadonlyMap<string, ConceptName> {
  const owners = new Map<string, Concept>();
  for (const concept of concepts) {
    if (givenName(concept, language) !== undefined) continue;
    const best = findBest(concept, language)?.text;
    if (best === undefined) continue;
    const owner = owners.get(best);
    if (owner === undefined || weight(concept, language) > weight(owner, language)) owners.set(best, concept);
  }
  return new Map(concepts.map((concept) => [concept.id, nameOf(concept, language, owners)]));
}

function nameOf(concept: Concept, language: Language, owners: ReadonlyMap<string, Concept>): ConceptName {
  const given = givenName(concept, language);
  if (given !== undefined) return { text: given, language, isFlagged: isFlaggedWord(concept, language, given) };
  const best = findBest(concept, language);
  const flagged = concept.terms[language]?.find(isFlagged);
  if (best !== undefined && owners.get(best.text) === concept) return { text: best.text, language, isFlagged: false };
  if (flagged !== undefined) return { text: flagged.text, language, isFlagged: true };
  if (best !== undefined) return { text: best.text, language, isFlagged: false };
  const english = findBest(concept, 'en') ?? concept.terms.en?.[0];
  return { text: english?.text ?? concept.id, language: 'en', isFlagged: english !== undefined && isFlagged(english) };
}

function givenName({ name }: Concept, language: Language): string | undefined {
  return language === 'nl' || language === 'en' ? name?.[language] : undefined;
}

function isFlaggedWord(concept: Concept, language: Language, word: string): boolean {
  const flagged = (concept.terms[language] ?? []).filter(isFlagged);
  return flagged.some(({ text, variants = [] }) => text === word || variants.includes(word));
}

/** A concept with nothing to advise against is about its word; then one with notes alone; else the one with more words that can be used. */
function weight(concept: Concept, language: Language): number {
  const terms = concept.terms[language] ?? [];
  const flagged = terms.filter(isFlagged);
  const usable = terms.length - flagged.length;
  if (flagged.length === 0) return usable + 200;
  return flagged.every(({ fullOnly }) => fullOnly) ? usable + 100 : usable;
}

function findBest(concept: Concept, language: Language): Term | undefined {
  const terms = concept.terms[language] ?? [];
  return terms.find(({ status }) => status === 'preferred') ?? terms.find(({ status }) => status === 'admitted');
}

function isFlagged({ status }: Term): boolean {
  return status === 'avoid' || status === 'attention';
}
