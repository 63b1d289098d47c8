import type { Language } from '../../glossary/concept.ts';

/**
 * Forms that the facts list and that are left out on purpose: too common to prove anything, or flagged by a longer
 * form. `*` at the end stands for any ending.
 */
export const formsNotWanted: readonly {
  language: Language;
  concept: string;
  forms: readonly string[];
  because: string;
}[] = [];
