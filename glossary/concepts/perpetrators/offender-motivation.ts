import type { Concept } from '../../concept.ts';

export const offenderMotivation = {
  id: 'offender-motivation',
  domain: 'perpetrators',
  definition: {
    nl: 'Vaktermen uit onderzoek en behandeling die daders indelen naar wat hen dreef: een blijvende seksuele voorkeur, of een gelegenheid.',
    en: 'Terms from research and treatment that sort offenders by what drove them: a lasting sexual preference, or an opportunity.',
  },
  terms: {
    nl: [
      {
        text: 'gelegenheidsdader',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        variants: ['situationele dader', 'preferentiële dader', 'voorkeursdader'],
        condition: { requires: ['@child + @abuse', 'seks*'] },
        why: 'In onderzoek zegt dit woord iets over het motief. Daarbuiten klinkt het al snel alsof het misbruik vanzelf gebeurde.',
        alternatives: [
          {
            text: 'dader van seksueel kindermisbruik',
            plural: 'daders van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
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
        condition: { requires: ['@child', 'sex*'] },
        why: 'In research the word says something about motive. Elsewhere it can sound as if the abuse simply happened.',
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
        condition: { requires: ['@child + @abuse', '@child + @crime', 'sexuell*'] },
        why: 'In der Forschung beschreibt der Begriff ein Motiv. Anderswo klingt er leicht, als sei die Tat einfach passiert.',
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
        condition: { requires: ['@child', 'sexuel*'] },
        why: 'Dans la recherche, le terme décrit un mobile. Ailleurs, il peut donner l’impression que les faits se sont produits tout seuls.',
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
        condition: { requires: ['@child', 'sexual*'] },
        why: 'En la investigación, el término describe un motivo. Fuera de ella puede sonar como si el abuso hubiera ocurrido solo.',
        alternatives: [{ text: 'agresor sexual', plural: 'agresores sexuales', gender: 'm', use: 'person' }],
      },
    ],
  },
  related: ['child-sex-offender', 'paedophilia'],
  sources: ['lux2016'],
} satisfies Concept;
