import type { Concept } from '../../concept.ts';

export const childDefiler = {
  id: 'child-defiler',
  domain: 'perpetrators',
  definition: {
    nl: 'Etiketten voor daders waarvan de schande op het kind afstraalt.',
    en: 'Labels for offenders that present the child as soiled.',
  },
  terms: {
    nl: [
      {
        text: 'kinderschender',
        status: 'avoid',
        pos: 'noun',
        article: 'de',
        variants: ['zedenschender'],
        forms: ['kinderschending', 'kinderverkrachter in serie'],
        why: "'Schenden' legt schande bij het kind, alsof het iets verloren heeft.",
        alternatives: [
          {
            text: 'dader van seksueel kindermisbruik',
            plural: 'daders van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
          },
        ],
        sources: ['ecpat-de-check'],
      },
      {
        text: 'dader van seksueel kindermisbruik',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'daders van seksueel kindermisbruik',
      },
    ],
    en: [
      {
        text: 'child defiler',
        status: 'avoid',
        pos: 'noun',
        forms: ['defiled a child', 'defiling a child', 'defilement of a child'],
        why: "Attaches shame to the child. In some Commonwealth laws 'defilement' is a charge; quote it once, then write 'sexual abuse'.",
        alternatives: [{ text: 'child sex offender', plural: 'child sex offenders', use: 'person' }],
      },
      { text: 'child sex offender', status: 'preferred', pos: 'noun', plural: 'child sex offenders' },
    ],
    de: [
      {
        text: 'Kinderschänder',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        plural: 'Kinderschänder',
        forms: ['Kinderschänderin', 'Kinderschänderinnen', 'Kinderschändung', 'Kinderschänderring'],
        why: 'Das Wort rückt das Kind in die Nähe von Schande, obwohl allein der Täter verantwortlich ist.',
        alternatives: [{ text: 'Sexualstraftäter', plural: 'Sexualstraftäter', gender: 'm', use: 'person' }],
        sources: ['ecpat-de-check', 'ots-2019'],
      },
      { text: 'Sexualstraftäter', status: 'preferred', pos: 'noun', gender: 'm', plural: 'Sexualstraftäter' },
    ],
    fr: [
      {
        text: 'souiller un enfant',
        status: 'attention',
        pos: 'verb',
        forms: ['souillé', 'souillée', 'a souillé', 'déshonorer', 'déshonoré', 'déshonorée', 'profanateur'],
        condition: { requires: ['@child + @abuse'] },
        why: "Colle la honte à l'enfant.",
        alternatives: [
          { text: 'agresser sexuellement', use: 'act' },
          { text: "agresseur sexuel d'enfants", plural: "agresseurs sexuels d'enfants", gender: 'm', use: 'person' },
        ],
      },
      { text: 'agresser un enfant', status: 'preferred', pos: 'verb', forms: ['a agressé un enfant'] },
    ],
    es: [
      {
        text: 'mancillar',
        status: 'attention',
        pos: 'verb',
        variants: ['profanar', 'deshonrar', 'manchar su inocencia'],
        condition: { requires: ['@child + @abuse'] },
        why: 'Adhiere vergüenza a la niña.',
        alternatives: [
          { text: 'agredir sexualmente', use: 'act' },
          {
            text: 'agresor sexual de niñas y niños',
            plural: 'agresores sexuales de niñas y niños',
            gender: 'm',
            use: 'person',
          },
        ],
      },
      {
        text: 'agredir a una niña o un niño',
        status: 'preferred',
        pos: 'verb',
        forms: ['agredió a una niña', 'agredió a un niño', 'agredieron a niñas y niños'],
      },
    ],
  },
  related: ['defilement', 'child-sex-offender'],
  sources: ['ecpat-de-check', 'ots-2019'],
} satisfies Concept;
