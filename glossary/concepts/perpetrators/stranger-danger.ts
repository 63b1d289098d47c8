import type { Concept } from '../../concept.ts';

export const strangerDanger = {
  id: 'stranger-danger',
  domain: 'perpetrators',
  definition: {
    en: 'The stereotype of the unknown man who snatches children; most children are abused by someone they know.',
    nl: 'Het stereotype van de onbekende man die kinderen meeneemt; de meeste kinderen worden misbruikt door een bekende.',
  },
  terms: {
    nl: [
      {
        text: 'kinderlokker',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        variants: ['kinderverleider'],
        forms: ['kinderlokster', 'kinderlokkersverhaal', 'kinderjager'],
        why: 'Roept de vreemde met snoep op en leidt af van de meeste daders: bekenden.',
        alternatives: [
          {
            text: 'dader van seksueel kindermisbruik',
            plural: 'daders van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
            when: 'na een veroordeling',
          },
          {
            text: 'persoon die een kind benadert voor seksuele doeleinden',
            plural: 'personen die kinderen benaderen voor seksuele doeleinden',
            article: 'de',
            use: 'person',
          },
          { text: 'verdachte van grooming', plural: 'verdachten van grooming', article: 'de', use: 'person' },
        ],
      },
      {
        text: 'persoon die een kind benadert voor seksuele doeleinden',
        status: 'preferred',
        pos: 'phrase',
        plural: 'personen die kinderen benaderen voor seksuele doeleinden',
      },
      {
        text: 'verdachte van grooming',
        status: 'admitted',
        pos: 'noun',
        article: 'de',
        plural: 'verdachten van grooming',
      },
    ],
    en: [
      {
        text: 'stranger danger',
        status: 'attention',
        pos: 'noun',
        number: 'mass',
        variants: [
          'child snatcher',
          'child snatchers',
          'child luring man',
          'man in a van',
          'dirty mac',
          'bogeyman',
          'bogeymen',
        ],
        condition: { requires: ['@child'] },
        why: 'Points at strangers while most children are abused by people they know.',
        alternatives: [
          {
            text: 'person grooming a child for sexual purposes',
            plural: 'people grooming children for sexual purposes',
            use: 'person',
          },
          {
            text: 'person suspected of child abduction',
            plural: 'people suspected of child abduction',
            use: 'person',
            when: 'when abduction is the charge',
          },
        ],
      },
      {
        text: 'person grooming a child for sexual purposes',
        status: 'preferred',
        pos: 'phrase',
        plural: 'people grooming children for sexual purposes',
      },
      {
        text: 'person suspected of child abduction',
        status: 'admitted',
        pos: 'phrase',
        plural: 'people suspected of child abduction',
      },
    ],
    de: [
      {
        text: 'Kinderschreck',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['der böse Mann', 'der fremde Mann', 'Fremder mit Süßigkeiten', 'Mitschnacker'],
        condition: { requires: ['@child'] },
        why: 'Zeigt auf Fremde, obwohl die meisten Täter bekannt sind.',
        alternatives: [
          {
            text: 'Person, die Kinder zu sexuellen Zwecken anspricht',
            plural: 'Personen, die Kinder zu sexuellen Zwecken ansprechen',
            gender: 'f',
            use: 'person',
          },
        ],
      },
      {
        text: 'Person, die Kinder zu sexuellen Zwecken anspricht',
        status: 'preferred',
        pos: 'phrase',
        plural: 'Personen, die Kinder zu sexuellen Zwecken ansprechen',
      },
    ],
    fr: [
      {
        text: 'inconnu aux bonbons',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['pervers du square', 'le méchant monsieur'],
        condition: { requires: ['@child'] },
        why: 'La plupart des auteurs sont des proches.',
        alternatives: [
          {
            text: 'personne qui approche un enfant à des fins sexuelles',
            plural: 'personnes qui approchent des enfants à des fins sexuelles',
            gender: 'f',
            use: 'person',
          },
        ],
      },
      {
        text: 'personne qui approche un enfant à des fins sexuelles',
        status: 'preferred',
        pos: 'phrase',
        plural: 'personnes qui approchent des enfants à des fins sexuelles',
      },
    ],
    es: [
      {
        text: 'hombre del saco',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['el viejo del saco', 'el extraño'],
        forms: ['el hombre que ofrece caramelos'],
        condition: { requires: ['@child'] },
        why: 'La mayoría de agresores son del entorno.',
        alternatives: [
          {
            text: 'persona que contacta con niñas y niños con fines sexuales',
            plural: 'personas que contactan con niñas y niños con fines sexuales',
            gender: 'f',
            use: 'person',
          },
        ],
      },
      {
        text: 'persona que contacta con niñas y niños con fines sexuales',
        status: 'preferred',
        pos: 'phrase',
        plural: 'personas que contactan con niñas y niños con fines sexuales',
      },
    ],
  },
  related: ['grooming', 'monster-labels'],
  sources: ['incacs-2020'],
} satisfies Concept;
