import type { PatternRule } from '../pattern-rule.ts';
import { acting, figurative, ownChildren } from './pattern-contexts.ts';

/** Prostitution: a child as the one who sells. */
export const prostitutionPatterns: readonly PatternRule[] = [
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<[jeune|jeunes] {prostitute} {minor}>',
      '<[jeune|jeunes] {prostitute} [,] [alors] {aged}>',
      '<[jeune|jeunes] {prostitute} , {n} ans>',
      '<[jeune|jeunes] {prostitute} {inBrackets}>',
      '<{childWord} (prostitué|prostitués|prostituée|prostituées)>',
      '<(michetonneuse|michetonneuses) (mineure|mineures|adolescente|adolescentes)>',
      '<{childWord} (qui se prostitue|qui se prostituent|se prostituant)>',
    ],
    suppress: ['prostituée?s? par', ...acting],
  },
  {
    concept: 'child-exploited-in-prostitution',
    term: 'enfant en situation de prostitution',
    sentences: [
      '<{childWord} en situation de prostitution>',
      '<(jeunes filles|jeune fille|garçons|garçon) en situation de prostitution>',
    ],
  },
  {
    concept: 'child-exploited-in-prostitution',
    sentences: [
      '<(travaillait|travaillaient|travaille|travaillent|travailler|travaillé) comme {prostitute}>',
      '<(jeune|jeunes) {prostitute}>',
      '(comme|une|la|des|les|cette|ces|déjà|devenue|devenir) <(prostituée|prostituées|call-girl|call-girls|escort-girl|escort-girls|escort|escorts|péripatéticienne|péripatéticiennes)>',
      '(été|furent|étaient) <(prostituée|prostituées|prostitué|prostitués)>',
      '(est|était|serait|étaient|sont|fut) <(escort|escorts|escorte|escort-girl|escort-girls|call-girl)>',
      '{n} ans , <(prostituée|prostitué|escort|escorte|call-girl|escort-girl)>',
      '<(prostituée|prostitué|prostituées|escort|escorte|escort-girl|call-girl)> (à|dès) [seulement] {n} ans',
      '<(garçon|garçons|fille|filles|jeunes) (prostitué|prostitués|prostituée|prostituées)>',
    ],
    requires: ['@age'],
    within: 'sentence',
    suppress: ['@grown', 'majeure?s?', 'adultes?', 'prostituée?s? (?:[^.;,]{1,30} )?par', ...ownChildren, ...acting],
  },
  {
    concept: 'child-sex-work',
    sentences: [
      '<(travailleuse|travailleuses|travailleur|travailleurs) du sexe {minor}>',
      '<(travailleuse|travailleuses|travailleur|travailleurs) du sexe [,] {aged}>',
      '(mineure|mineur|fille|garçon|adolescente|adolescent|jeune) , {n} ans , <(travailleuse|travailleur) du sexe>',
      '<(travail du sexe|travail sexuel) (des|de|chez les) [jeunes] (mineurs|mineures|enfants|adolescents|adolescentes)>',
    ],
  },
  {
    concept: 'exploitation-of-children-in-prostitution',
    sentences: [
      '<[la|de la|de|cette|une] prostitution [volontaire|forcée|occasionnelle|en ligne|de rue] (des|de|chez les|chez des) [jeunes|très jeunes] {kids}>',
      '<[la|de la|cette|une] prostitution {dEnfants}>',
      '<[la|de la] (prostitution et [la|de] pornographie|pornographie et [la|de] prostitution) (enfantines|enfantine|infantiles|infantile|juvéniles|juvénile)>',
      '<[la|de la] (prostitution et [la|de] pornographie|pornographie et [la|de] prostitution) (des|de|impliquant des|mettant en scène des) [jeunes] {kids}>',
      '<[la|de la] (prostitution et [la|de] pornographie|pornographie et [la|de] prostitution) {dEnfants}>',
      '<[la|de la|cette] prostitution (enfantine|infantile|juvénile|adolescente|estudiantine mineure)>',
      '<(réseau|réseaux) de prostitution (enfantine|infantile|juvénile)>',
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      "<(se prostituait|se prostitue|se prostituaient|se prostituent|se prostituer|se prostituant|se prostitua|s'est prostituée|s'est prostitué|s'était prostitué|s'était prostituée|s'étaient prostituées|s'étaient prostitués|se sont prostituées|se sont prostitués)>",
      '<(se livrait|se livre|se livrer|se livraient|se livrent|livrée|livrées|livré) à la prostitution>',
      '<(vendait|vendaient|vend|vendent|vendre|vendu|monnayait|monnayaient|monnayer|monnayé|monnaie|offrait|offraient|louait|louer|loué) (son|leur|leurs|ses) (corps|charmes|faveurs|faveurs sexuelles)>',
      '<(proposait|proposaient|proposer|proposent|offrait|offraient|vendait|vendaient) (des|ses|leurs) (services|prestations|faveurs) (sexuels|sexuelles|tarifés|tarifées)>',
      '<(proposait|proposaient|proposer|proposent|propose|offrait|offraient|vendait|vendaient) (ses|leurs) services> (à|aux|sur|via) {meeting}',
      '<(tombée|tombées|tombé|tombés|entrée|entrées|entré|basculé|sombré|tombe|tombent) dans la prostitution>',
      '<(fait|faisait|faisaient|faire) (des passes|le trottoir|la pute|le tapin|commerce de son corps|commerce de leur corps|commerce de ses charmes)>',
      '<(tapine|tapinent|tapinait|tapinaient|tapiner)>',
    ],
    requires: ['@youth'],
    suppress: [
      'aucun enfant',
      'baby-?sitt\\p{L}*',
      'jardin\\p{L}*',
      '(?:toutes|tous) majeure?s?',
      ...figurative,
      ...ownChildren,
      ...acting,
    ],
  },
  {
    concept: 'child-offered-for-sex',
    sentences: [
      '{girl} {..6} <(se vend|se vendait|se vendaient|se vendent|se vendre)>',
      "{girl} {..6} <(s'offrait|s'offraient|s'offrir|s'offre|s'offrent|s'y offrent|s'y offraient)> (à|aux|sur|via) {meeting}",
      "{girl} {..6} <(s'offrait|s'offraient|s'offrir|s'offre|s'offrent)> en ligne",
      '<(se faisait|se faisaient|se fait|se faire) payer> (pour|contre) [des|les|un|une|ces] {sex}',
    ],
    requires: ['@age', '@childHere + {sexual}', '@childHere + {soldHere}'],
    suppress: ['euros la', 'exemplaires', 'livres?', 'disques?', 'billets', 'marché', ...ownChildren, ...acting],
  },
];
