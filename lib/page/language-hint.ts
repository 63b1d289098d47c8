import type { Language } from '../../glossary/concept.ts';

/** The language that the document declares for a place (`lang="nl-BE"`), when it is one that we know. */
export function languageOf(element: Element): Language | undefined {
  const declared = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return known.get(declared.slice(0, 2).toLowerCase());
}

const known = new Map<string, Language>([
  ['nl', 'nl'],
  ['en', 'en'],
  ['de', 'de'],
  ['fr', 'fr'],
  ['es', 'es'],
]);
