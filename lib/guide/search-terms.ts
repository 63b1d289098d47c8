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

/** How a form matched as it was typed: the smaller, the better. */
const exact = 0;
const beginning = 1;
const wordBeginning = 2;
const inside = 3;

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
    return findMatches(index, folded)
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

/** Slips are forgiven, and definitions read, only when no form matches as it was typed: they would be noise beside it. */
function findMatches(index: readonly IndexedTerm[], query: string): Match[] {
  const plain = rankAll(index, (entry) => rankForms(entry, (form) => rankForm(form, query)));
  if (plain.length > 0) return plain;
  const slips = rankAll(index, (entry) => rankForms(entry, (form) => rankSlips(form, query)));
  return slips.length > 0 ? slips : rankAll(index, (entry) => rankAbout(entry, query));
}

function rankAll(index: readonly IndexedTerm[], rank: (entry: IndexedTerm) => Match | undefined): Match[] {
  return index.map(rank).filter((match) => match !== undefined);
}

function rankForms(entry: IndexedTerm, rankOne: (form: string) => number | undefined): Match | undefined {
  let best: Match | undefined;
  entry.folded.forEach((folded, i) => {
    const rank = rankOne(folded);
    if (rank !== undefined && (best === undefined || rank < best.rank))
      best = { entry, rank, form: entry.forms[i], length: folded.length };
  });
  return best;
}

function rankForm(form: string, query: string): number | undefined {
  if (form === query) return exact;
  if (form.startsWith(query)) return beginning;
  if (form.includes(` ${query}`)) return wordBeginning;
  return query.length >= 3 && form.includes(query) ? inside : undefined;
}

function rankSlips(form: string, query: string): number | undefined {
  const most = query.length < 4 ? 0 : query.length < 7 ? 1 : 2;
  return most === 0 ? undefined : countSlips(query, form, most);
}

function rankAbout(entry: IndexedTerm, query: string): Match | undefined {
  const isAbout = query.length >= 4 && query.split(' ').every((word) => ` ${entry.about}`.includes(` ${word}`));
  return isAbout ? { entry, rank: 0, form: undefined, length: 0 } : undefined;
}

function toFound({ concept, term, language }: IndexedTerm, form: string | undefined): FoundTerm {
  const isListed = form === undefined || foldText(form) === foldText(term.text);
  return { concept, term, language, ...(isListed ? {} : { form }) };
}

function compareTexts(one: IndexedTerm, other: IndexedTerm): number {
  return one.term.text.localeCompare(other.term.text);
}
