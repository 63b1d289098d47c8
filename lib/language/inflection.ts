import type { Language, Term } from '../../glossary/concept.ts';
import { inflectGerman } from './de/inflection.ts';
import { inflectEnglish } from './en/inflection.ts';
import { inflectSpanish } from './es/inflection.ts';
import { inflectFrench } from './fr/inflection.ts';
import type { Headword } from './headword.ts';
import { inflectDutch } from './nl/inflection.ts';

const rules: { readonly [L in Language]: (word: Headword) => string[] } = {
  nl: inflectDutch,
  en: inflectEnglish,
  de: inflectGerman,
  fr: inflectFrench,
  es: inflectSpanish,
};

/**
 * All forms of a term, in the case in which a dictionary writes them: the term, its variants and their forms by rule,
 * and the forms that the glossary lists. Compounds and sentence patterns are not forms; the matcher knows them.
 * Rules may give a form that nobody writes; they must never give a form of another word.
 */
export function inflect(term: Term, language: Language): string[] {
  const rule = rules[language];
  const { plural, ...rest } = term;
  const forms = [
    ...rule(term),
    ...(term.variants ?? []).flatMap((text) => rule({ ...rest, text })),
    ...(plural === undefined ? [] : [plural]),
    ...(term.forms ?? []),
  ];
  return [...new Set(forms.map((form) => form.trim()).filter((form) => form !== ''))];
}
