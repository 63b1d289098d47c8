import type { Concept } from '../../concept.ts';

export const olderBoyfriend = {
  id: 'older-boyfriend',
  domain: 'framing',
  name: { nl: 'oudere vriend', en: 'older boyfriend' },
  definition: {
    nl: 'Woorden van vriendschap of verkering voor een volwassene die een kind misbruikt of uitbuit.',
    en: 'Words of friendship or dating for an adult who abuses or exploits a child.',
  },
  terms: {
    nl: [
      {
        text: 'oudere vriend',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        variants: ['meerderjarig vriendje', 'volwassen vriendje'],
        forms: ['ouder vriendje', 'vriendje van 22', 'aanbidder', 'aanbidders'],
        condition: { requires: ['@child'] },
        ordinary: true,
        why: 'Dit klinkt als verkering. Zo valt niet op dat een volwassene een kind misbruikt of uitbuit.',
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
        status: 'attention',
        pos: 'noun',
        variants: ['adult boyfriend', 'older admirer'],
        forms: ['22-year-old boyfriend', 'older man friend', 'admirer', 'admirers'],
        condition: { requires: ['@child'] },
        ordinary: true,
        why: 'This sounds like dating. It hides that an adult is abusing or exploiting a child.',
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
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['erwachsener Freund', 'volljähriger Freund'],
        forms: ['älterer Verehrer'],
        condition: { requires: ['@child'] },
        ordinary: true,
        why: 'Das klingt nach Verliebtheit. So fällt nicht auf, dass ein Erwachsener ein Kind missbraucht oder ausbeutet.',
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
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['copain majeur', 'petit copain majeur'],
        condition: { requires: ['@child'] },
        ordinary: true,
        why: 'Cela ressemble à une histoire d’adolescents. On ne voit plus qu’un adulte agresse ou exploite un enfant.',
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
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['novio adulto', 'pretendiente adulto'],
        forms: ['amigo mayor'],
        condition: { requires: ['@child'] },
        ordinary: true,
        why: 'Suena a amor entre iguales. Así no se ve que un adulto abusa de una niña o un niño, o lo explota.',
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
