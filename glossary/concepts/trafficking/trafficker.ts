import type { Concept } from '../../concept.ts';

export const trafficker = {
  id: 'trafficker',
  domain: 'trafficking',
  definition: {
    nl: 'Iemand die mensen werft, vervoert of onderbrengt om hen uit te buiten.',
    en: 'A person who recruits, moves or houses people in order to exploit them.',
  },
  terms: {
    nl: [
      {
        text: 'mensenhandelaar',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'mensenhandelaren',
        forms: ['mensenhandelaars', 'mensenhandelaarster'],
        sources: ['npo3-2023', 'watch-nl'],
      },
      {
        text: 'kinderhandelaar',
        status: 'admitted',
        pos: 'noun',
        article: 'de',
        plural: 'kinderhandelaren',
        forms: ['kinderhandelaars'],
      },
    ],
    en: [
      {
        text: 'trafficker',
        status: 'preferred',
        pos: 'noun',
        plural: 'traffickers',
        variants: ['human trafficker', 'child trafficker'],
      },
    ],
    de: [
      {
        text: 'Menschenhändler',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'Menschenhändler',
        variants: ['Menschenhändlerin'],
      },
    ],
    fr: [
      {
        text: 'trafiquant',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'trafiquants',
        variants: ['trafiquante', "trafiquant d'êtres humains"],
      },
    ],
    es: [
      {
        text: 'tratante',
        status: 'preferred',
        pos: 'noun',
        gender: 'mf',
        plural: 'tratantes',
        variants: ['traficante de personas'],
      },
    ],
  },
  related: ['loverboy', 'pimp', 'recruit'],
  sources: ['lux2016', 'npo3-2023', 'watch-nl'],
} satisfies Concept;
