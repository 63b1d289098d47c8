import type { Concept } from '../../concept.ts';

export const forcedMarriage = {
  id: 'forced-marriage',
  domain: 'marriage-and-harmful-practices',
  definition: {
    en: 'A marriage without the free and full consent of one or both parties.',
    nl: 'Een huwelijk zonder vrije en volledige instemming van een of beide partners.',
  },
  terms: {
    nl: [
      {
        text: 'gedwongen huwelijk',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        plural: 'gedwongen huwelijken',
        variants: ['huwelijksdwang'],
      },
      { text: 'uithuwelijken', status: 'admitted', pos: 'verb', variants: ['uithuwelijkingen'] },
      {
        text: 'gearrangeerd huwelijk',
        status: 'attention',
        pos: 'noun',
        article: 'het',
        forms: ['gearrangeerd huwelijk met een kind'],
        condition: { requires: ['@child'] },
        why: "Niet hetzelfde als gedwongen. Een kind kan niet vrij instemmen; schrijf dan 'gedwongen huwelijk'.",
        alternatives: [
          {
            text: 'gedwongen huwelijk',
            plural: 'gedwongen huwelijken',
            article: 'het',
            use: 'act',
            when: 'onder de 18',
          },
        ],
      },
    ],
    en: [
      {
        text: 'forced marriage',
        status: 'preferred',
        pos: 'noun',
        plural: 'forced marriages',
        forms: ['forced into marriage'],
      },
      {
        text: 'arranged marriage',
        status: 'attention',
        pos: 'noun',
        condition: { requires: ['@child'] },
        why: "Not the same as forced. A child cannot give free consent, so write 'forced marriage'.",
        alternatives: [{ text: 'forced marriage', plural: 'forced marriages', use: 'act', when: 'under 18' }],
      },
    ],
    de: [
      {
        text: 'Zwangsverheiratung',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'Zwangsverheiratungen',
        variants: ['Zwangsehe'],
      },
    ],
    fr: [
      {
        text: 'mariage forcé',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'mariages forcés',
        variants: ['mariée de force'],
      },
    ],
    es: [{ text: 'matrimonio forzado', status: 'preferred', pos: 'noun', gender: 'm', plural: 'matrimonios forzados' }],
  },
  related: ['child-marriage'],
  sources: ['lux2016'],
} satisfies Concept;
