import type { Concept } from '../../concept.ts';

export const childMaltreatment = {
  id: 'child-maltreatment',
  domain: 'abuse-and-violence',
  definition: {
    en: 'All physical, emotional and sexual abuse and neglect of children; broader than sexual abuse.',
    nl: 'Alle lichamelijke, emotionele en seksuele mishandeling en verwaarlozing van kinderen; ruimer dan seksueel misbruik.',
  },
  terms: {
    nl: [
      {
        text: 'kindermishandeling',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        number: 'mass',
        variants: ['mishandeling van een kind'],
        forms: ['kindermishandelingen'],
        why: 'Ruimer dan seksueel misbruik; gebruik dit niet als verzachting voor seksueel misbruik.',
      },
    ],
    en: [
      {
        text: 'child maltreatment',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        variants: ['child abuse and neglect'],
        forms: ['maltreatment of children'],
      },
    ],
    de: [
      {
        text: 'Kindeswohlgefährdung',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'Kindeswohlgefährdungen',
        variants: ['Kindesmisshandlung'],
        why: 'Weiter als sexualisierte Gewalt; nicht als Abschwächung verwenden.',
      },
    ],
    fr: [
      {
        text: 'maltraitance infantile',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        forms: ['maltraitances', "maltraitance d'enfants", 'enfants maltraités'],
      },
    ],
    es: [
      {
        text: 'maltrato infantil',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        number: 'mass',
        variants: ['malos tratos a menores'],
        forms: ['maltrato a la infancia'],
      },
    ],
  },
  related: ['child-sexual-abuse'],
  sources: ['lux2016'],
} satisfies Concept;
