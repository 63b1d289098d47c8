import type { Concept } from '../../concept.ts';

export const confessAdmit = {
  id: 'confess-admit',
  domain: 'victims-and-survivors',
  definition: {
    en: "Verbs that make a child's account of abuse sound like guilt.",
    nl: 'Werkwoorden die het verhaal van een kind over misbruik als schuldbekentenis laten klinken.',
  },
  terms: {
    nl: [
      {
        text: 'opbiechten',
        status: 'attention',
        pos: 'verb',
        forms: [
          'bekende dat ze misbruikt was',
          'bekende dat hij misbruikt was',
          'biechtte op dat',
          'gaf toe dat ze misbruikt was',
          'gaf toe misbruikt te zijn',
        ],
        condition: { requires: ['@child + @abuse'] },
        why: 'Bekennen doet een dader. Een kind vertelt.',
        alternatives: [
          { text: 'vertellen', use: 'act', when: "'het kind vertelde'" },
          { text: 'verklaren', use: 'act', when: 'tegenover politie of rechter' },
        ],
      },
      { text: 'vertellen', status: 'preferred', pos: 'verb' },
      { text: 'verklaren', status: 'preferred', pos: 'verb' },
    ],
    en: [
      {
        text: 'admit to being abused',
        status: 'attention',
        pos: 'verb',
        variants: ['confess to being abused', 'admit to being raped', 'confess to being raped'],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Offenders confess or admit. A child tells, says or reports.',
        alternatives: [
          { text: 'tell', use: 'act', when: 'the child told' },
          { text: 'disclose', use: 'act', when: 'professional wording' },
        ],
      },
      { text: 'tell', status: 'preferred', pos: 'verb', variants: ['say'], forms: ['told', 'said'] },
      { text: 'disclose', status: 'admitted', pos: 'verb', forms: ['disclosure'] },
    ],
    de: [
      {
        text: 'gestehen, missbraucht worden zu sein',
        status: 'attention',
        pos: 'phrase',
        forms: [
          'gestand, missbraucht worden zu sein',
          'gab zu, missbraucht worden zu sein',
          'gab zu missbraucht worden zu sein',
          'räumte ein, missbraucht worden zu sein',
          'räumte ein missbraucht worden zu sein',
        ],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Täter gestehen. Ein Kind erzählt.',
        alternatives: [
          { text: 'erzählen', use: 'act' },
          { text: 'aussagen', use: 'act', when: 'vor Polizei oder Gericht' },
        ],
      },
      { text: 'erzählen', status: 'preferred', pos: 'verb', variants: ['offenbaren'] },
      { text: 'aussagen', status: 'admitted', pos: 'verb' },
    ],
    fr: [
      {
        text: 'avouer avoir été violée',
        status: 'attention',
        pos: 'phrase',
        forms: [
          'avoue avoir été violée',
          'avouait avoir été violée',
          'a avoué avoir été violée',
          'avouer avoir été abusée',
          'a avoué avoir été abusée',
          'admettre avoir été violée',
          'confesser avoir été violée',
        ],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: "Un enfant ne s'accuse pas : il raconte.",
        alternatives: [
          { text: 'raconter', use: 'act' },
          { text: 'révéler', use: 'act' },
        ],
      },
      { text: 'raconter', status: 'preferred', pos: 'verb', forms: ['dire', 'dit'] },
      { text: 'révéler', status: 'admitted', pos: 'verb', variants: ['déclarer'], forms: ['révèle'] },
    ],
    es: [
      {
        text: 'confesar haber sido abusada',
        status: 'attention',
        pos: 'verb',
        forms: [
          'confesó haber sido violada',
          'admitió haber sido abusada',
          'admitió haber sido violada',
          'reconoció haber sido víctima',
        ],
        condition: { requires: ['@child + @abuse'] },
        ordinary: true,
        why: 'Quien ha sufrido el abuso no confiesa: cuenta o declara.',
        alternatives: [
          { text: 'contar', use: 'act' },
          { text: 'declarar', use: 'act', when: 'ante la policía o el juez' },
        ],
      },
      { text: 'contar', status: 'preferred', pos: 'verb', variants: ['relatar'], forms: ['cuenta'] },
      { text: 'declarar', status: 'admitted', pos: 'verb' },
    ],
  },
  related: ['accuser', 'allegation-wording'],
  sources: ['nspcc-language', 'childrens-society-2024', 'inhope-sensitive'],
} satisfies Concept;
