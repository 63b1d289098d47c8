import type { Concept } from '../../concept.ts';

export const childMaltreatment = {
  id: 'child-maltreatment',
  domain: 'abuse-and-violence',
  definition: {
    nl: 'Alle mishandeling en verwaarlozing van kinderen: lichamelijk, emotioneel en seksueel. Het begrip is ruimer dan seksueel misbruik.',
    en: 'All harm done to children by abuse or neglect: physical, emotional and sexual. It is wider than sexual abuse.',
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
        why: 'Een verzamelbegrip. Gaat het om seksueel misbruik, dan is dat preciezer.',
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
        why: 'Ein Oberbegriff. Geht es um sexualisierte Gewalt, ist dieses Wort genauer.',
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
