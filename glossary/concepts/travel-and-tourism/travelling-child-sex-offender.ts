import type { Concept } from '../../concept.ts';

export const travellingChildSexOffender = {
  id: 'travelling-child-sex-offender',
  domain: 'travel-and-tourism',
  definition: {
    en: 'A person who travels, within or across borders, and sexually abuses or exploits a child.',
    nl: 'Iemand die reist, in eigen land of over de grens, en daarbij een kind seksueel misbruikt of uitbuit.',
  },
  terms: {
    nl: [
      {
        text: 'kindersekstoerist',
        status: 'avoid',
        pos: 'noun',
        article: 'de',
        variants: ['kindersextoerist', 'sekstoerist', 'pedotoerist', 'zedentoerist'],
        condition: { requires: ['@child', 'pedo*', 'paedo*', 'pädo*'] },
        why: 'Toerist verhult het misdrijf; veel daders wonen of werken bovendien ter plaatse.',
        alternatives: [
          {
            text: 'reizende pleger van seksueel kindermisbruik',
            plural: 'reizende plegers van seksueel kindermisbruik',
            article: 'de',
            use: 'person',
            when: 'standaard',
          },
          {
            text: 'rondreizende zedendelinquent',
            plural: 'rondreizende zedendelinquenten',
            article: 'de',
            use: 'person',
            when: 'in politie- en justitiecontext',
          },
        ],
        sources: ['rd-2022'],
      },
      {
        text: 'reizende pleger van seksueel kindermisbruik',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'reizende plegers van seksueel kindermisbruik',
      },
      {
        text: 'rondreizende zedendelinquent',
        status: 'admitted',
        pos: 'noun',
        article: 'de',
        plural: 'rondreizende zedendelinquenten',
      },
    ],
    en: [
      {
        text: 'child sex tourist',
        status: 'avoid',
        pos: 'noun',
        variants: ['sex tourist', 'paedophile tourist'],
        forms: ['pedophile tourist'],
        condition: { requires: ['@child', 'pedo*', 'paedo*', 'pädo*'] },
        why: "'Tourist' hides the crime, and many offenders live or work where they offend.",
        alternatives: [
          {
            text: 'travelling child sex offender',
            plural: 'travelling child sex offenders',
            use: 'person',
            when: 'standard',
          },
          {
            text: 'transnational child sex offender',
            plural: 'transnational child sex offenders',
            use: 'person',
            when: 'when a border is crossed',
          },
        ],
        sources: ['ots-2019'],
      },
      {
        text: 'travelling child sex offender',
        status: 'preferred',
        pos: 'noun',
        plural: 'travelling child sex offenders',
        variants: ['traveling child sex offender'],
      },
      {
        text: 'transnational child sex offender',
        status: 'admitted',
        pos: 'noun',
        plural: 'transnational child sex offenders',
      },
    ],
    de: [
      {
        text: 'Kindersextourist',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        plural: 'Kindersextouristen',
        variants: ['Sextourist'],
        condition: { requires: ['@child', 'pedo*', 'paedo*', 'pädo*'] },
        why: "'Tourist' verharmlost; viele Täter leben oder arbeiten vor Ort.",
        alternatives: [
          { text: 'reisender Sexualstraftäter', gender: 'm', plural: 'reisende Sexualstraftäter', use: 'person' },
        ],
        sources: ['ots-2019'],
      },
      {
        text: 'reisender Sexualstraftäter',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'reisende Sexualstraftäter',
        sources: ['ots-2019'],
      },
    ],
    fr: [
      {
        text: 'touriste sexuel',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        forms: ['touriste pédophile'],
        condition: { requires: ['@child'] },
        why: "'Touriste' masque l'infraction.",
        alternatives: [
          {
            text: "auteur itinérant d'infractions sexuelles sur mineurs",
            plural: "auteurs itinérants d'infractions sexuelles sur mineurs",
            use: 'person',
          },
        ],
      },
      {
        text: "auteur itinérant d'infractions sexuelles sur mineurs",
        status: 'preferred',
        pos: 'phrase',
        plural: "auteurs itinérants d'infractions sexuelles sur mineurs",
      },
    ],
    es: [
      {
        text: 'turista sexual',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        forms: ['turista pedófilo'],
        condition: { requires: ['@child'] },
        why: "'Turista' oculta el delito.",
        alternatives: [
          { text: 'agresor sexual itinerante', gender: 'm', plural: 'agresores sexuales itinerantes', use: 'person' },
        ],
      },
      {
        text: 'agresor sexual itinerante',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'agresores sexuales itinerantes',
        forms: ['viajero agresor sexual'],
      },
    ],
  },
  related: ['sectt', 'child-sex-offender'],
  sources: ['lux2016', 'lux2025', 'ots-2019', 'rd-2022'],
} satisfies Concept;
