import type { Concept } from '../../concept.ts';

export const sexualPerformance = {
  id: 'sexual-performance',
  domain: 'material',
  definition: {
    en: "A child made to perform sexually for an audience, live or on camera; treaties call it a 'pornographic performance'.",
    nl: "Een kind dat seksueel moet optreden voor publiek, live of op camera; verdragen spreken van 'pornografische voorstelling'.",
  },
  terms: {
    nl: [
      {
        text: 'pornografische voorstelling',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        forms: ['pornografisch optreden'],
        condition: { requires: ['@child'] },
        why: 'Juridische term uit verdragen; in gewone taal klinkt het als amusement.',
        alternatives: [
          {
            text: 'seksuele uitbuiting van een kind in een voorstelling',
            number: 'mass',
            article: 'de',
            use: 'act',
            when: 'gewone taal',
          },
        ],
      },
      {
        text: 'seksuele uitbuiting van een kind in een voorstelling',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        number: 'mass',
        forms: ['seksuele uitbuiting van kinderen in voorstellingen'],
      },
    ],
    en: [
      {
        text: 'pornographic performance',
        status: 'attention',
        pos: 'noun',
        variants: ['child porn star', 'child porn actress', 'starred in child porn', 'performed in child porn'],
        condition: { requires: ['@child'] },
        why: 'A treaty term; in plain language it sounds like entertainment. Never call a child an actor, star or performer in abuse material.',
        alternatives: [
          {
            text: 'sexual exploitation of a child in a performance',
            number: 'mass',
            use: 'act',
            when: 'plain language',
          },
        ],
      },
      {
        text: 'sexual exploitation of a child in a performance',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        forms: ['sexual exploitation of children in performances'],
      },
    ],
    de: [
      {
        text: 'pornografische Darbietung',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        plural: 'pornografische Darbietungen',
        forms: ['pornographische Darbietung'],
        condition: { requires: ['@child'] },
        why: 'Rechtsbegriff; klingt nach Unterhaltung.',
        alternatives: [
          { text: 'sexuelle Ausbeutung eines Kindes in einer Darbietung', gender: 'f', number: 'mass', use: 'act' },
        ],
      },
      {
        text: 'sexuelle Ausbeutung eines Kindes in einer Darbietung',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        forms: ['sexuelle Ausbeutung von Kindern in Darbietungen'],
      },
    ],
    fr: [
      {
        text: 'spectacle pornographique',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        forms: ['représentation pornographique'],
        condition: { requires: ['@child'] },
        why: 'Terme juridique qui sonne comme un divertissement.',
        alternatives: [
          { text: "exploitation sexuelle d'un enfant dans un spectacle", gender: 'f', number: 'mass', use: 'act' },
        ],
      },
      {
        text: "exploitation sexuelle d'un enfant dans un spectacle",
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        forms: ["exploitation sexuelle d'enfants dans des spectacles"],
      },
    ],
    es: [
      {
        text: 'espectáculo pornográfico',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        forms: ['función pornográfica'],
        condition: { requires: ['@child'] },
        why: 'Término jurídico; suena a entretenimiento.',
        alternatives: [
          {
            text: 'explotación sexual de una niña o un niño en un espectáculo',
            gender: 'f',
            number: 'mass',
            use: 'act',
          },
        ],
      },
      {
        text: 'explotación sexual de una niña o un niño en un espectáculo',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        forms: ['explotación sexual de niñas y niños en espectáculos'],
      },
    ],
  },
  related: ['livestreamed-abuse'],
  sources: ['lux2016', 'lanzarote', 'eu-2011-93'],
} satisfies Concept;
