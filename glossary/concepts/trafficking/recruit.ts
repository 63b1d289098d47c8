import type { Concept } from '../../concept.ts';

export const recruit = {
  id: 'recruit',
  domain: 'trafficking',
  definition: {
    en: 'Words for drawing a child into exploitation.',
    nl: 'Woorden voor het binnenhalen van een kind in een uitbuitingssituatie.',
  },
  terms: {
    nl: [
      {
        text: 'rekruteren',
        status: 'attention',
        pos: 'verb',
        forms: ['aannemen als', 'in dienst genomen', 'aangeworven'],
        condition: { requires: ['@child + @exploit'] },
        why: "Klinkt als werk zoeken. 'Ronselen' of 'werven voor uitbuiting' maakt duidelijk dat het strafbaar is.",
        alternatives: [
          { text: 'ronselen', use: 'act' },
          { text: 'werven voor uitbuiting', use: 'act' },
        ],
        ordinary: true,
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
        pos: 'verb',
        variants: ['hire'],
        forms: ['recruitment'],
        condition: { requires: ['@child + @exploit'] },
        why: 'Sounds like a job. Add the purpose: recruited for exploitation, coerced, groomed.',
        alternatives: [
          { text: 'recruit for exploitation', use: 'act' },
          { text: 'coerce into exploitation', use: 'act' },
        ],
        ordinary: true,
      },
      { text: 'recruit for exploitation', status: 'preferred', pos: 'verb' },
      { text: 'coerce into exploitation', status: 'admitted', pos: 'verb' },
    ],
    de: [
      {
        text: 'rekrutieren',
        status: 'attention',
        pos: 'verb',
        forms: ['Rekrutierung', 'angestellt', 'eingestellt'],
        condition: { requires: ['@child + @exploit'] },
        why: "Klingt nach Arbeit. 'Anwerben zur Ausbeutung' benennt die Straftat.",
        alternatives: [{ text: 'zur Ausbeutung anwerben', use: 'act' }],
        ordinary: true,
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
        variants: ['embaucher'],
        forms: ['recrutement'],
        condition: { requires: ['@child + @exploit'] },
        why: 'Sonne comme un emploi. Ajouter le but : recruter pour exploiter.',
        alternatives: [{ text: "recruter pour l'exploitation", use: 'act' }],
        ordinary: true,
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
        forms: ['reclutamiento', 'contratada', 'contratados', 'captada'],
        condition: { requires: ['@child + @exploit'] },
        why: "'Reclutar' suena a empleo; 'captar' para explotar deja claro el delito.",
        alternatives: [{ text: 'captar para la explotación', use: 'act' }],
        ordinary: true,
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
