import type { Concept } from '../../concept.ts';

export const sexualPerformance = {
  id: 'sexual-performance',
  domain: 'material',
  definition: {
    nl: 'Een kind dat voor publiek of voor een camera seksuele handelingen moet verrichten. Verdragen noemen het een voorstelling.',
    en: 'A child who is made to perform sexually before an audience or a camera. Treaties speak of a performance.',
  },
  terms: {
    nl: [
      {
        text: 'pornografische voorstelling',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        plural: 'pornografische voorstellingen',
        forms: ['pornografisch optreden'],
        condition: { requires: ['@child'] },
        why: 'In een verdrag is dit de juridische naam. In gewone taal klinkt het als vermaak, terwijl een kind wordt uitgebuit.',
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
        condition: { requires: ['@child'] },
        why: 'In a treaty this is the legal name. In plain language it sounds like entertainment, while a child is being exploited.',
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
        text: 'child porn star',
        status: 'avoid',
        pos: 'noun',
        variants: ['child porn actress', 'child porn actor'],
        forms: ['starred in child porn', 'performed in child porn'],
        why: 'Stars and actors choose a part. The child in the picture had no part to choose and was abused.',
        alternatives: [
          { text: 'child victim of sexual abuse', plural: 'child victims of sexual abuse', use: 'person' },
        ],
        rewrite: 'Say that the child was abused and that the abuse was recorded.',
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
        why: 'Im Vertrag ist das der Rechtsbegriff. Im Alltag klingt es nach Unterhaltung, während ein Kind ausgebeutet wird.',
        alternatives: [
          { text: 'sexuelle Ausbeutung eines Kindes in einer Darbietung', number: 'mass', gender: 'f', use: 'act' },
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
        plural: 'spectacles pornographiques',
        forms: ['représentation pornographique'],
        condition: { requires: ['@child'] },
        why: 'Dans un traité, c’est le terme de droit. Dans la langue courante, cela sonne comme un divertissement.',
        alternatives: [
          { text: "exploitation sexuelle d'un enfant dans un spectacle", number: 'mass', gender: 'f', use: 'act' },
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
        plural: 'espectáculos pornográficos',
        forms: ['función pornográfica'],
        condition: { requires: ['@child'] },
        why: 'En un tratado es el término legal. En el lenguaje común suena a entretenimiento.',
        alternatives: [
          {
            text: 'explotación sexual de una niña o un niño en un espectáculo',
            number: 'mass',
            gender: 'f',
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
