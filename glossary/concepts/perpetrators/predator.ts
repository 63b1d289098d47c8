import type { Concept } from '../../concept.ts';

export const predator = {
  id: 'predator',
  domain: 'perpetrators',
  definition: { en: 'An animal metaphor for offenders.', nl: 'Een dierenmetafoor voor daders.' },
  terms: {
    nl: [
      {
        text: 'roofdier',
        status: 'attention',
        pos: 'noun',
        article: 'het',
        variants: ['predator'],
        condition: { requires: ['@child + @abuse', '@child + @crime'] },
        ordinary: true,
        why: 'Dit maakt iemand onherkenbaar die meestal dicht bij het kind staat. Het delict noemen zegt meer.',
        alternatives: [
          {
            text: 'dader van seksueel kindermisbruik',
            plural: 'daders van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
          },
          { text: 'online dader', plural: 'online daders', article: 'de', use: 'person' },
        ],
      },
      { text: 'online dader', status: 'preferred', pos: 'noun', article: 'de', plural: 'online daders' },
      {
        text: 'seksueel roofdier',
        status: 'attention',
        pos: 'noun',
        article: 'het',
        plural: 'seksuele roofdieren',
        variants: ['seksroofdier', 'online predator', 'online roofdier'],
        forms: ['jager op kinderen'],
        condition: { requires: ['@child'] },
        why: 'Dit maakt iemand onherkenbaar die meestal dicht bij het kind staat. Het delict noemen zegt meer.',
        alternatives: [
          {
            text: 'dader van seksueel kindermisbruik',
            plural: 'daders van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
          },
          { text: 'online dader', plural: 'online daders', article: 'de', use: 'person' },
        ],
      },
    ],
    en: [
      {
        text: 'predator',
        status: 'attention',
        pos: 'noun',
        forms: ['predatory'],
        condition: {
          requires: ['@child + @abuse', '@child + @crime', '@abuse'],
          suppress: ['apex predator', 'prey species', 'drone', 'sexually violent predator', 'wildlife'],
        },
        ordinary: true,
        why: 'An animal image that hides that most offenders are known to the child. In the US it can be a statutory category.',
        alternatives: [
          { text: 'child sex offender', plural: 'child sex offenders', use: 'person' },
          { text: 'online offender', plural: 'online offenders', use: 'person' },
        ],
      },
      { text: 'online offender', status: 'preferred', pos: 'noun', plural: 'online offenders' },
      {
        text: 'sexual predator',
        status: 'attention',
        pos: 'noun',
        variants: ['child predator', 'online predator', 'sex predator'],
        condition: { requires: ['@child', 'sexual'], suppress: ['sexually violent predator'] },
        why: 'An animal image that hides that most offenders are known to the child. In the US it can be a statutory category.',
        alternatives: [
          { text: 'child sex offender', plural: 'child sex offenders', use: 'person' },
          { text: 'online offender', plural: 'online offenders', use: 'person' },
        ],
      },
    ],
    de: [
      {
        text: 'Triebtäter',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        plural: 'Triebtäter',
        variants: ['Sexraubtier'],
        forms: ['Triebtäterin'],
        why: "'Trieb' entlastet und das Tierbild lenkt ab. Täter handeln planvoll.",
        alternatives: [
          { text: 'Sexualstraftäter', plural: 'Sexualstraftäter', gender: 'm', use: 'person' },
          { text: 'Täter', plural: 'Täter', gender: 'm', use: 'person' },
        ],
      },
      { text: 'Täter', status: 'preferred', pos: 'noun', gender: 'm', plural: 'Täter', forms: ['Täterin'] },
    ],
    fr: [
      {
        text: 'prédateur',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        forms: ['prédatrice', 'prédatrices'],
        condition: { requires: ['@child + @abuse', '@child + @crime'] },
        ordinary: true,
        why: "L'image animale cache que l'auteur est souvent proche.",
        alternatives: [
          { text: "agresseur sexuel d'enfants", plural: "agresseurs sexuels d'enfants", gender: 'm', use: 'person' },
        ],
      },
      {
        text: 'prédateur sexuel',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['cyberprédateur'],
        condition: { requires: ['@child'] },
        why: "L'image animale cache que l'auteur est souvent proche.",
        alternatives: [
          { text: "agresseur sexuel d'enfants", plural: "agresseurs sexuels d'enfants", gender: 'm', use: 'person' },
        ],
      },
    ],
    es: [
      {
        text: 'depredador',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        forms: ['depredadora'],
        condition: { requires: ['@child + @abuse', '@child + @crime'], suppress: ['depredador natural', 'fauna'] },
        ordinary: true,
        why: 'Imagen animal que oculta que la mayoría son conocidos.',
        alternatives: [
          {
            text: 'agresor sexual de niñas y niños',
            plural: 'agresores sexuales de niñas y niños',
            gender: 'm',
            use: 'person',
          },
        ],
      },
      {
        text: 'depredador sexual',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['ciberdepredador'],
        condition: { requires: ['@child'] },
        why: 'Imagen animal que oculta que la mayoría son conocidos.',
        alternatives: [
          {
            text: 'agresor sexual de niñas y niños',
            plural: 'agresores sexuales de niñas y niños',
            gender: 'm',
            use: 'person',
          },
        ],
      },
    ],
  },
  related: ['monster-labels'],
  sources: ['cypnow', 'lux2025'],
} satisfies Concept;
