import type { Concept } from '../../concept.ts';

export const allegationWording = {
  id: 'allegation-wording',
  domain: 'law-and-justice',
  definition: {
    en: 'Ways of reporting unproven claims without doubting the child.',
    nl: 'Manieren om onbewezen beschuldigingen te melden zonder het kind te wantrouwen.',
  },
  terms: {
    nl: [
      {
        text: 'beweren',
        status: 'attention',
        pos: 'verb',
        forms: ['zou misbruikt zijn', 'zou zijn misbruikt', 'claimt', 'claimde'],
        condition: { requires: ['@child + @abuse'] },
        why: "'Beweren' en 'claimen' suggereren ongeloof. 'Zegt' of 'verklaart' is neutraal.",
        alternatives: [
          { text: 'zeggen', use: 'act' },
          { text: 'verklaren', use: 'act', when: 'tegenover politie of rechter' },
        ],
        ordinary: true,
      },
      { text: 'zeggen', status: 'preferred', pos: 'verb', variants: ['zei'] },
    ],
    en: [
      {
        text: 'claim',
        status: 'attention',
        pos: 'verb',
        variants: ['allege'],
        forms: ['allegedly', 'purported'],
        condition: { requires: ['@child + @abuse'] },
        why: "'Claim' and 'allegedly' cast doubt when the child speaks. Use 'say', 'report' or 'told police'; keep 'allegedly' for the suspect's acts.",
        alternatives: [
          { text: 'say', use: 'act', when: 'the child says' },
          { text: 'tell police', use: 'act' },
        ],
        ordinary: true,
      },
      { text: 'say', status: 'preferred', pos: 'verb', forms: ['said'] },
      { text: 'tell police', status: 'admitted', pos: 'verb', forms: ['told police', 'told the court'] },
    ],
    de: [
      {
        text: 'behaupten',
        status: 'attention',
        pos: 'verb',
        forms: ['angeblich', 'mutmaßlich missbraucht', 'will missbraucht worden sein'],
        condition: { requires: ['@child + @abuse'] },
        why: "Weckt Zweifel am Kind. 'Sagt' oder 'berichtet' ist neutral.",
        alternatives: [
          { text: 'sagen', use: 'act' },
          { text: 'berichten', use: 'act' },
        ],
        ordinary: true,
      },
      { text: 'sagen', status: 'preferred', pos: 'verb' },
      { text: 'berichten', status: 'admitted', pos: 'verb' },
    ],
    fr: [
      {
        text: 'prétendre',
        status: 'attention',
        pos: 'verb',
        forms: [
          'prétend',
          'prétendait',
          'prétendent',
          'affirmer',
          'allégation',
          'allégations',
          'se dire victime',
          'aurait été violée',
        ],
        condition: { requires: ['@child + @abuse'] },
        why: "Fait douter de l'enfant ; 'dit' est neutre.",
        alternatives: [
          { text: 'dire', use: 'act' },
          { text: 'signaler', use: 'act' },
        ],
        ordinary: true,
      },
      { text: 'dire', status: 'preferred', pos: 'verb', forms: ['dit', 'disait', 'disent', 'dire que'] },
      { text: 'signaler', status: 'admitted', pos: 'verb', forms: ['signalement'] },
    ],
    es: [
      {
        text: 'alegar',
        status: 'attention',
        pos: 'verb',
        forms: ['dice haber sido abusada', 'asegura haber sido violada', 'según ella'],
        condition: { requires: ['@child + @abuse'] },
        why: "Pone en duda; 'dice' o 'declara' es neutro.",
        alternatives: [
          { text: 'decir', use: 'act' },
          { text: 'declarar', use: 'act' },
        ],
        ordinary: true,
      },
      { text: 'decir', status: 'preferred', pos: 'verb', forms: ['dice', 'dijo', 'dijeron', 'decir que'] },
    ],
  },
  related: ['accuser', 'confess-admit'],
  sources: ['nspcc-language', 'aces-2018', 'inhope-sensitive'],
} satisfies Concept;
