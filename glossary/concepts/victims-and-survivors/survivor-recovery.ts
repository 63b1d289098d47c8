import type { Concept } from '../../concept.ts';

export const survivorRecovery = {
  id: 'survivor-recovery',
  domain: 'victims-and-survivors',
  definition: {
    en: 'What follows: recovery, support, justice, safety.',
    nl: 'Wat erop volgt: herstel, ondersteuning, recht en veiligheid.',
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
        why: "Gebruik liever 'herstel' dan 'genezing' of 'afsluiten'.",
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
        why: "Prefer 'recovery' over 'healing' or 'closure'.",
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
