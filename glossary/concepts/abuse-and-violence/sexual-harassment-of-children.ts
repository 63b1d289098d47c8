import type { Concept } from '../../concept.ts';

export const sexualHarassmentOfChildren = {
  id: 'sexual-harassment-of-children',
  domain: 'abuse-and-violence',
  definition: {
    nl: 'Ongewenst seksueel gedrag tegenover een kind, met woorden, gebaren of aanraking, dat het kind vernedert of bedreigt.',
    en: 'Unwanted sexual behaviour towards a child, in words, gestures or touch, that humiliates or threatens the child.',
  },
  terms: {
    nl: [
      {
        text: 'seksuele intimidatie van kinderen',
        status: 'preferred',
        pos: 'noun',
        article: 'de',
        number: 'mass',
        forms: ['seksuele intimidatie van een kind', 'seksuele intimidatie', 'seksueel geïntimideerd'],
        sources: ['ipsos-2025'],
      },
      {
        text: 'ongewenste intimiteiten',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        forms: ['ongewenste intimiteit', 'ongewenste seksuele aandacht'],
        condition: { requires: ['@child'] },
        why: 'Bij intimiteit hoort vertrouwen. Tegenover een kind gaat het om intimidatie of aanranding.',
        alternatives: [
          { text: 'seksuele intimidatie', article: 'de', number: 'mass', use: 'act' },
          { text: 'aanranding', plural: 'aanrandingen', article: 'de', use: 'act', when: 'bij aanraking' },
          { text: 'seksueel misbruik', article: 'het', number: 'mass', use: 'act', when: 'als het is bewezen' },
        ],
      },
    ],
    en: [
      {
        text: 'sexual harassment of children',
        status: 'preferred',
        pos: 'noun',
        number: 'mass',
        forms: ['sexual harassment of a child', 'sexually harassed'],
      },
      {
        text: 'unwanted advances',
        status: 'attention',
        pos: 'noun',
        number: 'plural-only',
        variants: ['sexual advances'],
        forms: ['unwanted sexual advances', 'unwanted attention'],
        condition: { requires: ['@child'] },
        why: 'The word belongs to courtship between adults. Towards a child this is harassment, grooming or abuse.',
        alternatives: [
          { text: 'sexual harassment', number: 'mass', use: 'act' },
          { text: 'grooming', number: 'mass', use: 'act', when: 'where trust was built for it' },
          { text: 'sexual abuse', number: 'mass', use: 'act', when: 'where it is proven' },
        ],
      },
    ],
    de: [
      {
        text: 'sexuelle Belästigung von Kindern',
        status: 'preferred',
        pos: 'noun',
        gender: 'f',
        number: 'mass',
        forms: ['sexuelle Belästigung eines Kindes', 'sexuell belästigt', 'sexuellen Belästigung'],
      },
    ],
    fr: [
      {
        text: "harcèlement sexuel d'enfants",
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        number: 'mass',
        variants: ['harcelé sexuellement'],
        forms: ["harcèlement sexuel d'un enfant"],
      },
    ],
    es: [
      {
        text: 'acoso sexual a niñas y niños',
        status: 'preferred',
        pos: 'noun',
        gender: 'm',
        number: 'mass',
        forms: ['acoso sexual a un menor de edad', 'acosada sexualmente'],
      },
    ],
  },
  related: ['sexual-violence-against-children'],
  sources: ['lux2016', 'lux2025', 'ipsos-2025'],
} satisfies Concept;
