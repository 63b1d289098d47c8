import type { Concept } from '../../concept.ts';

export const trivialisingAbbreviations = {
  id: 'trivialising-abbreviations',
  domain: 'material',
  definition: {
    en: 'Nicknames and clipped forms for child sexual abuse material that make it sound harmless or familiar.',
    nl: 'Bijnamen en afkortingen voor materiaal van seksueel kindermisbruik die het onschuldig of alledaags laten klinken.',
  },
  terms: {
    nl: [
      {
        text: 'kiporno',
        status: 'avoid',
        pos: 'noun',
        number: 'mass',
        variants: ['kipo', 'kp-materiaal', 'kinderpornootje', 'kinderpornootjes'],
        why: 'Een koosnaam voor beelden van misbruik. Schrijf voluit wat het is.',
        alternatives: [
          { text: 'beeldmateriaal van seksueel kindermisbruik', number: 'mass', article: 'het', use: 'material' },
        ],
      },
      {
        text: 'CP',
        status: 'attention',
        pos: 'abbreviation',
        forms: ['cp-materiaal', 'CP-materiaal'],
        condition: {
          requires: ['kinderporno', 'misbruik', 'beelden', 'meldpunt'],
          suppress: ['cerebrale parese', 'Canadian Pacific', 'CP-violatie', 'centraal punt'],
        },
        why: 'Jargon dat verbergt waar het over gaat. Schrijf voluit.',
        alternatives: [
          { text: 'beeldmateriaal van seksueel kindermisbruik', number: 'mass', article: 'het', use: 'material' },
        ],
        ordinary: true,
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
        variants: ['kiddy porn', 'kid porn'],
        forms: ['kiddie pornography'],
        why: 'A cosy nickname for recordings of abuse; police services ask media not to use it.',
        alternatives: [{ text: 'child sexual abuse material', number: 'mass', use: 'material' }],
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
        why: 'Jargon that hides what the images are. Spell it out.',
        alternatives: [{ text: 'child sexual abuse material', number: 'mass', use: 'material' }],
        ordinary: true,
      },
      { text: 'child sexual abuse material', status: 'preferred', pos: 'noun', number: 'mass', variants: ['CSAM'] },
    ],
    de: [
      {
        text: 'KiPo',
        status: 'avoid',
        pos: 'abbreviation',
        forms: ['KiPo-Material'],
        why: 'Verniedlichende Abkürzung für Bilder von Gewalt.',
        alternatives: [{ text: 'Missbrauchsdarstellungen von Kindern', number: 'plural-only', use: 'material' }],
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
        why: 'Tournure familière pour des images de violence.',
        alternatives: [{ text: "contenus d'abus sexuels d'enfants", number: 'plural-only', use: 'material' }],
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
        why: 'Tono coloquial para la prueba de un delito.',
        alternatives: [{ text: 'material de abuso sexual infantil', gender: 'm', number: 'mass', use: 'material' }],
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
  notes: [
    {
      en: 'Only mainstream press usage is covered; coded terms used by offenders are out of scope on purpose.',
      nl: 'Alleen woorden uit gewone journalistiek staan hier; codewoorden van daders horen er met opzet niet bij.',
    },
  ],
  related: ['child-sexual-abuse-material'],
  sources: ['interpol-en', 'beyondborders', 'lux2016'],
} satisfies Concept;
