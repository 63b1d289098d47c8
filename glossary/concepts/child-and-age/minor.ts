import type { Concept } from '../../concept.ts';

export const minor = {
  id: 'minor',
  domain: 'child-and-age',
  definition: {
    en: 'A person below the legal age of majority; a legal label that can hide the fact that the person is a child.',
    nl: 'Iemand die nog niet meerderjarig is; een juridisch etiket dat kan verhullen dat het om een kind gaat.',
  },
  notes: [
    {
      en: "Mild hint only: the Termenchecker itself lists 'minderjarige' as an alternative for 'adolescent', and AP and NPR accept 'minors'. The objection is strongest in Latin American Spanish ('menor').",
      nl: "Een lichte aanwijzing: 'minderjarige' is bruikbaar, ook in het recht. Het bezwaar is het sterkst in het Spaans van Latijns-Amerika ('menor').",
    },
  ],
  terms: {
    nl: [
      {
        text: 'minderjarige',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        forms: ['minderjarig', "minderjarige's"],
        condition: { requires: ['@abuse'] },
        ordinary: true,
        fullOnly: true,
        why: "Juridisch juist, maar afstandelijk en per land anders ingevuld. Schrijf waar het kan 'kind', 'meisje' of 'jongen', liefst met de leeftijd.",
        alternatives: [
          { text: 'kind', plural: 'kinderen', article: 'het', use: 'person', when: 'standaardkeuze' },
          {
            text: 'kind onder de 18',
            plural: 'kinderen onder de 18',
            article: 'het',
            use: 'person',
            when: 'als de leeftijdsgrens ertoe doet',
          },
        ],
      },
      { text: 'kind onder de 18', status: 'preferred', pos: 'noun', article: 'het', plural: 'kinderen onder de 18' },
    ],
    en: [
      {
        text: 'minor',
        status: 'attention',
        pos: 'noun',
        condition: {
          requires: ['@abuse'],
          suppress: ['minor injuries', 'minor offence', 'minor changes', 'G minor', 'A minor'],
        },
        ordinary: true,
        fullOnly: true,
        why: "Correct in law, but it sounds distant and its meaning differs by country. Prefer 'child', 'girl' or 'boy', ideally with the age.",
        alternatives: [
          { text: 'child', plural: 'children', use: 'person', when: 'default choice' },
          { text: 'child under 18', plural: 'children under 18', use: 'person', when: 'when the age limit matters' },
        ],
      },
      {
        text: 'underage',
        status: 'attention',
        pos: 'adjective',
        variants: ['under-age'],
        condition: { requires: ['@abuse'], suppress: ['underage drinking', 'underage driving', 'under-age gambling'] },
        ordinary: true,
        fullOnly: true,
        why: 'It raises the question of under age for what, and sits badly with words for adults. The age, or child, is clearer.',
        alternatives: [
          {
            text: 'child under 18',
            plural: 'children under 18',
            use: 'person',
            when: "replace 'underage girl' by 'girl' or 'girl aged 15'",
          },
        ],
      },
      { text: 'child under 18', status: 'preferred', pos: 'noun', plural: 'children under 18' },
    ],
    de: [
      {
        text: 'Minderjährige',
        status: 'attention',
        pos: 'noun',
        gender: 'mf',
        plural: 'Minderjährigen',
        forms: ['Minderjähriger', 'minderjährig'],
        condition: { requires: ['@abuse'] },
        ordinary: true,
        fullOnly: true,
        why: "Rechtlich richtig, aber distanziert. Besser 'Kind', 'Mädchen', 'Junge' oder 'Jugendliche', möglichst mit Alter.",
        alternatives: [
          {
            text: 'Kind unter 18 Jahren',
            plural: 'Kinder unter 18 Jahren',
            gender: 'n',
            use: 'person',
            when: 'wenn die Altersgrenze zählt',
          },
          { text: 'Kind', plural: 'Kinder', gender: 'n', use: 'person' },
        ],
      },
      { text: 'Kind unter 18 Jahren', status: 'preferred', pos: 'noun', gender: 'n', plural: 'Kinder unter 18 Jahren' },
    ],
    fr: [
      {
        text: 'mineur',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['mineure', 'mineur de 15 ans'],
        forms: ['mineur·e'],
        condition: {
          requires: ['@abuse'],
          suppress: ['blessures mineures', 'mode mineur', 'Asie Mineure', 'ouvrier mineur'],
        },
        ordinary: true,
        fullOnly: true,
        why: "Juste en droit mais distant ; 'mineur de 15 ans' signifie en droit français 'de moins de 15 ans', ce que beaucoup de lecteurs ignorent. Préférer 'enfant', 'fille' ou 'garçon' avec l'âge.",
        alternatives: [
          { text: 'enfant de moins de 18 ans', plural: 'enfants de moins de 18 ans', gender: 'mf', use: 'person' },
          { text: 'enfant', plural: 'enfants', gender: 'mf', use: 'person' },
        ],
      },
      {
        text: 'enfant de moins de 18 ans',
        status: 'preferred',
        pos: 'noun',
        gender: 'mf',
        plural: 'enfants de moins de 18 ans',
      },
    ],
    es: [
      {
        text: 'menor',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['menor de edad', 'la menor'],
        forms: ['el menor', 'los menores'],
        condition: { requires: ['@abuse'], suppress: ['menor número', 'menor coste', 'Asia Menor', 'daños menores'] },
        ordinary: true,
        fullOnly: true,
        why: "Como sustantivo cosifica y en América Latina arrastra una carga tutelar. Preferible 'niña', 'niño', 'adolescente' o 'persona menor de edad'.",
        alternatives: [
          { text: 'niña', plural: 'niñas', gender: 'f', use: 'person', when: 'o niño' },
          {
            text: 'persona menor de edad',
            plural: 'personas menores de edad',
            gender: 'f',
            use: 'person',
            when: 'contexto jurídico',
          },
        ],
        sources: ['vozyvos'],
      },
      {
        text: 'persona menor de edad',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'personas menores de edad',
      },
    ],
  },
  related: ['child', 'adolescent'],
  sources: ['termenchecker-nl', 'lux2016', 'usatoday-2019', 'npr-2025', 'vozyvos'],
} satisfies Concept;
