import type { Concept } from '../../concept.ts';

export const rapeOfAChild = {
  id: 'rape-of-a-child',
  domain: 'abuse-and-violence',
  definition: {
    nl: 'Seksueel binnendringen bij een kind. Onder de wettelijke leeftijdsgrens hoeft dwang niet te worden bewezen.',
    en: 'Sexual penetration of a child. Below the age limit of the law, force need not be proven.',
  },
  notes: [
    {
      nl: 'Houd het woord van de aanklacht aan. Een zachter woord maakt het misdrijf kleiner.',
      en: 'Keep to the word of the charge. A softer one makes the crime smaller.',
    },
  ],
  terms: {
    nl: [
      {
        text: 'verkrachting van een kind',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'verkrachtingen van kinderen',
        forms: ['verkrachting van kinderen', 'kinderverkrachting', 'verkrachtte een kind', 'een kind verkracht'],
      },
    ],
    en: [
      {
        text: 'rape of a child',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        plural: 'rapes of children',
        forms: ['child rape', 'raped a child', 'raping a child'],
      },
    ],
    de: [
      {
        text: 'Vergewaltigung eines Kindes',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'Vergewaltigungen von Kindern',
        forms: ['Vergewaltigung von Kindern', 'ein Kind vergewaltigt', 'Kind vergewaltigt'],
      },
    ],
    fr: [
      {
        text: "viol d'un enfant",
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: "viols d'enfants",
        variants: ['viol sur mineur', 'viols sur mineurs'],
        forms: ["viol d'enfant"],
      },
    ],
    es: [
      {
        text: 'violación de una niña o un niño',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'violaciones de niñas y niños',
        variants: ['violó a una niña', 'violó a un niño'],
        forms: ['violación infantil'],
      },
    ],
  },
  related: ['statutory-rape', 'sex-with-a-child', 'sexual-assault-of-a-child'],
  sources: ['lux2016', 'lux2025', 'usatoday-2019', 'stb-2024-59'],
} satisfies Concept;
