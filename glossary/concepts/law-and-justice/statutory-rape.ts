import type { Concept } from '../../concept.ts';

export const statutoryRape = {
  id: 'statutory-rape',
  domain: 'law-and-justice',
  definition: {
    nl: 'De Angelsaksische naam voor verkrachting van een kind onder de leeftijdsgrens, zonder dat dwang bewezen hoeft te worden. Het Nederlandse recht kent de term niet.',
    en: 'The American and Commonwealth name for rape of a child below the age limit, where force need not be proven.',
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
        fullOnly: true,
        why: 'De vertaling klinkt als verkrachting op papier. In het Nederlands is het gewoon verkrachting.',
        alternatives: [
          { text: 'verkrachting', plural: 'verkrachtingen', article: 'de', use: 'act', short: true, when: 'kort' },
          {
            text: 'verkrachting van een kind',
            plural: 'verkrachtingen van kinderen',
            article: 'de',
            use: 'act',
            when: 'als het kind niet is genoemd',
          },
        ],
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
        forms: ['statutory rapes'],
        fullOnly: true,
        why: 'It reads as rape on a technicality. It belongs in the name of the charge and nowhere else.',
        alternatives: [
          { text: 'rape of a child', number: 'mass', use: 'act' },
          { text: 'rape', number: 'mass', use: 'act', when: 'where the child is named', short: true },
        ],
      },
      {
        text: 'statutory rapist',
        status: 'attention',
        pos: 'noun',
        fullOnly: true,
        why: 'It reads as rape on a technicality. What was done to the child drops out of sight.',
        alternatives: [
          { text: 'person convicted of raping a child', plural: 'people convicted of raping a child', use: 'person' },
        ],
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
        fullOnly: true,
        why: 'Ein fremder oder veralteter Rechtsbegriff. Er klingt nach bloßer Formsache.',
        alternatives: [
          { text: 'Vergewaltigung eines Kindes', plural: 'Vergewaltigungen von Kindern', gender: 'f', use: 'act' },
          { text: 'sexueller Missbrauch von Kindern', gender: 'm', number: 'mass', use: 'act', when: 'im Strafrecht' },
        ],
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
        fullOnly: true,
        why: 'Le terme sonne comme une formalité. En droit français, certains de ces noms désignent d’autres infractions.',
        alternatives: [
          {
            text: 'agression sexuelle sur un enfant',
            plural: 'agressions sexuelles sur des enfants',
            gender: 'f',
            use: 'act',
          },
          {
            text: "viol d'un enfant",
            plural: "viols d'enfants",
            gender: 'm',
            use: 'act',
            when: 's’il y a pénétration',
          },
        ],
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
        fullOnly: true,
        why: 'Un nombre antiguo o extranjero de la ley, que suena a formalidad.',
        alternatives: [
          { text: 'violación de una niña o un niño', plural: 'violaciones de niñas y niños', gender: 'f', use: 'act' },
        ],
      },
    ],
  },
  related: ['rape-of-a-child', 'consent'],
  sources: ['usatoday-2019'],
} satisfies Concept;
