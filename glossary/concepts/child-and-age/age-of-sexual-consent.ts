import type { Concept } from '../../concept.ts';

export const ageOfSexualConsent = {
  id: 'age-of-sexual-consent',
  domain: 'child-and-age',
  definition: {
    en: 'The age set by national law below which sexual acts with a person are always an offence; it is not the end of childhood.',
    nl: 'De wettelijke leeftijd waaronder seksuele handelingen met iemand altijd strafbaar zijn; het is niet het einde van de kindertijd.',
  },
  notes: [
    {
      nl: 'Wie boven deze grens en onder de 18 is, kan nog steeds worden uitgebuit. Uitbuiting is nooit een eigen keuze.',
      en: 'A person above this age and under 18 can still be exploited. Exploitation is never a choice.',
    },
  ],
  terms: {
    nl: [
      {
        text: 'leeftijdsgrens voor seksuele handelingen',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'leeftijdsgrenzen voor seksuele handelingen',
        forms: ['minimumleeftijd voor seksuele handelingen'],
      },
      {
        text: 'seksuele meerderjarigheid',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        forms: ['seksueel meerderjarig', 'seksueel meerderjarige'],
        fullOnly: true,
        why: 'Het klinkt alsof een kind seksueel volwassen is. Het is een grens in de strafwet, die bij uitbuiting niets uitmaakt.',
        alternatives: [
          {
            text: 'leeftijdsgrens voor seksuele handelingen',
            plural: 'leeftijdsgrenzen voor seksuele handelingen',
            article: 'de',
            use: 'statement',
            when: 'neutrale omschrijving',
          },
        ],
      },
    ],
    en: [
      {
        text: 'age of sexual consent',
        status: 'preferred',
        pos: 'noun',
        plural: 'ages of sexual consent',
        forms: ['age of consent'],
        why: 'Special attention: do not use it to suggest that abuse or exploitation of a 16- or 17-year-old is lawful.',
      },
    ],
    de: [
      {
        text: 'Schutzalter',
        status: 'preferred',
        pos: 'noun',
        gender: 'n',
        plural: 'Schutzalter',
        variants: ['Schutzaltersgrenze'],
      },
    ],
    fr: [
      {
        text: 'âge du consentement sexuel',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        forms: ['âge de consentement', "seuil d'âge du consentement", 'seuil de non-consentement'],
        why: "Depuis la loi du 21 avril 2021, seuil de 15 ans (18 ans en cas d'inceste). À vérifier avant publication.",
      },
    ],
    es: [
      {
        text: 'edad de consentimiento sexual',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'edades de consentimiento sexual',
        forms: ['edad mínima de consentimiento'],
        why: 'En España, 16 años (art. 183 quater CP para relaciones entre iguales).',
      },
    ],
  },
  related: ['consent', 'child'],
  sources: ['lux2016', 'lux2025', 'nos-2018'],
} satisfies Concept;
