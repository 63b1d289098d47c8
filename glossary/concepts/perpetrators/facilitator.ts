import type { Concept } from '../../concept.ts';

export const facilitator = {
  id: 'facilitator',
  domain: 'perpetrators',
  definition: {
    nl: 'Iemand die het voor anderen mogelijk maakt een kind te misbruiken of uit te buiten, bijvoorbeeld door te rijden, een kamer te verhuren of geld door te geven.',
    en: 'Someone who makes it possible for others to abuse or exploit a child, for example by driving, renting out a room or passing on money.',
  },
  terms: {
    nl: [
      {
        text: 'bemiddelaar',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'bemiddelaars',
        sources: ['termenchecker-nl'],
      },
      {
        text: 'tussenpersoon',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'tussenpersonen',
        sources: ['termenchecker-nl'],
      },
      {
        text: 'facilitator',
        status: 'admitted',
        pos: 'noun',
        article: 'de',
        plural: 'facilitators',
        forms: ['facilitatoren'],
        sources: ['termenchecker-nl'],
      },
    ],
    en: [
      { text: 'intermediary', status: 'preferred', pos: 'noun', plural: 'intermediaries' },
      { text: 'facilitator', status: 'admitted', pos: 'noun', plural: 'facilitators' },
    ],
    de: [
      {
        text: 'Vermittler',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'Vermittler',
        variants: ['Mittelsmann', 'Mittelsleute'],
        forms: ['Vermittlerin'],
      },
      { text: 'Tatbeteiligte', status: 'admitted', pos: 'noun', number: 'plural-only', forms: ['Tatbeteiligter'] },
    ],
    fr: [
      { text: 'intermédiaire', status: 'preferred', pos: 'noun', gender: 'mf', plural: 'intermédiaires' },
      {
        text: 'complice',
        status: 'admitted',
        pos: 'noun',
        gender: 'mf',
        plural: 'complices',
        variants: ['facilitateur'],
      },
    ],
    es: [
      {
        text: 'intermediario',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'intermediarios',
        forms: ['intermediaria'],
        why: 'Sirve para quien hace posible el abuso cometido por otros. Quien explota es explotador.',
      },
      {
        text: 'facilitador',
        status: 'admitted',
        pos: 'noun',
        gender: 'm',
        plural: 'facilitadores',
        forms: ['facilitadora'],
      },
    ],
  },
  related: ['trafficker', 'pimp'],
  sources: ['termenchecker-nl', 'lux2016'],
} satisfies Concept;
