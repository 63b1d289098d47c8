import type { Language } from '../../glossary/concept.ts';
import { german } from './de/agreement.ts';
import { english } from './en/agreement.ts';
import { spanish } from './es/agreement.ts';
import type { Grammar } from './found.ts';
import { french } from './fr/agreement.ts';
import { dutch } from './nl/agreement.ts';

/** What each language asks of words that come into a sentence. */
export const grammars: { readonly [L in Language]: Grammar } = {
  nl: dutch,
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
