import type { Concept } from '../../concept.ts';

export const trivialisingAbbreviations = {
  id: 'trivialising-abbreviations',
  domain: 'material',
  definition: {
    nl: 'Koosnamen en afkortingen voor materiaal van seksueel kindermisbruik. Zo klinkt het als iets alledaags.',
    en: 'Nicknames and clipped words for child sexual abuse material. They make it sound like something ordinary.',
  },
  notes: [
    {
      nl: 'Hier staan alleen woorden uit gewone journalistiek. Codewoorden van daders horen er met opzet niet bij.',
      en: 'Only words of everyday journalism are listed here. Coded words of offenders are left out on purpose.',
    },
  ],
  terms: {
    nl: [
      {
        text: 'kiporno',
        status: 'avoid',
        pos: 'noun',
        number: 'mass',
        variants: ['kipo'],
        forms: ['kp-materiaal'],
        why: 'De koosnaam verkleint wat er te zien is: het misbruik van een kind. Voluit is het eerlijker en duidelijker.',
        alternatives: [
          { text: 'misbruikbeelden van kinderen', number: 'plural-only', use: 'material', short: true, when: 'kort' },
          {
            text: 'beeldmateriaal van seksueel kindermisbruik',
            number: 'mass',
            article: 'het',
            use: 'material',
            when: 'voluit',
          },
        ],
      },
      {
        text: 'CP',
        status: 'attention',
        pos: 'abbreviation',
        forms: ['cp-materiaal'],
        condition: {
          requires: ['misbruikbeelden', 'kindermisbruik', 'kinderporno', 'meldpunt'],
          suppress: ['cerebrale parese', 'Canadian Pacific', 'CP-violatie', 'centraal punt'],
        },
        ordinary: true,
        why: 'De afkorting verbergt waar het over gaat en komt uit de hoek van wie het materiaal zoekt. Voluit is duidelijker.',
        alternatives: [
          { text: 'misbruikbeelden van kinderen', number: 'plural-only', use: 'material', short: true, when: 'kort' },
          {
            text: 'beeldmateriaal van seksueel kindermisbruik',
            number: 'mass',
            article: 'het',
            use: 'material',
            when: 'voluit',
          },
        ],
      },
      {
        text: 'beeldmateriaal van seksueel kindermisbruik',
        status: 'preferred',
        pos: 'noun',
        article: 'het',
        number: 'mass',
        variants: ['beelden van seksueel kindermisbruik'],
      },
    ],
    en: [
      {
        text: 'kiddie porn',
        status: 'avoid',
        pos: 'noun',
        number: 'mass',
        variants: ['kiddy porn', 'kid porn', 'kiddie pornography'],
        why: 'The cosy nickname makes the abuse of a child sound small. The full words say what the pictures show.',
        alternatives: [
          { text: 'child sexual abuse material', number: 'mass', use: 'material', when: 'in full; then CSAM' },
          {
            text: 'child sexual abuse images',
            number: 'plural-only',
            use: 'material',
            when: 'for pictures and video',
            short: true,
          },
          { text: 'images of child sexual abuse', number: 'plural-only', use: 'material', when: 'in plain language' },
        ],
        sources: ['interpol-en', 'beyondborders'],
      },
      {
        text: 'CP',
        status: 'attention',
        pos: 'abbreviation',
        forms: ['C.P.'],
        condition: {
          requires: ['child porn', 'child pornography', 'abuse images', 'CSAM'],
          suppress: ['cerebral palsy', 'Canadian Pacific', 'Crown Prosecution', 'command post', 'CP violation'],
        },
        ordinary: true,
        why: 'The abbreviation hides what the pictures show and belongs to those who look for them. Spelled out, it is clear.',
        alternatives: [
          { text: 'child sexual abuse material', number: 'mass', use: 'material', when: 'in full; then CSAM' },
          {
            text: 'child sexual abuse images',
            number: 'plural-only',
            use: 'material',
            when: 'for pictures and video',
            short: true,
          },
        ],
      },
      { text: 'child sexual abuse material', status: 'preferred', pos: 'noun', number: 'mass', variants: ['CSAM'] },
    ],
    de: [
      {
        text: 'Kipo',
        status: 'avoid',
        pos: 'abbreviation',
        forms: ['Kipo-Material'],
        why: 'Die Abkürzung klingt harmlos. Ausgeschrieben ist klar, dass es um Gewalt gegen Kinder geht.',
        alternatives: [
          { text: 'Darstellungen sexualisierter Gewalt gegen Kinder', number: 'plural-only', use: 'material' },
          {
            text: 'Missbrauchsdarstellungen von Kindern',
            number: 'plural-only',
            use: 'material',
            when: 'kurz',
            short: true,
          },
        ],
      },
      {
        text: 'Missbrauchsdarstellungen von Kindern',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: ['Missbrauchsdarstellungen'],
      },
    ],
    fr: [
      {
        text: 'porno infantile',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        number: 'mass',
        variants: ['porno enfantin', 'kiddie porn', 'pédoporno'],
        why: 'Ce raccourci familier fait oublier les violences subies par un enfant.',
        alternatives: [
          {
            text: 'contenus pédocriminels',
            number: 'plural-only',
            gender: 'm',
            use: 'material',
            short: true,
            when: 'plus court',
          },
          {
            text: "contenus d'abus sexuels d'enfants",
            number: 'plural-only',
            gender: 'm',
            use: 'material',
            when: 'expression internationale',
          },
        ],
      },
      {
        text: "contenus d'abus sexuels d'enfants",
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: ["contenu d'abus sexuel d'enfant"],
      },
    ],
    es: [
      {
        text: 'porno infantil',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        number: 'mass',
        variants: ['porno de niños', 'kiddie porn'],
        why: 'El tono coloquial hace olvidar que se abusó de una niña o un niño.',
        alternatives: [
          { text: 'material de abuso sexual infantil', number: 'mass', gender: 'm', use: 'material' },
          {
            text: 'imágenes de abuso sexual infantil',
            number: 'plural-only',
            gender: 'f',
            use: 'material',
            when: 'en titulares',
            short: true,
          },
        ],
      },
      {
        text: 'material de abuso sexual infantil',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        number: 'mass',
        variants: ['MASI'],
      },
    ],
  },
  related: ['child-sexual-abuse-material'],
  sources: ['interpol-en', 'beyondborders', 'lux2016'],
} satisfies Concept;
