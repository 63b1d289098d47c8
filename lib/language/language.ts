import type { Language } from '../../glossary/concept.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import type { LanguageRules } from './language-rules.ts';
import { dutch } from './nl/dutch.ts';

export const rulesOf: { readonly [L in Language]: LanguageRules } = {
  nl: dutch,
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
