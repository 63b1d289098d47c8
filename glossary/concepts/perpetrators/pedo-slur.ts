import type { Concept } from '../../concept.ts';

export const pedoSlur = {
  id: 'pedo-slur',
  domain: 'perpetrators',
  definition: {
    en: 'Clipped insults for suspected or convicted offenders.',
    nl: 'Ingekorte scheldwoorden voor verdachten of daders.',
  },
  terms: {
    nl: [
      {
        text: 'pedo',
        status: 'attention',
        pos: 'noun',
        article: 'de',
        variants: ['kinderneuker', 'kinderverkrachter', 'kinderbeul'],
        forms: ['pedootje', 'pedoseks', 'vieze pedo'],
        compound: {
          stem: 'pedo',
          rewrites: {
            jager: { text: 'burger die verdachten opspoort' },
            jacht: { text: 'eigenrichting tegen een verdachte' },
            handboek: { text: 'handleiding voor seksueel kindermisbruik' },
            netwerk: { text: 'netwerk dat kinderen seksueel uitbuit' },
          },
        },
        condition: { suppress: ['pedologie', 'pedoloog', 'pedometer'] },
        why: 'Scheldwoord dat eigenrichting aanwakkert en niets zegt over wat er gebeurd is.',
        alternatives: [
          {
            text: 'dader van seksueel kindermisbruik',
            plural: 'daders van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
            when: 'na veroordeling',
          },
          {
            text: 'verdachte van seksueel kindermisbruik',
            plural: 'verdachten van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
            when: 'vóór veroordeling',
          },
        ],
        sources: ['dci-project'],
      },
      {
        text: 'dader van seksueel kindermisbruik',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'daders van seksueel kindermisbruik',
      },
      {
        text: 'verdachte van seksueel kindermisbruik',
        status: 'admitted',
        pos: 'noun',
        article: 'de',
        plural: 'verdachten van seksueel kindermisbruik',
      },
    ],
    en: [
      {
        text: 'pedo',
        status: 'attention',
        pos: 'noun',
        variants: ['paedo', 'nonce', 'kiddie fiddler', 'kiddy fiddler', 'child rapist'],
        forms: ['paedo scum'],
        condition: {
          suppress: ['cryptographic', 'cryptography', 'hash', 'token', 'nonce word', 'Content-Security-Policy'],
        },
        why: 'An insult that fuels vigilantism and says nothing about what happened.',
        alternatives: [
          { text: 'child sex offender', plural: 'child sex offenders', use: 'person', when: 'after conviction' },
          {
            text: 'person suspected of child sexual abuse',
            plural: 'people suspected of child sexual abuse',
            use: 'person',
            when: 'before conviction',
          },
        ],
      },
      { text: 'child sex offender', status: 'preferred', pos: 'noun', plural: 'child sex offenders' },
      {
        text: 'person suspected of child sexual abuse',
        status: 'admitted',
        pos: 'phrase',
        plural: 'people suspected of child sexual abuse',
      },
    ],
    de: [
      {
        text: 'Pädo',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        plural: 'Pädos',
        variants: ['Kinderficker', 'Kinderschänder-Schwein'],
        forms: ['Pädo-Schwein', 'Pädo-Sau'],
        condition: { suppress: ['Pädagogik', 'Pädiatrie'] },
        why: 'Schimpfwort, das Selbstjustiz befeuert und nichts über die Tat sagt.',
        alternatives: [
          {
            text: 'Sexualstraftäter',
            plural: 'Sexualstraftäter',
            gender: 'm',
            use: 'person',
            when: 'nach Verurteilung',
          },
          { text: 'Tatverdächtiger', plural: 'Tatverdächtige', gender: 'm', use: 'person' },
        ],
      },
      { text: 'Tatverdächtiger', status: 'preferred', pos: 'noun', gender: 'm', plural: 'Tatverdächtige' },
    ],
    fr: [
      {
        text: 'pédo',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ["violeur d'enfants"],
        forms: ['sale pédo'],
        condition: { suppress: ['pédologie', 'pédagogie'] },
        why: "Injure qui alimente la justice privée. Nommer l'infraction.",
        alternatives: [
          {
            text: 'auteur de violences sexuelles sur mineurs',
            plural: 'auteurs de violences sexuelles sur mineurs',
            gender: 'm',
            use: 'person',
          },
          { text: 'personne mise en cause', plural: 'personnes mises en cause', gender: 'f', use: 'person' },
        ],
      },
      {
        text: 'condamné pour viol sur mineur',
        status: 'preferred',
        pos: 'phrase',
        plural: 'condamnés pour viol sur mineur',
        forms: ['condamnée pour viol sur mineur'],
      },
    ],
    es: [
      {
        text: 'pedo',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['violador de niños'],
        condition: { requires: ['@abuse', '@crime'], suppress: ['gases', 'flatulencia', 'borracho'] },
        ordinary: true,
        why: 'Insulto que fomenta la violencia y no informa.',
        alternatives: [
          {
            text: 'agresor sexual de niñas y niños',
            plural: 'agresores sexuales de niñas y niños',
            gender: 'm',
            use: 'person',
          },
          {
            text: 'persona investigada por abuso sexual infantil',
            plural: 'personas investigadas por abuso sexual infantil',
            gender: 'f',
            use: 'person',
          },
        ],
      },
      {
        text: 'condenado por violar a una niña o un niño',
        status: 'preferred',
        pos: 'phrase',
        plural: 'condenados por violar a niñas y niños',
        forms: ['condenada por violar a una niña o un niño'],
      },
    ],
  },
  related: ['paedophile', 'vigilantes', 'monster-labels'],
  sources: ['dci-project'],
} satisfies Concept;
