import type { Concept } from '../../concept.ts';

export const child = {
  id: 'child',
  domain: 'child-and-age',
  definition: {
    nl: 'Ieder mens onder de achttien. Dat blijft zo waar de leeftijdsgrens voor seksuele handelingen lager ligt.',
    en: 'Every human being under eighteen. That stays so where the age limit for sexual acts is lower.',
  },
  notes: [
    {
      nl: 'De leeftijd zegt meer dan een etiket: ‘een meisje van 15’. Laat die weg als zij naar het kind kan leiden.',
      en: 'The age says more than a label: “a girl of 15”. Leave it out where it could identify the child.',
    },
  ],
  terms: {
    nl: [
      { text: 'kind', status: 'preferred', pos: 'noun', article: 'het', plural: 'kinderen' },
      { text: 'meisje', status: 'preferred', pos: 'noun', article: 'het', plural: 'meisjes' },
      { text: 'jongen', status: 'preferred', pos: 'noun', article: 'de', plural: 'jongens' },
      {
        text: 'kind tot 18 jaar',
        status: 'admitted',
        pos: 'noun',
        article: 'het',
        plural: 'kinderen tot 18 jaar',
        forms: ['kinderen onder de 18', 'kind jonger dan 18 jaar', 'kinderen jonger dan 18 jaar'],
      },
    ],
    en: [
      { text: 'child', status: 'preferred', pos: 'noun', plural: 'children', sources: ['npr-2025', 'connectedkids'] },
      { text: 'girl', status: 'preferred', pos: 'noun', plural: 'girls' },
      { text: 'boy', status: 'preferred', pos: 'noun', plural: 'boys' },
      {
        text: 'person under 18',
        status: 'admitted',
        pos: 'noun',
        plural: 'people under 18',
        variants: ['under-18s'],
        forms: ['persons under 18'],
      },
    ],
    de: [
      { text: 'Kind', status: 'preferred', pos: 'noun', gender: 'n', plural: 'Kinder' },
      { text: 'Mädchen', status: 'preferred', pos: 'noun', gender: 'n', plural: 'Mädchen' },
      { text: 'Junge', status: 'preferred', pos: 'noun', gender: 'm', plural: 'Jungen', forms: ['Jungs'] },
      {
        text: 'Kinder und Jugendliche',
        status: 'admitted',
        pos: 'noun',
        number: 'plural-only',
        forms: ['Kindern und Jugendlichen', 'Kinder und Jugendlicher'],
        why: 'Im deutschen Recht ist Kind, wer noch nicht 14 ist, und Jugendlicher, wer 14 bis 17 ist. Nach der UN-Kinderrechtskonvention sind alle unter 18 Kinder.',
      },
    ],
    fr: [
      { text: 'enfant', status: 'preferred', pos: 'noun', gender: 'mf', plural: 'enfants' },
      {
        text: 'fille',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'filles',
        variants: ['fillette'],
        forms: ['jeune fille'],
      },
      { text: 'garçon', status: 'preferred', pos: 'noun', gender: 'm', plural: 'garçons' },
      {
        text: 'personne de moins de 18 ans',
        status: 'admitted',
        pos: 'noun',
        gender: 'f',
        plural: 'personnes de moins de 18 ans',
      },
    ],
    es: [
      {
        text: 'niña, niño o adolescente',
        status: 'preferred',
        pos: 'noun',
        gender: 'mf',
        plural: 'niñas, niños y adolescentes',
        variants: ['NNA', 'niño'],
      },
      { text: 'niña', status: 'preferred', pos: 'noun', gender: 'f', plural: 'niñas' },
      { text: 'niño', status: 'preferred', pos: 'noun', gender: 'm', plural: 'niños' },
      {
        text: 'persona menor de 18 años',
        status: 'admitted',
        pos: 'noun',
        gender: 'f',
        plural: 'personas menores de 18 años',
        variants: ['persona menor de edad'],
      },
    ],
  },
  related: ['minor', 'adolescent'],
  sources: ['lux2016', 'lux2025', 'connectedkids', 'npr-2025'],
} satisfies Concept;
