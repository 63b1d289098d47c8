import type { Concept } from '../../concept.ts';

export const deepfakeSexualImagery = {
  id: 'deepfake-sexual-imagery',
  domain: 'material',
  definition: {
    en: 'Realistic fake sexual images or video of a real person made with software; with a child it is child sexual abuse material.',
    nl: 'Met software gemaakte, levensechte seksuele nepbeelden van een bestaand persoon; bij een kind is het materiaal van seksueel kindermisbruik.',
  },
  terms: {
    nl: [
      {
        text: 'deepfakeporno',
        status: 'attention',
        pos: 'noun',
        number: 'mass',
        variants: ['deepnude', 'deepnudes', 'nepporno', 'neppornobeelden', 'uitkleedapp-porno'],
        forms: ['deepfakepornofilmpje', 'deepfakepornovideo'],
        why: 'Er is geen sprake van porno maar van seksueel misbruik met beelden. Bij kinderen is het ook strafbaar misbruikmateriaal.',
        alternatives: [
          { text: 'seksuele deepfake', plural: 'seksuele deepfakes', article: 'de', use: 'material', when: 'algemeen' },
          {
            text: 'met AI gemaakt beeldmateriaal van seksueel kindermisbruik',
            number: 'mass',
            article: 'het',
            use: 'material',
            when: 'als er een kind te zien is',
          },
        ],
      },
      {
        text: 'seksuele deepfake',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        plural: 'seksuele deepfakes',
        forms: ['seksuele deepfakebeelden'],
        sources: ['ipsos-2025'],
      },
    ],
    en: [
      {
        text: 'deepfake porn',
        status: 'attention',
        pos: 'noun',
        number: 'mass',
        variants: ['deepnudes', 'fake porn of children', 'nudified images porn', 'AI porn of children'],
        forms: ['deepfake pornography', 'deep fake porn', 'deepfake nudes'],
        why: 'It is image-based sexual abuse, not porn. With a child it is also unlawful abuse material.',
        alternatives: [
          { text: 'sexual deepfake', plural: 'sexual deepfakes', use: 'material', when: 'general' },
          {
            text: 'AI-generated child sexual abuse material',
            number: 'mass',
            use: 'material',
            when: 'when a child is depicted',
          },
        ],
      },
      {
        text: 'sexual deepfake',
        status: 'preferred',
        pos: 'noun',
        plural: 'sexual deepfakes',
        variants: ['sexually explicit deepfake'],
        forms: ['non-consensual sexual deepfakes'],
      },
    ],
    de: [
      {
        text: 'Deepfake-Porno',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        plural: 'Deepfake-Pornos',
        variants: ['Nacktfake', 'Fakeporno', 'Deepnude'],
        forms: ['Deepfake-Pornografie', 'Deepfakepornos'],
        why: 'Kein Porno, sondern bildbasierte sexualisierte Gewalt; bei Kindern strafbares Material.',
        alternatives: [
          { text: 'sexualisierter Deepfake', gender: 'm', plural: 'sexualisierte Deepfakes', use: 'material' },
          {
            text: 'KI-generierte Missbrauchsdarstellungen',
            number: 'plural-only',
            use: 'material',
            when: 'mit einem Kind',
          },
        ],
      },
      {
        text: 'sexualisierter Deepfake',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'sexualisierte Deepfakes',
      },
    ],
    fr: [
      {
        text: 'deepfake pornographique',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['faux porno'],
        forms: ['hypertrucage pornographique', 'fausses images pornographiques'],
        why: "Ce n'est pas de la pornographie mais des violences sexuelles par images.",
        alternatives: [
          { text: 'hypertrucage sexuel', gender: 'm', plural: 'hypertrucages sexuels', use: 'material' },
          {
            text: "contenus d'abus sexuels d'enfants générés par IA",
            number: 'plural-only',
            use: 'material',
            when: 'avec un enfant',
          },
        ],
      },
      {
        text: 'hypertrucage sexuel',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'hypertrucages sexuels',
        variants: ['deepfake sexuel'],
      },
    ],
    es: [
      {
        text: 'deepfake porno',
        status: 'attention',
        pos: 'noun',
        gender: 'm',
        variants: ['falso porno', 'porno falso', 'montaje porno'],
        forms: ['deepfakes porno', 'pornografía deepfake'],
        why: 'No es porno sino violencia sexual digital; con una niña o un niño es material ilícito.',
        alternatives: [
          { text: 'deepfake sexual', gender: 'm', plural: 'deepfakes sexuales', use: 'material' },
          { text: 'material de abuso sexual infantil generado por IA', gender: 'm', number: 'mass', use: 'material' },
        ],
      },
      {
        text: 'deepfake sexual',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        plural: 'deepfakes sexuales',
        variants: ['montaje sexual falso'],
      },
    ],
  },
  related: ['ai-generated-csam', 'image-based-sexual-abuse'],
  sources: ['loveisrespect', 'gc-opsc-2019', 'lux2025', 'ipsos-2025'],
} satisfies Concept;
