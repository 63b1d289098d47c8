import type { Concept } from '../../concept.ts';

export const defilement = {
  id: 'defilement',
  domain: 'victims-and-survivors',
  name: { nl: 'onschuld verloren', en: 'lost innocence' },
  definition: {
    nl: 'Woorden die misbruik beschrijven als verlies van onschuld, maagdelijkheid of zuiverheid. De schande komt zo op het kind te rusten.',
    en: 'Words that describe abuse as the loss of innocence, virginity or purity. The shame then rests on the child.',
  },
  terms: {
    nl: [
      {
        text: 'onteren',
        status: 'attention',
        pos: 'verb',
        forms: ['bezoedeld', 'bezoedelde'],
        condition: { requires: ['@child'] },
        why: 'Zulke woorden gaan over wat het kind kwijt zou zijn en niet over wat de dader deed. De schaamte komt zo bij het kind terecht.',
        alternatives: [
          { text: 'seksueel misbruiken', use: 'act' },
          { text: 'verkrachten', use: 'act', when: 'bij binnendringen' },
        ],
      },
      {
        text: 'onschuld verloren',
        status: 'attention',
        pos: 'phrase',
        forms: [
          'haar onschuld verloor',
          'verloor haar onschuld',
          'van haar maagdelijkheid beroofd',
          'ontmaagd',
          'ontmaagding',
        ],
        condition: { requires: ['@child + @abuse'] },
        why: 'Zulke woorden gaan over wat het kind kwijt zou zijn en niet over wat de dader deed. De schaamte komt zo bij het kind terecht.',
        rewrite: 'Schrijf dat het kind seksueel is misbruikt of verkracht, en door wie.',
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
        condition: { requires: ['@child'] },
        why: 'Such words are about what the child is said to have lost, not about what the offender did. The shame ends up with the child.',
        alternatives: [
          { text: 'sexually abuse', use: 'act' },
          { text: 'rape', use: 'act', when: 'where there was penetration' },
        ],
      },
      {
        text: 'lost her innocence',
        status: 'attention',
        pos: 'phrase',
        forms: ['stole her innocence', 'took her virginity', 'lost her virginity', 'tainted girl'],
        condition: { requires: ['@child'] },
        why: 'Such words are about what the child is said to have lost, not about what the offender did. The shame ends up with the child.',
        rewrite: 'Write that the child was sexually abused or raped, and by whom.',
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
        why: 'Solche Worte handeln davon, was das Kind verloren haben soll, nicht davon, was der Täter tat. Die Scham bleibt beim Kind.',
        rewrite: 'Die Tat benennen: sexueller Missbrauch oder Vergewaltigung, und durch wen.',
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
        why: 'Ces mots parlent de ce que l’enfant aurait perdu, pas de ce que l’auteur a fait. La honte reste du côté de l’enfant.',
        rewrite: 'Nommer l’agression sexuelle ou le viol, et son auteur.',
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
        why: 'Estas palabras hablan de lo que la niña o el niño habría perdido, no de lo que hizo el agresor. La vergüenza recae en la víctima.',
        rewrite: 'Nombrar la agresión sexual o la violación, y a quien la cometió.',
      },
      { text: 'ejercer violencia sexual contra', status: 'preferred', pos: 'verb' },
    ],
  },
  related: ['child-defiler', 'damaged-for-life'],
  sources: ['ecpat-de-check'],
} satisfies Concept;
