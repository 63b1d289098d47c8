import type { Concept } from '../../concept.ts';

export const legalTermsInTreaties = {
  id: 'legal-terms-in-treaties',
  domain: 'law-and-justice',
  name: { nl: 'oude woorden in wetten', en: 'old words in laws' },
  definition: {
    nl: 'Oude woorden die in verdragen en wetten nog staan. Citeer de naam van de wet één keer en gebruik daarna de aanbevolen term.',
    en: 'Old words that treaties and statutes still hold. Quote the name in the law once, then use the recommended term.',
  },
  terms: {
    nl: [
      {
        text: 'wettelijke term',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'wettelijke termen',
        variants: ['juridische term', 'zoals de wet het noemt'],
      },
    ],
    en: [
      {
        text: 'statutory term',
        status: 'preferred',
        pos: 'noun',
        plural: 'statutory terms',
        variants: ['legal term', 'as the law calls it'],
      },
    ],
    de: [
      {
        text: 'Gesetzesbegriff',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'Gesetzesbegriffe',
        variants: ['Rechtsbegriff'],
        forms: ['wie es im Gesetz heißt'],
      },
    ],
    fr: [
      {
        text: 'terme juridique',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'termes juridiques',
        variants: ['terme légal', 'comme le nomme la loi'],
      },
    ],
    es: [
      {
        text: 'término legal',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'términos legales',
        variants: ['como lo denomina la ley'],
        forms: ['término jurídico'],
      },
    ],
  },
  related: ['child-sexual-abuse-material', 'exploitation-of-children-in-prostitution'],
  sources: [
    'gc-opsc-2019',
    'hotline-ie',
    'opsc',
    'lanzarote',
    'eu-2011-93',
    'stb-2024-59',
    'de-stgb',
    'fr-cp',
    'es-cp',
    'us-18-2256',
  ],
} satisfies Concept;
