import type { PatternRule } from '../pattern-rule.ts';
import { fiction, lawyers, ownChildren } from './pattern-contexts.ts';

/** Prostitution: a child as the seller, and the one who pays. */
export const prostitutionPatterns: readonly PatternRule[] = [
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<[le|du|au|un|les|des|aux|ce|ces] [premier|dernier|meilleur] (client|clients)>'],
    requires: [
      '@child + {sold}',
      '{childIs}',
      '@child + @crime + {places}',
      "@child + ignor\\p{L}+ (?:son|leur|l'|qu'elle) ?(?:âge|était mineure)",
    ],
    suppress: ['@trade', ...lawyers],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: [
      "<[le|du|au|un|les|des|aux|ce|ces] (client|clients)> (de|d'une|d'un|d') [la|cette|ces|plusieurs|jeunes] {childNoun}",
      '<[le|du|au|un|les|des|aux|ce|ces] (client|clients)> de {word} , [âgée de|âgé de] {n} ans',
    ],
    suppress: ['@trade', ...lawyers],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(micheton|michetons|prostitueur|prostitueurs)>'],
    requires: ['@child'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<[jeune|jeunes] {prostitute} {minor}>',
      '<[jeune|jeunes] {prostitute} [,] [alors] {aged}>',
      '<[jeune|jeunes] {prostitute} , {n} ans>',
      '<[jeune|jeunes] {prostitute} {inBrackets}>',
      '<{childWord} (prostitué|prostitués|prostituée|prostituées)>',
      '<{childWord} (qui se prostitue|qui se prostituent|se prostituant)>',
    ],
    suppress: ['prostituée?s? par'],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<(travaillait|travaillaient|travaille|travaillent|travailler|travaillé) comme {prostitute}>',
      '<(jeune|jeunes) {prostitute}>',
      '(comme|une|la|des|les|cette|ces|déjà|devenue|devenir) <(prostituée|prostituées|call-girl|call-girls|escort-girl|escort-girls)>',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: [
      '@grown',
      'majeure?s?',
      'adultes?',
      'prostituée?s? par',
      ...ownChildren,
      ...fiction,
      'jou(?:e|ait|ée?)',
      'incarn\\p{L}+',
      'interpr\\p{L}+',
      'rôles?',
    ],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<(travailleuse|travailleuses|travailleur|travailleurs) du sexe {minor}>',
      '<(travailleuse|travailleuses|travailleur|travailleurs) du sexe [,] {aged}>',
      '<(travail du sexe|travail sexuel) (des|de|chez les) [jeunes] (mineurs|mineures|enfants|adolescents|adolescentes)>',
    ],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<[la|de la|cette|une] prostitution [volontaire|forcée|occasionnelle|en ligne|de rue] (des|de|chez les|chez des) [jeunes|très jeunes] {kids}>',
      '<[la|de la|cette|une] prostitution {dEnfants}>',
      '<[la|de la] (prostitution et la pornographie|pornographie et la prostitution) (enfantines|infantiles|juvéniles|des mineurs)>',
      '<[la|de la|cette] prostitution (enfantine|infantile|juvénile|adolescente|estudiantine mineure)>',
      '<(réseau|réseaux) de prostitution (enfantine|infantile|juvénile)>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      "<(se prostituait|se prostitue|se prostituaient|se prostituent|se prostituer|se prostituant|s'est prostituée|s'est prostitué|s'était prostitué|s'était prostituée|s'étaient prostituées|s'étaient prostitués|se sont prostituées|se sont prostitués)>",
      '<(se livrait|se livre|se livrer|se livraient|se livrent|livrée|livrées) à la prostitution>',
      '<(vendait|vendaient|vend|vendent|vendre|vendu|monnayait|monnayaient|monnayer|monnayé|offrait|offraient|louait) (son|leur|leurs|ses) (corps|charmes)>',
      '<(proposait|proposaient|proposer|proposent|offrait|offraient|vendait|vendaient) (des|ses|leurs) (services|prestations) [sexuels|sexuelles|tarifés|tarifées]>',
      '<(tombée|tombées|tombé|tombés|entrée|entrées|entré|basculé|sombré|tombe|tombent) dans la prostitution>',
      '<(fait|faisait|faisaient|faire) (des passes|le trottoir|la pute)>',
    ],
    requires: ['@child'],
    suppress: ['aucun enfant', 'baby-?sitt\\p{L}*', 'jardin\\p{L}*', '(?:toutes|tous) majeure?s?', ...ownChildren],
  },
];
