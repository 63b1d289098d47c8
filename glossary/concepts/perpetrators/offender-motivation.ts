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
        why: 'Een vakterm over het motief. In andere teksten klinkt het als een verzachting, terwijl ook hier iemand koos om een kind te misbruiken.',
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
        why: 'A professional term about motive. Elsewhere it sounds like mitigation, while here too somebody chose to abuse a child.',
        alternatives: [{ text: 'child sex offender', plural: 'child sex offenders', use: 'person' }],
      },
    ],
    de: [
      {
        text: 'Gelegenheitstäter',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        plural: 'Gelegenheitstäter',
        variants: ['situativer Täter', 'präferentieller Täter'],
        condition: { requires: ['@child', 'sex*', 'seks*'] },
        why: 'Fachsprache; nie als Entschuldigung.',
        alternatives: [{ text: 'Täter', plural: 'Täter', gender: 'm', use: 'person' }],
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
            plural: 'auteurs de violences sexuelles sur mineurs',
            gender: 'm',
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
        alternatives: [{ text: 'agresor sexual', plural: 'agresores sexuales', gender: 'm', use: 'person' }],
      },
    ],
  },
  related: ['child-sex-offender', 'paedophilia'],
  sources: ['lux2016'],
} satisfies Concept;
