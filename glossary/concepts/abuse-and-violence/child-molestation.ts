import type { Concept } from '../../concept.ts';

export const childMolestation = {
  id: 'child-molestation',
  domain: 'abuse-and-violence',
  definition: {
    en: 'An older, imprecise word for sexual abuse of a child that can sound like mere nuisance.',
    nl: 'Een ouder, onnauwkeurig woord voor seksueel misbruik van een kind, dat kan klinken als overlast.',
  },
  terms: {
    nl: [
      {
        text: 'zich vergrijpen aan',
        status: 'attention',
        pos: 'verb',
        forms: ['zich aan een kind vergrijpen', 'zich heeft vergrepen aan', 'zich had vergrepen aan'],
        condition: { requires: ['@child'] },
        why: 'Alsof iemand iets pakte wat hem niet toekwam. Het kind wordt een ding en het geweld verdwijnt.',
        alternatives: [
          { text: 'seksueel misbruiken', use: 'act', when: 'misbruikte het kind seksueel' },
          { text: 'verkrachten', use: 'act', when: 'als dat de verdenking is' },
        ],
      },
      {
        text: 'molesteren',
        status: 'attention',
        pos: 'verb',
        forms: ['molestatie', 'kindermolesteerder'],
        condition: { requires: ['@child'] },
        why: 'Onduidelijk: het betekent ook mishandelen. Noem wat er gebeurde.',
        alternatives: [{ text: 'seksueel misbruiken', use: 'act' }],
      },
      { text: 'seksueel misbruiken', status: 'preferred', pos: 'verb' },
      { text: 'verkrachten', status: 'preferred', pos: 'verb' },
    ],
    en: [
      {
        text: 'molest',
        status: 'attention',
        pos: 'verb',
        variants: ['molester'],
        forms: ['molestation', 'child molestation', 'child molester', 'child molesters'],
        condition: { requires: ['@child'] },
        why: 'Vague and dated; in some countries a statutory term. Say what was done: sexually abused, sexually assaulted, raped.',
        alternatives: [
          { text: 'sexually abuse', use: 'act', when: 'sexually abused the child' },
          {
            text: 'child sex offender',
            plural: 'child sex offenders',
            use: 'person',
            when: "instead of 'child molester'",
          },
        ],
      },
      {
        text: 'interfere with',
        status: 'attention',
        pos: 'verb',
        forms: ['tampered with'],
        condition: {
          requires: ['@child + @abuse', '@child + @crime'],
          suppress: ['evidence', 'signal', 'witness', 'investigation', 'development'],
        },
        ordinary: true,
        why: 'A euphemism that hides sexual assault.',
        alternatives: [{ text: 'sexually abuse', use: 'act' }],
      },
      {
        text: 'sexually abuse',
        status: 'preferred',
        pos: 'verb',
        forms: ['sexually abuses', 'sexually abused', 'sexually abusing'],
      },
    ],
    de: [
      {
        text: 'sich vergehen an',
        status: 'attention',
        pos: 'verb',
        variants: ['sich vergreifen an'],
        forms: ['vergangen an', 'sich an einem Kind vergehen', 'vergriffen an', 'an Kindern vergangen'],
        condition: { requires: ['@child'] },
        why: 'Klingt nach Fehltritt und macht das Kind zum Gegenstand. Es geht um Gewalt.',
        alternatives: [
          { text: 'sexuell missbrauchen', use: 'act' },
          { text: 'vergewaltigen', use: 'act', when: 'wenn das der Tatvorwurf ist' },
        ],
        sources: ['derstandard-2017'],
      },
      { text: 'sexuell missbrauchen', status: 'preferred', pos: 'verb' },
      { text: 'vergewaltigen', status: 'admitted', pos: 'verb' },
    ],
    fr: [
      {
        text: 'attenter à la pudeur de',
        status: 'attention',
        pos: 'verb',
        variants: ['se livrer à des attouchements'],
        condition: { requires: ['@child'] },
        why: 'Euphémisme qui masque une agression.',
        alternatives: [
          { text: 'agresser sexuellement', use: 'act' },
          { text: 'violer', use: 'act' },
        ],
      },
      { text: 'agresser sexuellement', status: 'preferred', pos: 'verb', forms: ['a agressé sexuellement'] },
      { text: 'violer', status: 'admitted', pos: 'verb', forms: ['a violé'] },
    ],
    es: [
      {
        text: 'propasarse con',
        status: 'attention',
        pos: 'verb',
        variants: ['aprovecharse de'],
        forms: ['manosear', 'manoseó', 'manoseaba'],
        condition: { requires: ['@child + @abuse'] },
        why: "Eufemismo que minimiza; y 'manosear' resta gravedad a una agresión sexual.",
        alternatives: [
          { text: 'agredir sexualmente', use: 'act' },
          { text: 'violar', use: 'act' },
        ],
      },
      { text: 'agredir sexualmente', status: 'preferred', pos: 'verb' },
      { text: 'violar', status: 'admitted', pos: 'verb' },
    ],
  },
  related: ['child-sexual-abuse'],
  sources: ['lux2016', 'lux2025', 'derstandard-2017'],
} satisfies Concept;
