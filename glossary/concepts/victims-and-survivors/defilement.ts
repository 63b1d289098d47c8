import type { Concept } from '../../concept.ts';

export const defilement = {
  id: 'defilement',
  domain: 'victims-and-survivors',
  definition: {
    en: 'Words about lost innocence, virginity or purity that attach shame to the child.',
    nl: 'Woorden over verloren onschuld, maagdelijkheid of zuiverheid die schande bij het kind leggen.',
  },
  terms: {
    nl: [
      {
        text: 'onteren',
        status: 'attention',
        pos: 'verb',
        variants: ['haar onschuld verloor'],
        forms: [
          'ontmaagd',
          'ontmaagding',
          'van haar maagdelijkheid beroofd',
          'onschuld verloren',
          'bezoedeld',
          'bezoedelde',
        ],
        condition: { requires: ['@child'] },
        why: 'Zegt iets over het kind, niets over het misdrijf, en suggereert waardeverlies.',
        alternatives: [
          { text: 'seksueel misbruiken', use: 'act', when: 'het feit' },
          { text: 'seksueel geweld plegen tegen', use: 'act' },
        ],
      },
      {
        text: 'seksueel geweld plegen tegen',
        status: 'preferred',
        pos: 'verb',
        forms: ['pleegt seksueel geweld tegen', 'pleegde seksueel geweld tegen', 'pleegden seksueel geweld tegen'],
      },
    ],
    en: [
      {
        text: 'defile',
        status: 'attention',
        pos: 'verb',
        variants: ['deflower'],
        forms: [
          'stole her innocence',
          'lost her innocence',
          'took her virginity',
          'lost her virginity',
          'tainted girl',
        ],
        condition: { requires: ['@child'] },
        why: "Speaks about the child's worth instead of the crime.",
        alternatives: [
          { text: 'sexually abuse', use: 'act' },
          { text: 'commit sexual violence against', use: 'act' },
        ],
      },
      { text: 'commit sexual violence against', status: 'preferred', pos: 'verb' },
    ],
    de: [
      {
        text: 'Unschuld geraubt',
        status: 'attention',
        pos: 'phrase',
        forms: ['Unschuld verloren', 'Jungfräulichkeit geraubt', 'entjungfert', 'entehrt'],
        condition: { requires: ['@child + @abuse'] },
        why: 'Spricht über den Wert des Kindes statt über die Tat.',
        alternatives: [{ text: 'Gewalt angetan', use: 'act' }],
      },
      {
        text: 'Gewalt angetan',
        status: 'preferred',
        pos: 'verb',
        forms: ['tat Gewalt an', 'sexualisierte Gewalt angetan'],
      },
    ],
    fr: [
      {
        text: 'innocence volée',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        variants: ['défloration', 'déflorée'],
        forms: ['innocence perdue'],
        condition: { requires: ['@child + @abuse'] },
        why: "Parle de la valeur de l'enfant, pas du crime.",
        alternatives: [{ text: 'commettre des violences sexuelles sur', use: 'act' }],
      },
      {
        text: 'commettre des violences sexuelles sur',
        status: 'preferred',
        pos: 'verb',
        forms: ['a commis des violences sexuelles sur', 'commettait des violences sexuelles sur'],
      },
    ],
    es: [
      {
        text: 'inocencia robada',
        status: 'attention',
        pos: 'noun',
        gender: 'f',
        variants: ['desvirgada', 'desvirgar'],
        forms: ['inocencia perdida', 'perdió su inocencia'],
        condition: { requires: ['@child + @abuse'] },
        why: 'Habla del valor de la niña, no del delito.',
        alternatives: [{ text: 'ejercer violencia sexual contra', use: 'act' }],
      },
      { text: 'ejercer violencia sexual contra', status: 'preferred', pos: 'verb' },
    ],
  },
  related: ['child-defiler', 'damaged-for-life'],
  sources: ['ecpat-de-check'],
} satisfies Concept;
