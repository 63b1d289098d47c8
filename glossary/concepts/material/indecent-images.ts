import type { Concept } from '../../concept.ts';

export const indecentImages = {
  id: 'indecent-images',
  domain: 'material',
  name: { nl: 'onzedelijke afbeeldingen', en: 'indecent images of children' },
  definition: {
    nl: 'Woorden van fatsoen voor strafbare beelden van kinderen. In Engeland en Wales staat er een in de wet.',
    en: 'Words of decency for unlawful images of children. In England and Wales one of them is the wording of the law.',
  },
  notes: [
    {
      nl: 'De meningen verschillen: in een Britse aanklacht is het de wettelijke term, in gewone taal blijft onduidelijk wat er te zien is.',
      en: 'Opinions differ: in a British charge it is the legal term, while in plain language it leaves unclear what the images show.',
    },
  ],
  terms: {
    nl: [
      {
        text: 'onzedelijke afbeeldingen',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: [
          'onfatsoenlijke beelden',
          'obscene beelden van kinderen',
          "ongepaste foto's van kinderen",
          'ongepaste beelden van kinderen',
        ],
        forms: ['onzedelijke beelden', 'ontuchtige afbeeldingen'],
        condition: { requires: ['@child'] },
        why: 'Het klinkt naar slechte smaak, terwijl het beeld laat zien hoe een kind wordt misbruikt. Vaak is het letterlijk vertaald uit het Engels.',
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
        variants: ['misbruikbeelden van kinderen'],
      },
    ],
    en: [
      {
        text: 'indecent images of children',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: [
          'IIOC',
          'obscene images of children',
          'illegal images of children',
          'inappropriate images of children',
          'inappropriate photos of children',
        ],
        forms: ['indecent images', 'indecent image', 'indecent photographs of children', 'indecent photos of children'],
        condition: { requires: ['@child'] },
        why: 'As the name of a charge it is exact. In other sentences it sounds like bad taste and leaves out that a child was abused.',
        alternatives: [
          {
            text: 'images of child sexual abuse',
            number: 'plural-only',
            use: 'material',
            when: 'outside the charge itself',
          },
          { text: 'child sexual abuse material', number: 'mass', use: 'material', when: 'in full; then CSAM' },
        ],
      },
      {
        text: 'images of child sexual abuse',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: ['child sexual abuse images'],
      },
    ],
    de: [
      {
        text: 'unzüchtige Abbildungen',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: ['anzügliche Bilder von Kindern', 'obszöne Bilder von Kindern'],
        forms: ['unzüchtige Abbildung'],
        condition: { requires: ['@child'] },
        why: 'Das klingt nach Anstand und Geschmack. Zu sehen ist Gewalt gegen ein Kind.',
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
        text: 'Darstellungen sexualisierter Gewalt gegen Kinder',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: ['Darstellung sexualisierter Gewalt gegen Kinder'],
      },
    ],
    fr: [
      {
        text: "images obscènes d'enfants",
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        forms: ["images indécentes d'enfants", "images inappropriées d'enfants"],
        condition: { requires: ['@child'] },
        why: 'Cela sonne comme une question de pudeur, alors que l’image montre des violences sur un enfant.',
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
        text: 'imágenes obscenas de menores',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: ['fotos inapropiadas de menores'],
        forms: ['imágenes indecentes de menores'],
        condition: { requires: ['@child'] },
        why: 'Suena a falta de decoro, cuando la imagen muestra un abuso.',
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
        text: 'imágenes de abuso sexual infantil',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        variants: ['imagen de abuso sexual infantil'],
      },
    ],
  },
  related: ['child-sexual-abuse-material'],
  sources: ['hotline-ie', 'guardian-2011'],
} satisfies Concept;
