import type { Concept } from '../../concept.ts';

export const statutoryRape = {
  id: 'statutory-rape',
  domain: 'law-and-justice',
  definition: {
    en: 'A US and Commonwealth label for sexual intercourse with a child below the age of consent.',
    nl: 'Een Amerikaanse en Gemenebestterm voor seks met een kind onder de leeftijdsgrens; het Nederlands kent deze term niet.',
  },
  terms: {
    nl: [
      {
        text: 'statutaire verkrachting',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        variants: ['technische verkrachting'],
        forms: ['statutory rape'],
        why: "Vertaling van een buitenlandse term die klinkt als 'verkrachting op papier'.",
        alternatives: [
          { text: 'verkrachting van een kind', plural: 'verkrachtingen van een kind', article: 'de', use: 'act' },
        ],
        fullOnly: true,
      },
      {
        text: 'verkrachting van een kind',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'verkrachtingen van kinderen',
      },
    ],
    en: [
      {
        text: 'statutory rape',
        status: 'attention',
        pos: 'noun',
        number: 'mass',
        forms: ['statutory rapist', 'statutory rapes'],
        why: "Reads as 'rape on a technicality'. Use it only as the exact charge, then write rape or sexual abuse of a child.",
        alternatives: [{ text: 'rape of a child', number: 'mass', use: 'act' }],
        fullOnly: true,
      },
      { text: 'rape of a child', status: 'preferred', pos: 'noun', number: 'mass', forms: ['child rape'] },
    ],
    de: [
      {
        text: 'statutory rape',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        variants: ['Unzucht mit Minderjährigen', 'Verführung Minderjähriger'],
        why: 'Alte oder fremde Rechtsbegriffe; klingen nach Formalie.',
        alternatives: [
          { text: 'Vergewaltigung eines Kindes', gender: 'f', plural: 'Vergewaltigungen von Kindern', use: 'act' },
          { text: 'sexueller Missbrauch von Kindern', gender: 'm', number: 'mass', use: 'statement' },
        ],
        fullOnly: true,
      },
    ],
    fr: [
      {
        text: 'détournement de mineur',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['corruption de mineur', 'atteinte sexuelle sur mineur', 'statutory rape'],
        forms: ['détournements de mineurs'],
        why: "Termes juridiques ou étrangers qui sonnent comme une formalité ; 'corruption de mineur' est une infraction distincte en France.",
        alternatives: [
          { text: "viol d'un enfant", gender: 'm', plural: "viols d'enfants", use: 'statement' },
          {
            text: 'agression sexuelle sur un enfant',
            gender: 'f',
            plural: 'agressions sexuelles sur des enfants',
            use: 'statement',
          },
        ],
        fullOnly: true,
      },
    ],
    es: [
      {
        text: 'estupro',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        number: 'mass',
        variants: ['violación por edad', 'statutory rape'],
        why: 'Rótulos jurídicos o extranjeros que restan gravedad.',
        alternatives: [
          { text: 'violación de una niña o un niño', gender: 'f', plural: 'violaciones de niñas y niños', use: 'act' },
        ],
        fullOnly: true,
      },
    ],
  },
  related: ['rape-of-a-child', 'consent'],
  sources: ['usatoday-2019'],
} satisfies Concept;
