import type { Concept } from '../../concept.ts';

export const sexualisedImagesOfChildren = {
  id: 'sexualised-images-of-children',
  domain: 'material',
  definition: {
    en: 'Images of children that are not abusive in themselves but are made, selected or used for a sexual purpose.',
    nl: 'Beelden van kinderen die op zich geen misbruik tonen, maar voor een seksueel doel gemaakt, gekozen of gebruikt worden.',
  },
  terms: {
    nl: [
      {
        text: 'kindererotiek',
        status: 'avoid',
        pos: 'noun',
        number: 'mass',
        variants: ['kindererotica'],
        forms: ["erotische foto's van kinderen", 'erotische beelden van kinderen', "erotische kinderfoto's"],
        why: 'Erotiek veronderstelt volwassen lust. Bij een kind gaat het om seksualisering door anderen.',
        alternatives: [{ text: 'geseksualiseerde beelden van kinderen', number: 'plural-only', use: 'material' }],
      },
      {
        text: 'geseksualiseerde beelden van kinderen',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: ['geseksualiseerd beeld van een kind', "geseksualiseerde foto's van kinderen"],
      },
    ],
    en: [
      {
        text: 'child erotica',
        status: 'avoid',
        pos: 'noun',
        number: 'mass',
        forms: ['erotic images of children', 'erotic photos of children', 'erotic pictures of children'],
        why: 'Erotica presumes adult desire. With a child, others are sexualising the child.',
        alternatives: [{ text: 'sexualised images of children', number: 'plural-only', use: 'material' }],
      },
      {
        text: 'sexualised images of children',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: ['sexualized images of children', 'sexualised image of a child', 'sexualised imagery of children'],
        sources: ['weprotect-glossary'],
      },
    ],
    de: [
      {
        text: 'Kindererotik',
        status: 'avoid',
        pos: 'noun',
        gender: 'f',
        forms: ['erotische Kinderbilder', 'erotische Fotos von Kindern'],
        why: 'Erotik setzt erwachsenes Begehren voraus; hier sexualisieren andere das Kind.',
        alternatives: [{ text: 'sexualisierte Bilder von Kindern', number: 'plural-only', use: 'material' }],
      },
      {
        text: 'sexualisierte Bilder von Kindern',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: ['sexualisiertes Bild eines Kindes'],
      },
    ],
    fr: [
      {
        text: 'érotisme infantile',
        status: 'avoid',
        pos: 'noun',
        gender: 'm',
        number: 'mass',
        variants: ["photos érotiques d'enfants", "images érotiques d'enfants"],
        forms: ['érotisme enfantin'],
        why: "L'érotisme suppose un désir adulte.",
        alternatives: [{ text: "images sexualisées d'enfants", number: 'plural-only', use: 'material' }],
      },
      {
        text: "images sexualisées d'enfants",
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: ["image sexualisée d'un enfant"],
      },
    ],
    es: [
      {
        text: 'erótica infantil',
        status: 'avoid',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        forms: ['erotismo infantil', 'fotos eróticas de menores'],
        why: 'El erotismo supone un deseo adulto.',
        alternatives: [{ text: 'imágenes sexualizadas de niñas y niños', number: 'plural-only', use: 'material' }],
      },
      {
        text: 'imágenes sexualizadas de niñas y niños',
        status: 'preferred',
        pos: 'noun',
        number: 'plural-only',
        forms: ['imagen sexualizada de una niña'],
      },
    ],
  },
  related: ['child-sexual-exploitation-material'],
  sources: ['lux2016', 'weprotect-glossary'],
} satisfies Concept;
