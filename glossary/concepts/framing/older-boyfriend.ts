import type { Concept } from '../../concept.ts';

export const olderBoyfriend = {
  id: 'older-boyfriend',
  domain: 'framing',
  definition: {
    en: 'Calling an adult who exploits a child a boyfriend, older friend or admirer.',
    nl: 'Een volwassene die een kind uitbuit een vriendje, oudere vriend of aanbidder noemen.',
  },
  terms: {
    nl: [
      {
        text: 'oudere vriend',
        status: 'avoid',
        pos: 'noun',
        article: 'de',
        variants: ['meerderjarig vriendje', 'volwassen vriendje', 'vriendje van 22', 'aanbidder', 'minnaar'],
        forms: ['ouder vriendje'],
        condition: { requires: ['@child'] },
        why: "'Vriend' en 'vriendje' verbergen dat een volwassene een kind misbruikt of uitbuit.",
        alternatives: [
          {
            text: 'volwassene die het kind misbruikt',
            plural: 'volwassenen die kinderen misbruiken',
            article: 'de',
            use: 'person',
          },
          { text: 'verdachte', plural: 'verdachten', article: 'de', use: 'person', when: 'bij een onderzoek' },
        ],
        sources: ['nspcc-language'],
      },
      {
        text: 'volwassene die het kind misbruikt',
        status: 'preferred',
        pos: 'phrase',
        plural: 'volwassenen die kinderen misbruiken',
      },
      { text: 'verdachte', status: 'admitted', pos: 'noun', article: 'de', plural: 'verdachten' },
    ],
    en: [
      {
        text: 'older boyfriend',
        status: 'avoid',
        pos: 'noun',
        variants: ['older man friend', 'adult boyfriend', 'older admirer', 'admirer', 'lover'],
        forms: ['22-year-old boyfriend'],
        condition: { requires: ['@child'] },
        why: "'Boyfriend' hides that an adult is abusing or exploiting a child.",
        alternatives: [
          { text: 'adult abusing the child', plural: 'adults abusing children', use: 'person' },
          { text: 'suspect', plural: 'suspects', use: 'person', when: 'during an investigation' },
        ],
        sources: ['nspcc-language'],
      },
      {
        text: 'adult abusing the child',
        status: 'preferred',
        pos: 'phrase',
        plural: 'adults abusing children',
        forms: ['adult who is abusing the child'],
      },
      { text: 'suspect', status: 'admitted', pos: 'noun', plural: 'suspects' },
    ],
    de: [
      {
        text: 'älterer Freund',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        variants: ['erwachsener Freund', 'volljähriger Freund'],
        forms: ['älterer Verehrer'],
        condition: { requires: ['@child'] },
        why: "'Freund' verbirgt, dass ein Erwachsener ein Kind missbraucht.",
        alternatives: [
          {
            text: 'Erwachsener, der das Kind missbraucht',
            plural: 'Erwachsene, die Kinder missbrauchen',
            gender: 'm',
            use: 'person',
          },
        ],
      },
      {
        text: 'Erwachsener, der das Kind missbraucht',
        status: 'preferred',
        pos: 'phrase',
        plural: 'Erwachsene, die Kinder missbrauchen',
      },
    ],
    fr: [
      {
        text: 'petit ami plus âgé',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        variants: ['copain majeur', 'amant'],
        forms: ['petit copain majeur'],
        condition: { requires: ['@child'] },
        why: "'Petit ami' cache qu'un adulte agresse ou exploite un enfant.",
        alternatives: [
          {
            text: 'adulte qui agresse un enfant',
            plural: 'adultes qui agressent des enfants',
            gender: 'm',
            use: 'person',
          },
        ],
      },
      {
        text: 'adulte qui agresse un enfant',
        status: 'preferred',
        pos: 'phrase',
        plural: 'adultes qui agressent des enfants',
      },
    ],
    es: [
      {
        text: 'novio mayor',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        variants: ['pretendiente adulto', 'amigo mayor'],
        forms: ['novio adulto'],
        condition: { requires: ['@child'] },
        why: "'Novio' oculta que un adulto abusa o explota.",
        alternatives: [
          { text: 'adulto que abusa de una niña', plural: 'adultos que abusan de niñas', gender: 'm', use: 'person' },
        ],
      },
      {
        text: 'adulto que abusa de una niña',
        status: 'preferred',
        pos: 'phrase',
        plural: 'adultos que abusan de niñas',
      },
    ],
  },
  related: ['loverboy', 'grooming'],
  sources: ['nspcc-language', 'npo3-2023'],
} satisfies Concept;
