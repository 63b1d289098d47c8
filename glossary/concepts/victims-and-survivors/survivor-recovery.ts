import type { Concept } from '../../concept.ts';

export const survivorRecovery = {
  id: 'survivor-recovery',
  domain: 'victims-and-survivors',
  definition: {
    nl: 'Wat erna komt: verder leven, steun, recht en veiligheid. Herstel verloopt voor iedereen anders en heeft geen vast eindpunt.',
    en: 'What comes after: going on with life, support, justice and safety. Recovery differs for everyone and has no fixed end.',
  },
  terms: {
    nl: [
      {
        text: 'herstel',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        number: 'mass',
        forms: ['herstellen', 'hersteld'],
        why: 'Een rustig woord, dat niemand een einddatum oplegt.',
      },
      {
        text: 'ondersteuning',
        status: 'admitted',
        pos: 'noun',
        article: 'de',
        number: 'mass',
        variants: ['steun', 'hulp'],
      },
    ],
    en: [
      {
        text: 'recovery',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        forms: ['recover', 'recovers', 'recovered', 'recovering'],
        why: 'A quiet word that sets nobody a deadline.',
      },
      { text: 'support', status: 'admitted', pos: 'noun', number: 'mass', forms: ['supported', 'supporting'] },
    ],
    de: [
      {
        text: 'Aufarbeitung',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'Aufarbeitungen',
        variants: ['Bewältigung', 'Heilung'],
      },
      { text: 'Unterstützung', status: 'admitted', pos: 'noun', gender: 'f', number: 'mass', variants: ['Hilfe'] },
    ],
    fr: [
      {
        text: 'reconstruction',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'reconstructions',
        variants: ['rétablissement', 'accompagnement'],
      },
    ],
    es: [
      {
        text: 'recuperación',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'recuperaciones',
        variants: ['acompañamiento'],
        forms: ['recuperarse'],
      },
    ],
  },
  related: ['revictimisation'],
  sources: ['lux2016'],
} satisfies Concept;
