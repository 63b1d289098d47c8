import type { Concept } from '../../concept.ts';

export const pederast = {
  id: 'pederast',
  domain: 'perpetrators',
  definition: {
    en: 'A historical word for a man who abuses boys; carries a false link with homosexuality.',
    nl: 'Een historisch woord voor een man die jongens misbruikt; suggereert ten onrechte een verband met homoseksualiteit.',
  },
  terms: {
    nl: [
      {
        text: 'pederast',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        forms: ['pederastie', 'pederastisch', 'pederastische'],
        condition: { requires: ['@abuse', '@crime'], suppress: ['Griekse oudheid', 'antieke', 'Athene'] },
        why: 'Verouderd, en het verwart misbruik met homoseksualiteit.',
        alternatives: [
          {
            text: 'pleger van seksueel kindermisbruik',
            plural: 'plegers van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
          },
        ],
      },
      {
        text: 'pleger van seksueel kindermisbruik',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'plegers van seksueel kindermisbruik',
      },
    ],
    en: [
      {
        text: 'pederast',
        status: 'attention',
        pos: 'noun',
        forms: ['pederasty', 'pederastic'],
        condition: { suppress: ['ancient Greece', 'Greek antiquity', 'Athenian'] },
        why: 'Dated, and it confuses abuse with homosexuality.',
        alternatives: [{ text: 'child sex offender', plural: 'child sex offenders', use: 'person' }],
      },
      { text: 'child sex offender', status: 'preferred', pos: 'noun', plural: 'child sex offenders' },
    ],
    de: [
      {
        text: 'Päderast',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        plural: 'Päderasten',
        forms: ['Päderastie', 'päderastisch'],
        condition: { suppress: ['Antike', 'griechisch', 'Athen'] },
        why: 'Veraltet; vermischt Gewalt mit Homosexualität.',
        alternatives: [{ text: 'Sexualstraftäter', gender: 'm', plural: 'Sexualstraftäter', use: 'person' }],
      },
      { text: 'Sexualstraftäter', status: 'preferred', pos: 'noun', gender: 'm', plural: 'Sexualstraftäter' },
    ],
    fr: [
      {
        text: 'pédéraste',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        forms: ['pédérastie', 'pédérastique'],
        condition: { suppress: ['Grèce antique', 'Antiquité', 'Athènes'] },
        why: "Vieilli ; confond la violence avec l'homosexualité, ce qui stigmatise les hommes gays.",
        alternatives: [
          {
            text: 'auteur de violences sexuelles sur mineurs',
            gender: 'm',
            plural: 'auteurs de violences sexuelles sur mineurs',
            use: 'person',
          },
        ],
      },
      {
        text: 'auteur de violences sexuelles sur mineurs',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'auteurs de violences sexuelles sur mineurs',
      },
    ],
    es: [
      {
        text: 'pederasta',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        forms: ['pederastia', 'pederasta convicto', 'delito de pederastia'],
        condition: { suppress: ['Antigüedad', 'Grecia', 'Atenas'] },
        why: "En español significa sobre todo 'quien abusa sexualmente de niños' y la prensa lo usa mucho; aun así es más claro nombrar el delito y a la persona condenada por él.",
        alternatives: [
          {
            text: 'agresor sexual de niñas y niños',
            gender: 'm',
            plural: 'agresores sexuales de niñas y niños',
            use: 'person',
          },
          { text: 'abuso sexual infantil', gender: 'm', number: 'mass', use: 'act', when: 'por pederastia' },
        ],
      },
      {
        text: 'agresor sexual de niñas y niños',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'agresores sexuales de niñas y niños',
      },
    ],
  },
  related: ['paedophile', 'child-sex-offender'],
  sources: ['umh-7528'],
} satisfies Concept;
