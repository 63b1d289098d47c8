import type { Concept } from '../../concept.ts';

export const childTrafficking = {
  id: 'child-trafficking',
  domain: 'trafficking',
  definition: {
    nl: 'Een kind werven, vervoeren of onderbrengen om het uit te buiten. Onder de 18 hoeft geen dwang te zijn aangetoond.',
    en: 'Enlisting, moving or housing a child in order to exploit the child. Under 18, no force needs to be shown.',
  },
  terms: {
    nl: [
      {
        text: 'kinderhandel',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        number: 'mass',
        forms: ['handel in kinderen', 'kinderhandelzaak', 'kinderhandelzaken'],
      },
      {
        text: 'mensenhandel met minderjarige slachtoffers',
        status: 'admitted',
        pos: 'noun',
        article: 'de',
        number: 'mass',
        forms: ['mensenhandel met een minderjarig slachtoffer'],
      },
    ],
    en: [
      {
        text: 'child trafficking',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        forms: ['trafficking of children', 'trafficking in children', 'trafficked child', 'trafficked children'],
      },
    ],
    de: [
      {
        text: 'Kinderhandel',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        number: 'mass',
        forms: ['Handel mit Kindern', 'Menschenhandel mit Kindern'],
      },
    ],
    fr: [
      {
        text: 'traite des enfants',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        forms: ["traite d'enfants", 'traite des mineurs', 'traite des êtres humains mineurs'],
      },
    ],
    es: [
      {
        text: 'trata infantil',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        variants: ['trata de niñas y niños', 'trata de menores de edad', 'trata de menores'],
      },
    ],
  },
  related: ['trafficker', 'smuggling-versus-trafficking'],
  sources: ['lux2016', 'lux2025', 'weprotect-glossary'],
} satisfies Concept;
