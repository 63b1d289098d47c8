import type { Concept } from '../../concept.ts';

export const livedExperience = {
  id: 'lived-experience',
  domain: 'victims-and-survivors',
  definition: {
    nl: 'Mensen die spreken vanuit wat zij zelf aan misbruik of uitbuiting hebben meegemaakt, en vanuit wat zij daarvan leerden.',
    en: 'People who speak from abuse or exploitation that they went through themselves, and from what they learned by it.',
  },
  terms: {
    nl: [
      {
        text: 'ervaringsdeskundige',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'ervaringsdeskundigen',
        forms: ['iemand met ervaringskennis', 'mensen met ervaringskennis'],
        sources: ['dci-press-2022'],
      },
    ],
    en: [
      {
        text: 'person with lived experience',
        status: 'preferred',
        pos: 'phrase',
        plural: 'people with lived experience',
        forms: ['lived experience', 'lived-experience expert', 'lived-experience experts'],
      },
    ],
    de: [
      {
        text: 'Betroffenenrat',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'Betroffenenräte',
        variants: ['Menschen mit Erfahrungsexpertise'],
        forms: ['Betroffenenvertretung'],
      },
    ],
    fr: [
      {
        text: 'personne concernée',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'personnes concernées',
        variants: ['témoin', "savoir d'expérience"],
        forms: ['personnes ayant une expérience vécue'],
      },
    ],
    es: [
      {
        text: 'persona con experiencia vivida',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'personas con experiencia vivida',
        forms: ['experiencia vivida', 'personas expertas por experiencia'],
      },
    ],
  },
  related: ['victim-and-survivor'],
  sources: ['dci-press-2022', 'nota-2025'],
} satisfies Concept;
