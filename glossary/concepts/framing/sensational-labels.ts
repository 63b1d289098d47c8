import type { Concept } from '../../concept.ts';

export const sensationalLabels = {
  id: 'sensational-labels',
  domain: 'framing',
  definition: {
    en: "Sensational frames that entertain rather than inform ('house of horror', 'orgy', 'depraved').",
    nl: "Sensationele frames die vermaken in plaats van informeren ('huis van gruwel', 'orgie', 'verdorven').",
  },
  terms: {
    nl: [
      {
        text: 'huis der gruwelen',
        status: 'attention',
        pos: 'noun',
        article: 'het',
        variants: ['horrorhuis', 'seksfeest', 'seksorgie', 'lusthol', 'zieke fantasieën'],
        forms: ['gruwelhuis', 'gruwelkelder'],
        condition: { requires: ['@child'] },
        why: 'Maakt van misbruik een horrorverhaal en voedt nieuwsgierigheid.',
        alternatives: [
          {
            text: 'plaats van het misbruik',
            plural: 'plaatsen van het misbruik',
            article: 'de',
            use: 'act',
            when: 'of noem het adres niet',
          },
        ],
      },
      {
        text: 'plaats van het misbruik',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'plaatsen van het misbruik',
      },
    ],
    en: [
      {
        text: 'house of horrors',
        status: 'attention',
        pos: 'noun',
        variants: ['sex party', 'orgy', 'sick fantasies', 'depraved', 'debauchery', 'lust den'],
        forms: ['house of horror', 'horror house'],
        condition: { requires: ['@child'] },
        ordinary: true,
        why: 'Turns abuse into a horror story and feeds curiosity.',
        alternatives: [
          {
            text: 'place where the abuse happened',
            plural: 'places where the abuse happened',
            use: 'act',
            when: 'or leave the address out',
          },
        ],
      },
      {
        text: 'place where the abuse happened',
        status: 'preferred',
        pos: 'phrase',
        plural: 'places where the abuse happened',
      },
    ],
    de: [
      {
        text: 'Horrorhaus',
        status: 'attention',
        pos: 'noun',
        gender: 'n',
        variants: ['Haus des Grauens', 'Sexorgie', 'Sexparty', 'Orgie', 'Perversion', 'Lustkeller'],
        condition: { requires: ['@child'] },
        why: 'Unterhält statt zu informieren.',
        alternatives: [{ text: 'Tatort', plural: 'Tatorte', gender: 'm', use: 'act' }],
      },
      { text: 'Tatort', status: 'preferred', pos: 'noun', gender: 'm', plural: 'Tatorte', variants: ['Ort der Tat'] },
    ],
    fr: [
      {
        text: "maison de l'horreur",
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        variants: ['orgie', 'partouze', 'débauche', 'perversion'],
        forms: ['maison des horreurs'],
        condition: { requires: ['@child'] },
        why: "Spectacularise au lieu d'informer.",
        alternatives: [{ text: 'lieu des faits', plural: 'lieux des faits', gender: 'm', use: 'act' }],
      },
      { text: 'lieu des faits', status: 'preferred', pos: 'noun', gender: 'm', plural: 'lieux des faits' },
    ],
    es: [
      {
        text: 'casa de los horrores',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        variants: ['orgía', 'fiesta sexual', 'perversión', 'lujuria'],
        condition: { requires: ['@child'] },
        why: 'Convierte la violencia en espectáculo.',
        alternatives: [{ text: 'lugar de los hechos', plural: 'lugares de los hechos', gender: 'm', use: 'act' }],
      },
      { text: 'lugar de los hechos', status: 'preferred', pos: 'noun', gender: 'm', plural: 'lugares de los hechos' },
    ],
  },
  related: ['monster-labels', 'euphemisms-for-abuse'],
  sources: ['cypnow', 'inhope-sensitive', 'childsafety-au'],
} satisfies Concept;
