import type { Concept, Language, Term } from '../../glossary/concept.ts';
import { foldText } from './fold-text.ts';
import { countSlips } from './slips.ts';

/** A term that the search found. */
export interface FoundTerm {
  readonly concept: Concept;
  readonly term: Term;
  readonly language: Language;
  /** The form that matched, where it is not the term as it is listed. */
  readonly form?: string;
}

interface IndexedTerm {
  readonly concept: Concept;
  readonly term: Term;
  readonly language: Language;
  readonly forms: readonly string[];
  readonly folded: readonly string[];
  /** Definition and reason, for a search by what a word is about. */
  readonly about: string;
}

/** How a form matched: the smaller, the better. */
const exact = 0;
const beginning = 1;
const wordBeginning = 2;
const inside = 3;
const slip = 4;
const aboutIt = 6;

/**
 * A search over all terms in all their forms. It forgives accents, capitals, hyphens and small slips. `inflect` gives the
 * forms of a term; the index is made at the first search.
 */
export function createTermSearch(
  concepts: readonly Concept[],
  inflect: (term: Term, language: Language) => string[],
): (query: string) => FoundTerm[] {
  let index: IndexedTerm[] | undefined;
  return (query) => {
    const folded = foldText(query);
    if (folded === '') return [];
    index ??= indexTerms(concepts, inflect);
    return index
      .map((entry) => rank(entry, folded))
      .filter((match) => match !== undefined)
      .sort((one, other) => one.rank - other.rank || one.length - other.length || compareTexts(one.entry, other.entry))
      .map(({ entry, form }) => toFound(entry, form));
  };
}

/** Every term of the glossary with its concept and language. */
export function listTerms(concepts: readonly Concept[]): FoundTerm[] {
  return concepts.flatMap((concept) =>
    (Object.entries(concept.terms) as [Language, readonly Term[]][]).flatMap(([language, terms]) =>
      terms.map((term) => ({ concept, term, language })),
    ),
  );
}

function indexTerms(
  concepts: readonly Concept[],
  inflect: (term: Term, language: Language) => string[],
): IndexedTerm[] {
  return listTerms(concepts).map(({ concept, term, language }) => {
    const forms = [...new Set([term.text, ...inflect(term, language)])];
    const about = foldText([...Object.values(concept.definition), term.why ?? ''].join(' '));
    return { concept, term, language, forms, folded: forms.map(foldText), about };
  });
}

interface Match {
  readonly entry: IndexedTerm;
  readonly rank: number;
  readonly form: string | undefined;
  readonly length: number;
}

function rank(entry: IndexedTerm, query: string): Match | undefined {
  let best: Match | undefined;
  entry.folded.forEach((folded, i) => {
    const form = entry.forms[i];
    const found = rankForm(folded, query);
    if (found !== undefined && (best === undefined || found < best.rank))
      best = { entry, rank: found, form, length: folded.length };
  });
  if (best !== undefined) return best;
  const isAbout = query.length >= 4 && query.split(' ').every((word) => ` ${entry.about}`.includes(` ${word}`));
  return isAbout ? { entry, rank: aboutIt, form: undefined, length: 0 } : undefined;
}

function rankForm(form: string, query: string): number | undefined {
  if (form === query) return exact;
  if (form.startsWith(query)) return beginning;
  if (form.includes(` ${query}`)) return wordBeginning;
  if (query.length >= 3 && form.includes(query)) return inside;
  const most = query.length < 4 ? 0 : query.length < 7 ? 1 : 2;
  if (most === 0) return undefined;
  const slips = countSlips(query, form, most);
  return slips === undefined ? undefined : slip + slips / 10;
}

function toFound({ concept, term, language }: IndexedTerm, form: string | undefined): FoundTerm {
  const isListed = form === undefined || foldText(form) === foldText(term.text);
  return { concept, term, language, ...(isListed ? {} : { form }) };
}

function compareTexts(one: IndexedTerm, other: IndexedTerm): number {
  return one.term.text.localeCompare(other.term.text);
}
