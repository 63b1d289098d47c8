import type { Concept } from '../../concept.ts';

export const offenderMotivation = {
  id: 'offender-motivation',
  domain: 'perpetrators',
  definition: {
    en: 'Professional distinction by motive between offenders with a lasting sexual preference for children and those who use an opportunity.',
    nl: 'Vakterm die daders onderscheidt naar motief: een blijvende seksuele voorkeur voor kinderen, of gebruik van een gelegenheid.',
  },
  terms: {
    nl: [
      {
        text: 'gelegenheidsdader',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        variants: ['situationele dader', 'preferentiële dader', 'voorkeursdader'],
        condition: { requires: ['@child', 'sex*', 'seks*'] },
        why: 'Alleen in vakteksten, en nooit als verzachting: ook een gelegenheidsdader kiest ervoor een kind te misbruiken.',
        alternatives: [
          {
            text: 'dader van seksueel kindermisbruik',
            plural: 'daders van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
            when: 'algemeen',
          },
        ],
      },
    ],
    en: [
      {
        text: 'situational offender',
        status: 'attention',
        pos: 'noun',
        variants: ['opportunistic offender', 'preferential offender', 'preferential child sex offender'],
        forms: ['situational child sex offender'],
        condition: { requires: ['@child', 'sex*', 'seks*'] },
        why: 'Only in specialist texts, and never as mitigation: a situational offender also chooses to abuse a child.',
        alternatives: [{ text: 'child sex offender', plural: 'child sex offenders', use: 'person' }],
      },
    ],
    de: [
      {
        text: 'Gelegenheitstäter',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        plural: 'Gelegenheitstätern',
        variants: ['situativer Täter', 'präferentieller Täter'],
        condition: { requires: ['@child', 'sex*', 'seks*'] },
        why: 'Fachsprache; nie als Entschuldigung.',
        alternatives: [{ text: 'Täter', gender: 'm', plural: 'Täter', use: 'person' }],
      },
    ],
    fr: [
      {
        text: 'agresseur situationnel',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        forms: ["agresseur d'opportunité", 'agresseur préférentiel'],
        condition: { requires: ['@child', 'sex*', 'seks*'] },
        why: "Terme de spécialiste ; ne jamais l'employer comme excuse.",
        alternatives: [
          {
            text: 'auteur de violences sexuelles sur mineurs',
            gender: 'm',
            plural: 'auteurs de violences sexuelles sur mineurs',
            use: 'person',
          },
        ],
      },
    ],
    es: [
      {
        text: 'agresor situacional',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        forms: ['agresor ocasional', 'agresor preferencial'],
        condition: { requires: ['@child', 'sex*', 'seks*'] },
        why: 'Lenguaje técnico; nunca como disculpa.',
        alternatives: [{ text: 'agresor sexual', gender: 'm', plural: 'agresores sexuales', use: 'person' }],
      },
    ],
  },
  related: ['child-sex-offender', 'paedophilia'],
  sources: ['lux2016'],
} satisfies Concept;
