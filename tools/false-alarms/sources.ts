import type { Language } from '../../glossary/concept.ts';

/** Debian packages with text that has nothing to do with our subject. */
export interface Source {
  readonly package: string;
  readonly language: Language;
  readonly kind: 'html' | 'plain' | 'manual' | 'fortune' | 'words';
}

export const sources: readonly Source[] = [
  { package: 'fortunes', language: 'en', kind: 'fortune' },
  { package: 'fortunes-de', language: 'de', kind: 'fortune' },
  { package: 'fortunes-es', language: 'es', kind: 'fortune' },
  { package: 'bible-kjv-text', language: 'en', kind: 'plain' },
  { package: 'debian-faq', language: 'en', kind: 'html' },
  { package: 'debian-faq-de', language: 'de', kind: 'html' },
  { package: 'debian-faq-fr', language: 'fr', kind: 'html' },
  { package: 'debian-faq-nl', language: 'nl', kind: 'html' },
  { package: 'aptitude-doc-nl', language: 'nl', kind: 'html' },
  { package: 'aptitude-doc-fr', language: 'fr', kind: 'html' },
  { package: 'aptitude-doc-es', language: 'es', kind: 'html' },
  { package: 'gimp-help-en', language: 'en', kind: 'html' },
  { package: 'gimp-help-nl', language: 'nl', kind: 'html' },
  { package: 'gimp-help-de', language: 'de', kind: 'html' },
  { package: 'gimp-help-fr', language: 'fr', kind: 'html' },
  { package: 'gimp-help-es', language: 'es', kind: 'html' },
  { package: 'libreoffice-help-nl', language: 'nl', kind: 'html' },
  { package: 'debian-reference-es', language: 'es', kind: 'html' },
  { package: 'manpages-nl', language: 'nl', kind: 'manual' },
  { package: 'manpages-de', language: 'de', kind: 'manual' },
  { package: 'manpages-fr', language: 'fr', kind: 'manual' },
  { package: 'manpages-es', language: 'es', kind: 'manual' },
  { package: 'wdutch', language: 'nl', kind: 'words' },
  { package: 'wngerman', language: 'de', kind: 'words' },
  { package: 'wfrench', language: 'fr', kind: 'words' },
  { package: 'wspanish', language: 'es', kind: 'words' },
  { package: 'wbritish', language: 'en', kind: 'words' },
];
