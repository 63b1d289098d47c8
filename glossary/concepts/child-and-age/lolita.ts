import type { Concept } from '../../concept.ts';

export const lolita = {
  id: 'lolita',
  domain: 'child-and-age',
  definition: {
    en: "The name of a girl in Nabokov's novel, used as a label for a child presented as sexually tempting.",
    nl: 'De naam van een meisje uit een roman van Nabokov, gebruikt als etiket voor een kind dat als verleidelijk wordt voorgesteld.',
  },
  terms: {
    nl: [
      {
        text: 'lolita',
        status: 'avoid',
        pos: 'noun',
        article: 'de',
        variants: ['lolitameisje'],
        forms: ['lolita-achtig', 'lolita-achtige', 'lolita-effect', 'lolitacomplex'],
        condition: {
          requires: ['@abuse', '@child', 'verleidelijk', 'sexy'],
          suppress: ['Nabokov', 'Kubrick', 'roman', 'boek', 'film', 'mode', 'kostuum'],
        },
        why: 'Maakt van een kind een verleidster en draait de verantwoordelijkheid om. In de roman zelf is het meisje slachtoffer.',
        alternatives: [
          { text: 'meisje', plural: 'meisjes', article: 'het', use: 'person', when: 'neutraal, met leeftijd' },
          {
            text: 'kind dat geseksualiseerd wordt',
            plural: 'kinderen die geseksualiseerd worden',
            article: 'het',
            use: 'person',
            when: 'als het over beeldvorming gaat',
          },
        ],
      },
      { text: 'meisje', status: 'preferred', pos: 'noun', article: 'het', plural: 'meisjes' },
      {
        text: 'kind dat geseksualiseerd wordt',
        status: 'preferred',
        pos: 'phrase',
        plural: 'kinderen die geseksualiseerd worden',
      },
    ],
    en: [
      {
        text: 'Lolita',
        status: 'avoid',
        pos: 'noun',
        forms: ['Lolita-like', 'Lolita-esque'],
        condition: {
          requires: ['@abuse', '@child', 'seductive', 'sexy'],
          suppress: ['Nabokov', 'Kubrick', 'Lyne', 'novel', 'book', 'film', 'fashion'],
        },
        why: 'Turns a child into a temptress and reverses responsibility. In the novel itself the girl is the victim.',
        alternatives: [
          { text: 'girl', plural: 'girls', use: 'person', when: 'neutral, with the age' },
          {
            text: 'sexualised child',
            plural: 'sexualised children',
            use: 'person',
            when: 'when the story is about how children are portrayed',
          },
        ],
      },
      { text: 'girl', status: 'preferred', pos: 'noun', plural: 'girls' },
      {
        text: 'sexualised child',
        status: 'preferred',
        pos: 'noun',
        plural: 'sexualised children',
        variants: ['sexualized child'],
      },
    ],
    de: [
      {
        text: 'Lolita',
        status: 'avoid',
        pos: 'noun',
        gender: 'f',
        plural: 'Lolitas',
        variants: ['Kindfrau', 'Kindfrauen'],
        forms: ['Lolita-Look', 'Lolita-Typ'],
        condition: {
          requires: ['@abuse', '@child', 'verführerisch'],
          suppress: ['Nabokov', 'Kubrick', 'Roman', 'Buch', 'Film', 'Mode'],
        },
        why: 'Macht aus einem Kind eine Verführerin und dreht die Verantwortung um.',
        alternatives: [
          { text: 'Mädchen', plural: 'Mädchen', gender: 'n', use: 'person' },
          {
            text: 'sexualisiertes Kind',
            plural: 'sexualisierte Kinder',
            gender: 'n',
            use: 'person',
            when: 'bei Medienkritik',
          },
        ],
      },
      { text: 'Mädchen', status: 'preferred', pos: 'noun', gender: 'n', plural: 'Mädchen' },
      { text: 'sexualisiertes Kind', status: 'preferred', pos: 'noun', gender: 'n', plural: 'sexualisierte Kinder' },
    ],
    fr: [
      {
        text: 'lolita',
        status: 'avoid',
        pos: 'noun',
        gender: 'f',
        condition: {
          requires: ['@abuse', '@child', 'séductrice'],
          suppress: ['Nabokov', 'Kubrick', 'roman', 'livre', 'film', 'mode'],
        },
        why: "Fait de l'enfant une séductrice et inverse la responsabilité.",
        alternatives: [
          { text: 'fille', plural: 'filles', gender: 'f', use: 'person' },
          {
            text: 'enfant sexualisé',
            plural: 'enfants sexualisés',
            gender: 'mf',
            use: 'person',
            when: 'critique des médias',
          },
        ],
      },
      { text: 'fille', status: 'preferred', pos: 'noun', gender: 'f', plural: 'filles' },
      {
        text: 'enfant sexualisé',
        status: 'preferred',
        pos: 'noun',
        gender: 'mf',
        plural: 'enfants sexualisés',
        forms: ['enfant sexualisée'],
      },
    ],
    es: [
      {
        text: 'lolita',
        status: 'avoid',
        pos: 'noun',
        gender: 'f',
        variants: ['niña mujer', 'mujer niña'],
        condition: {
          requires: ['@abuse', '@child', 'seductora'],
          suppress: ['Nabokov', 'Kubrick', 'novela', 'libro', 'película', 'moda', 'Flores'],
        },
        why: 'Convierte a la niña en seductora e invierte la responsabilidad.',
        alternatives: [
          { text: 'niña', plural: 'niñas', gender: 'f', use: 'person' },
          { text: 'niña sexualizada', plural: 'niñas sexualizadas', gender: 'f', use: 'person' },
        ],
      },
      { text: 'niña', status: 'preferred', pos: 'noun', gender: 'f', plural: 'niñas' },
      {
        text: 'niña sexualizada',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        plural: 'niñas sexualizadas',
        variants: ['niño sexualizado'],
      },
    ],
  },
  related: ['adultification', 'seduction'],
  sources: ['lux2016'],
} satisfies Concept;
