import type { Concept } from '../../concept.ts';

export const indecentImages = {
  id: 'indecent-images',
  domain: 'material',
  definition: {
    en: 'UK statutory wording for unlawful images of children.',
    nl: "Britse wettelijke aanduiding voor strafbare afbeeldingen van kinderen ('indecent images of children').",
  },
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
        why: "Fatsoenstaal voor een misdrijf; vaak een letterlijke vertaling van 'indecent images'.",
        alternatives: [
          { text: 'beeldmateriaal van seksueel kindermisbruik', number: 'mass', article: 'het', use: 'material' },
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
        why: 'A legal term in the UK that sounds like bad taste. Use it for the charge and add that the images show child sexual abuse.',
        alternatives: [
          {
            text: 'images of child sexual abuse',
            number: 'plural-only',
            use: 'material',
            when: 'outside the literal charge',
          },
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
        why: 'Anstandssprache für eine Straftat.',
        alternatives: [
          { text: 'Darstellungen sexualisierter Gewalt gegen Kinder', number: 'plural-only', use: 'material' },
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
        why: 'Langage de pudeur pour une infraction.',
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
        text: 'imágenes obscenas de menores',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: ['fotos inapropiadas de menores'],
        forms: ['imágenes indecentes de menores'],
        condition: { requires: ['@child'] },
        why: 'Lenguaje de pudor para un delito.',
        alternatives: [{ text: 'imágenes de abuso sexual infantil', number: 'plural-only', use: 'material' }],
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
  notes: [
    {
      en: "Contested: a Guardian reader quoted in 2011 preferred 'indecent images' to 'child porn'. It is better than 'porn' but still legal jargon.",
      nl: "Over deze term wordt verschillend gedacht: beter dan woorden met 'porno', maar juridisch en wat versluierend.",
    },
  ],
  related: ['child-sexual-abuse-material'],
  sources: ['hotline-ie', 'guardian-2011'],
} satisfies Concept;
