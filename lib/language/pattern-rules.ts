import type { Language } from '../../glossary/concept.ts';
import { germanPatterns } from './de/patterns.ts';
import { englishPatterns } from './en/patterns.ts';
import { spanishPatterns } from './es/patterns.ts';
import { frenchPatterns } from './fr/patterns.ts';
import { dutchPatterns } from './nl/patterns.ts';
import type { PatternRule } from './pattern-rule.ts';

/** Only the compiler asks for these: what it makes of them travels in the compiled glossary. */
export const patternRulesOf: { readonly [L in Language]: readonly PatternRule[] } = {
  nl: dutchPatterns,
  en: englishPatterns,
  de: germanPatterns,
  fr: frenchPatterns,
  es: spanishPatterns,
};
