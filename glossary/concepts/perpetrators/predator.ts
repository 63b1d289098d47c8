import type { Concept } from '../../concept.ts';

export const predator = {
  id: 'predator',
  domain: 'perpetrators',
  name: { nl: 'roofdier', en: 'predator' },
  definition: {
    nl: 'Een beeld uit de dierenwereld voor mensen die kinderen misbruiken.',
    en: 'A picture from the animal world for people who abuse children.',
  },
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
        why: 'Het beeld van een jagend dier past bij een vreemde die op de loer ligt. De meeste kinderen worden misbruikt door iemand die ze kennen.',
        alternatives: [
          {
            text: 'dader van seksueel kindermisbruik',
            plural: 'daders van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
          },
          { text: 'online dader', plural: 'online daders', article: 'de', use: 'person', when: 'bij misbruik online' },
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
        why: 'Het beeld van een jagend dier past bij een vreemde die op de loer ligt. De meeste kinderen worden misbruikt door iemand die ze kennen.',
        alternatives: [
          {
            text: 'dader van seksueel kindermisbruik',
            plural: 'daders van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
          },
          { text: 'online dader', plural: 'online daders', article: 'de', use: 'person', when: 'bij misbruik online' },
        ],
      },
    ],
    en: [
      {
        text: 'predator',
        status: 'attention',
        pos: 'noun',
        condition: {
          requires: ['@child + @abuse', '@child + @crime'],
          suppress: ['apex predator', 'prey species', 'drone', 'sexually violent predator', 'wildlife'],
        },
        ordinary: true,
        why: 'The picture of a hunting animal suggests a stranger lying in wait. Most children are abused by someone they know.',
        alternatives: [
          { text: 'child sex offender', plural: 'child sex offenders', use: 'person' },
          { text: 'online offender', plural: 'online offenders', use: 'person', when: 'for abuse online' },
        ],
      },
      { text: 'online offender', status: 'preferred', pos: 'noun', plural: 'online offenders' },
      {
        text: 'sexual predator',
        status: 'attention',
        pos: 'noun',
        variants: ['child predator', 'online predator', 'sex predator'],
        condition: { requires: ['@child'], suppress: ['sexually violent predator'] },
        why: 'The picture of a hunting animal suggests a stranger lying in wait. Most children are abused by someone they know.',
        alternatives: [
          { text: 'child sex offender', plural: 'child sex offenders', use: 'person' },
          { text: 'online offender', plural: 'online offenders', use: 'person', when: 'for abuse online' },
        ],
      },
      {
        text: 'predatory',
        status: 'attention',
        fullOnly: true,
        pos: 'phrase',
        condition: { requires: ['@child + @abuse'], suppress: ['pricing', 'lending', 'loan*', 'wildlife', 'species'] },
        why: 'The picture of a hunting animal suggests a stranger lying in wait. Most children are abused by someone they know.',
        rewrite: 'Say what the person did, or set out to do.',
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
        condition: { requires: ['@child', '@abuse'] },
        why: 'Das Wort klingt nach einem Drang, gegen den niemand etwas kann. Täter planen und entscheiden.',
        alternatives: [
          { text: 'Sexualstraftäter', plural: 'Sexualstraftäter', gender: 'm', use: 'person' },
          { text: 'Täter', plural: 'Täter', gender: 'm', use: 'person', when: 'wenn die Tat schon genannt ist' },
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
        why: 'L’image de la chasse fait penser à un inconnu aux aguets. La plupart des enfants sont agressés par quelqu’un qu’ils connaissent.',
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
        why: 'L’image de la chasse fait penser à un inconnu aux aguets. La plupart des enfants sont agressés par quelqu’un qu’ils connaissent.',
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
        why: 'La imagen de la caza hace pensar en un desconocido al acecho. La mayoría de los abusos los comete alguien conocido.',
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
        why: 'La imagen de la caza hace pensar en un desconocido al acecho. La mayoría de los abusos los comete alguien conocido.',
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
