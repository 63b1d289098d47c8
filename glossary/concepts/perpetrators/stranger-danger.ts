import type { Concept } from '../../concept.ts';

export const strangerDanger = {
  id: 'stranger-danger',
  domain: 'perpetrators',
  name: { nl: 'kinderlokker', en: 'stranger danger' },
  definition: {
    nl: 'Het beeld van de onbekende die kinderen meelokt. De meeste kinderen worden misbruikt door iemand die ze kennen.',
    en: 'The picture of the unknown man who lures children away. Most children are abused by someone they know.',
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
        compound: {
          stem: 'kinderlokkers',
          rewrites: {
            verhaal: {
              text: 'verhaal over een onbekende die kinderen aanspreekt',
              plural: 'verhalen over onbekenden die kinderen aanspreken',
              article: 'het',
            },
          },
          closed: true,
        },
        why: 'Dit woord roept de vreemde bij het schoolplein op. De meeste kinderen die worden misbruikt, kennen de dader.',
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
            when: 'als het bij benaderen bleef',
          },
          {
            text: 'verdachte van grooming',
            plural: 'verdachten van grooming',
            article: 'de',
            use: 'person',
            when: 'zolang er geen vonnis is',
          },
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
        condition: { requires: ['@child'] },
        why: 'The phrase points at strangers. Most children who are abused know the person who does it.',
        rewrite: 'Say who approached the child and how, and that most children know the person who abuses them.',
      },
      {
        text: 'child snatcher',
        status: 'attention',
        pos: 'noun',
        variants: ['child luring man'],
        why: 'The word recalls the stranger of old warnings. Most children who are abused, or taken away, know the person who does it.',
        alternatives: [
          { text: 'person suspected of child abduction', plural: 'people suspected of child abduction', use: 'person' },
          {
            text: 'person grooming a child for sexual purposes',
            plural: 'people grooming children for sexual purposes',
            use: 'person',
            when: 'when it is grooming',
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
        variants: ['der böse Mann', 'der fremde Mann'],
        condition: { requires: ['@child + @abuse', '@child + @crime'] },
        ordinary: true,
        why: 'Das Wort lenkt den Blick auf Fremde. Die meisten Kinder, die missbraucht werden, kennen den Täter.',
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
        text: 'Mitschnacker',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        plural: 'Mitschnacker',
        variants: ['Fremder mit Süßigkeiten'],
        condition: { requires: ['@child'] },
        why: 'Das Wort lenkt den Blick auf Fremde. Die meisten Kinder, die missbraucht werden, kennen den Täter.',
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
        condition: { requires: ['@child + @abuse', '@child + @crime'] },
        ordinary: true,
        why: 'L’image attire l’attention sur les inconnus. La plupart des enfants agressés connaissent l’auteur.',
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
        variants: ['el viejo del saco'],
        forms: ['el hombre que ofrece caramelos'],
        condition: { requires: ['@child + @abuse', '@child + @crime'] },
        ordinary: true,
        why: 'La imagen dirige la mirada a los desconocidos. La mayoría de las niñas y los niños conoce a quien abusa.',
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
