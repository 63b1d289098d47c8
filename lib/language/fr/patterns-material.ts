import type { PatternRule } from '../pattern-rule.ts';

/** Images of abuse, travel, and words of adults for the young. */
export const materialPatterns: readonly PatternRule[] = [
  {
    concept: 'child-sexual-abuse-material',
    sentences: [
      '<[du|de la|de|la|le] (porno|pornographie) (avec|impliquant|mettant en scène|de|montrant) [des|un|une] [jeunes|très jeunes] {kids}>',
      '<[du|de la|de|la|le] (porno|pornographie) (juvénile|enfantine|enfantin|infantile|adolescente|pédophile)>',
      '<[{few}] {picture} {pornAdjective} {dEnfants}>',
      '<[{few}] {picture} {pornAdjective} (de|avec|mettant en scène|impliquant|montrant|représentant) [des|un|une] [jeunes|très jeunes] {kids}>',
      '<[{few}] {picture} {pornAdjective} (juvénile|juvéniles|enfantin|enfantins|enfantine|enfantines|infantile|infantiles)>',
      '<[{few}] {picture} (de|montrant) [des] {kids} à caractère pornographique>',
      '<[{few}] {picture} à caractère (pédopornographique|pédo-pornographique|pédoporno)>',
      '<[des|de] (deepfakes|deepfake|hypertrucages) (pornographiques|pornos|porno) (de|représentant|montrant) {child}>',
      '<pornographie {dEnfants}>',
      '<[la|de la|de] (pédopornographie|pornographie infantile|pornographie enfantine|pornographie juvénile) {participle}>',
      '<[la|de la|de] (pédopornographie|pornographie infantile|pornographie enfantine|pornographie juvénile) (payante|gratuite|virtuelle|artificielle|synthétique)>',
      '<[la|de la|de] pornographie (infantile|enfantine|juvénile) (et|ou|comme) (infantile|enfantine|juvénile)>',
      '<(images|vidéos|photos|fichiers|contenus|films|sites) (pédo-porno|pédoporno|pédo-pornos|pédopornos)>',
      '<pédo-pornographi*>',
      '<[du|de|le] (pédo-porno|pédoporno)>',
      '<pédoporn*>',
      '<cyberpédoporn*>',
    ],
  },
  {
    concept: 'deepfake-sexual-imagery',
    severity: 'avoid',
    sentences: ['<(deepfakes|deepfake|hypertrucages|montages) (pornographiques|pornographique|porno|pornos)>'],
    requires: ['@childHere'],
    within: 'sentence',
  },
  {
    concept: 'image-based-sexual-abuse',
    severity: 'avoid',
    sentences: ['<(revenge porn|revenge-porn|porno vengeur)>'],
    requires: ['@childHere'],
    within: 'sentence',
  },
  {
    concept: 'sectt',
    sentences: [
      "<[le|du|un|ce] tourisme sexuel (impliquant|avec|sur|visant|aux dépens) (des|les|de|d') [jeunes] {kids}>",
      '<[le|du|un|ce] tourisme sexuel {dEnfants}>',
      '<[le|du] tourisme sexuel (pédophile|infantile|enfantin)>',
      '<[le|du] tourisme pédophile>',
    ],
  },
  {
    concept: 'travelling-child-sex-offender',
    sentences: ['<(touriste|touristes) (sexuel|sexuels) (pédophile|pédophiles)>'],
  },
  {
    concept: 'underage-woman',
    sentences: ['<(femme|femmes) (mineure|mineures)>', '<[jeune|jeunes] (femme|femmes) {aged}>'],
    suppress: ['ans (?:son|sa|leur) (?:aînée?|cadette?)', 'ans (?:plus|de plus|de moins)'],
  },
  {
    concept: 'children-displaying-harmful-sexual-behaviour',
    sentences: [
      '<(délinquant|délinquants|agresseur|agresseurs|prédateur|prédateurs) (sexuel|sexuels) (mineur|mineurs|adolescent|adolescents)>',
      '<(jeune|jeunes) (délinquant|délinquants|agresseur|agresseurs) (sexuel|sexuels)>',
    ],
  },
];
