import type { Language } from '../../glossary/concept.ts';

/** What is made of a language's rules when a text first needs it, and then kept: to compile an expression is dear. */
export function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    const kept = made.get(language);
    if (kept !== undefined) return kept;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}
