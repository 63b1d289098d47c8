import type { Concept } from '../../concept.ts';

export const recruit = {
  id: 'recruit',
  domain: 'trafficking',
  definition: {
    nl: 'Woorden voor hoe een kind in een situatie van uitbuiting wordt gebracht.',
    en: 'Words for how a child is brought into exploitation.',
  },
  terms: {
    nl: [
      {
        text: 'rekruteren',
        status: 'attention',
        pos: 'verb',
        forms: ['aannemen als', 'in dienst genomen', 'aangeworven'],
        condition: { requires: ['@child + @exploit'] },
        ordinary: true,
        why: 'Het klinkt als een baan. Ronselen laat horen dat het om uitbuiting gaat.',
        alternatives: [
          { text: 'ronselen', use: 'act' },
          { text: 'werven voor uitbuiting', use: 'act', when: 'formeler' },
        ],
      },
      { text: 'ronselen', status: 'preferred', pos: 'verb', variants: ['ronselden'], forms: ['ronselt', 'ronselde'] },
      {
        text: 'werven voor uitbuiting',
        status: 'admitted',
        pos: 'verb',
        forms: ['geworven voor uitbuiting', 'werft voor uitbuiting', 'wierf voor uitbuiting'],
      },
    ],
    en: [
      {
        text: 'recruit',
        status: 'attention',
        fullOnly: true,
        pos: 'verb',
        forms: ['recruitment', 'hire', 'hires', 'hired', 'hiring'],
        condition: { requires: ['@child + @exploit'] },
        why: 'It sounds like a job. Say what for, and the exploitation becomes visible.',
        alternatives: [
          { text: 'recruit for exploitation', use: 'act' },
          { text: 'coerce into exploitation', use: 'act', when: 'where force is proven' },
        ],
      },
      { text: 'recruit for exploitation', status: 'preferred', pos: 'verb' },
      { text: 'coerce into exploitation', status: 'admitted', pos: 'verb' },
    ],
    de: [
      {
        text: 'rekrutieren',
        status: 'attention',
        pos: 'verb',
        forms: ['Rekrutierung', 'Rekrutierungen'],
        condition: { requires: ['@child + @exploit'] },
        ordinary: true,
        why: 'Das klingt nach einer Arbeitsstelle. Steht der Zweck dabei, wird die Ausbeutung sichtbar.',
        alternatives: [{ text: 'zur Ausbeutung anwerben', use: 'act' }],
      },
      {
        text: 'zur Ausbeutung anwerben',
        status: 'preferred',
        pos: 'verb',
        forms: ['zur Ausbeutung angeworben', 'wirbt zur Ausbeutung an', 'warb zur Ausbeutung an'],
      },
    ],
    fr: [
      {
        text: 'recruter',
        status: 'attention',
        pos: 'verb',
        forms: ['recrutement'],
        condition: { requires: ['@child + @exploit'] },
        ordinary: true,
        why: 'Cela sonne comme un emploi. Le but ajouté rend l’exploitation visible.',
        alternatives: [{ text: "recruter pour l'exploitation", use: 'act' }],
      },
      {
        text: "recruter pour l'exploitation",
        status: 'preferred',
        pos: 'verb',
        forms: ["recrutés à des fins d'exploitation"],
      },
    ],
    es: [
      {
        text: 'reclutar',
        status: 'attention',
        pos: 'verb',
        forms: ['reclutamiento'],
        condition: { requires: ['@child + @exploit'] },
        ordinary: true,
        why: 'Suena a empleo. Con el fin al lado se ve la explotación.',
        alternatives: [{ text: 'captar para la explotación', use: 'act' }],
      },
      {
        text: 'captar para la explotación',
        status: 'preferred',
        pos: 'verb',
        forms: ['captación con fines de explotación'],
      },
    ],
  },
  related: ['trafficker', 'grooming'],
  sources: ['nspcc-language', 'yjlc-2022'],
} satisfies Concept;
