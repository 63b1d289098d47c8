import type { Concept } from '../../concept.ts';

export const forcedMarriage = {
  id: 'forced-marriage',
  domain: 'marriage-and-harmful-practices',
  definition: {
    nl: 'Een huwelijk waarvoor een of beide partners niet vrij hebben kunnen kiezen.',
    en: 'A marriage that one or both partners could not freely choose.',
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
        why: 'Volwassenen kunnen met een geregeld huwelijk instemmen, een kind niet. Onder de achttien is ‘gedwongen’ juist.',
        alternatives: [{ text: 'gedwongen huwelijk', plural: 'gedwongen huwelijken', article: 'het', use: 'act' }],
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
        why: 'Adults can agree to a marriage that others arrange; a child cannot. Under eighteen, “forced” is accurate.',
        alternatives: [{ text: 'forced marriage', plural: 'forced marriages', use: 'act' }],
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
