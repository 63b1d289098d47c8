import { type Concept, type Language, languages, type Term } from '../../glossary/concept.ts';
import type { CompiledTerm } from './compiled-glossary.ts';

export function isFlagged(term: Term): boolean {
  return term.status === 'avoid' || term.status === 'attention';
}

export function compiledTerm(concept: Concept, term: Term, language: Language): CompiledTerm {
  return {
    concept: concept.id,
    term: term.text,
    language: languages.indexOf(language),
    severity: term.status === 'avoid' && !term.ordinary ? 'avoid' : 'attention',
    ...(term.pos === 'adjective' ? { adjective: 1 as const } : {}),
    ...(term.pos === 'noun' ? { noun: 1 as const } : {}),
    ...(term.ordinary ? { ordinary: 1 as const } : {}),
    ...(term.fullOnly ? { fullOnly: 1 as const } : {}),
    ...(changesDeterminer(term, language) ? { determiner: 1 as const } : {}),
    ...(term.condition?.requires ? { requires: term.condition.requires.map((entry) => entry.toLowerCase()) } : {}),
    ...(term.condition?.suppress ? { suppress: term.condition.suppress.map((entry) => entry.toLowerCase()) } : {}),
    ...(term.condition?.within === 'paragraph' ? { paragraph: 1 as const } : {}),
  };
}

/** Does the article before the term have to change when its first alternative takes its place? */
function changesDeterminer(term: Term, language: Language): boolean {
  const [best] = term.alternatives ?? [];
  if (best === undefined || term.pos !== 'noun') return false;
  if (best.number !== undefined && best.number !== term.number) return true;
  if (language === 'nl') return best.article !== term.article;
  if (language === 'en') return startsWithVowel(best.text) !== startsWithVowel(term.text);
  const elides = language === 'fr' && startsWithVowel(best.text) !== startsWithVowel(term.text);
  return elides || best.gender !== term.gender;
}

function startsWithVowel(text: string): boolean {
  return /^h?[aeiouéèêâîôœ]/iu.test(text) && !/^(?:use|uni|one|eu)/iu.test(text);
}
