import type { PatternRule } from '../pattern-rule.ts';
import {
  adultAffair,
  childAndAdult,
  fiction,
  goodTerms,
  laterLife,
  ownChildren,
  schooling,
  statistics,
  tales,
  talk,
  trust,
  youngPeople,
} from './pattern-contexts.ts';

/** Sex and relationships: words for two who choose each other. */
export const relationsPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[{had}] [{times}] [{des}] {sexAct} [{kind}] [{kind}] [{times}] (avec|sur) {child}>',
      '<(couchait|couchaient|couché|couche|couchent|coucher|coucha) [{times}] avec {child}>',
      "<(fait|faisait|faisaient|faire|font|fit) l'amour (avec|à) {child}>",
      '<{had} avec {child} {des} {intimacy} [{kind}]>',
      '<[{poss}] {intimacy} entre {..6} et {child}>',
      '<(payé|payait|payaient|payer|paye) {child} pour [un|des|avoir|obtenir] [un|des] {sex}>',
    ],
    suppress: talk,
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(couchait|couchaient|couché|couche|coucher) [{times}] avec (elle|lui|eux|elles)>',
      "<(fait|faisait|faisaient|faire|font|fit) l'amour avec (elle|lui|eux|elles)>",
      '<[{had}] [{des}] {sex} [{kind}] avec (elle|lui|eux|elles|sa victime|ses victimes|la victime)>',
      '<[{had}] [{des}] {sex} [{kind}]> avec {..2} {adults}',
      '<(couchait|couchaient|couché|coucher)> [{times}] avec {adults}',
    ],
    requires: ['@age + @adult', '@child + @grown', '@child + @abuse', '@childHere + @crime'],
    suppress: [...ownChildren, 'contraception', 'éducation sexuelle'],
  },
  {
    concept: 'sex-with-a-child',
    sentences: ['<{had} {des} {intimacy} [{kind}]> {alone}'],
    requires: ['@age + @adult', '@age + @crime', '@childHere + @grown'],
    suppress: [
      ...ownChildren,
      ...youngPeople,
      'contracepti(?:on|f|fs)',
      'éducation sexuelle',
      'premi(?:er|ère)s? (?:rapports?|relations?)',
      ...statistics,
    ],
  },
  {
    concept: 'sex-with-a-child',
    sentences: ['<[{had}] [{times}] [{des}] (rapports|rapport) [{kind}] [{kind}] [{times}] (avec|sur) {child}>'],
    requires: ['@grown', '@abuse', '@crime'],
    suppress: [...talk, ...trust, ...goodTerms],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{hadRelation}] [{poss}] {affair} [{kind}] avec {child}>',
      '<[{poss}] {affair} [{kind}] entre {..6} et {child}>',
      "<[{poss}] {affair} [{kind}] (qu'il|qu'elle|que {..3}) {hadRelation} avec {child}>",
    ],
    suppress: fiction,
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{hadRelation}] [{poss}] (relation|relations|histoire) [{kind}] avec {oneChild}>',
      "<[{poss}] (relation|relations) (qu'il|qu'elle|que {..3}) {hadRelation} avec {oneChild}>",
    ],
    suppress: [...trust, ...goodTerms],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[{poss}] (relation|relations) entre {..6} et {oneChild}>'],
    requires: ['@grown', '@abuse', '@crime'],
    suppress: trust,
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      "<[une|d'une|cette|leur|notre|sa|son|la] [belle|grande|véritable|jolie] (romance|idylle|love story|histoire d'amour|aventure amoureuse|amourette|passion amoureuse|passion réciproque|amour réciproque|amour partagé)>",
      '<[une|cette|leur|sa|la] relation {bareKind}>',
    ],
    requires: childAndAdult,
    suppress: [
      ...fiction,
      ...adultAffair,
      ...laterLife,
      ...tales,
      'leurs parents',
      'aérienne',
      'ferroviaire',
      'covalente',
    ],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<(une|leur|sa|cette|la) liaison>', '<(leur|cette) relation> {lasting}'],
    requires: ['@age + @grown', '@age + @adult'],
    suppress: [...fiction, ...adultAffair, ...laterLife, 'aérienne', 'ferroviaire', 'covalente', 'satellite', 'réseau'],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{poss}] [jeune|jeunes|petite|petites|très jeune|très jeunes] {mistress} [,] [alors] {aged}>',
      '<[{poss}] [jeune|jeunes|petite|petites|très jeune|très jeunes] {mistress} (mineure|mineures|mineur|mineurs|adolescente|adolescent)>',
    ],
    suppress: [...fiction, ...schooling],
  },
  {
    concept: 'relationship-with-child',
    sentences: ["<(l'amant|l'amante|amant|amante)> (de|du) {oneChild}"],
    requires: ['@grown', '@abuse'],
    within: 'sentence',
    suppress: [...fiction, ...laterLife],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<[{poss}] [jeune|jeunes|petite|petites] {sweetheart} [,] [alors] {aged}>',
      '<[{poss}] [jeune|petite] {sweetheart} (mineure|mineur)>',
      '<[mis|mise|mettre|met|été] (en couple|en ménage|en concubinage) avec {child}>',
      '<(sortait|sortir|sort|sorti|flirtait|flirté|flirte|flirter) [depuis {..3}] avec {oneChild} {notOut}>',
      'comme <[sa|son|une|un] [jeune] {sweetheart}>',
    ],
    requires: ['@adult', '@crime', '@abuse'],
    within: 'sentence',
    suppress: [...fiction, ...youngPeople],
  },
  {
    concept: 'relationship-with-child',
    sentences: [
      '<(fréquentait|fréquenté|fréquenter|fréquente) {oneChild}>',
      '<(amoureux|amoureuse|épris|éprise) [de|du] {oneChild}>',
    ],
    requires: ['@age + @adult', '@childHere + @grown', '@age + @crime', '@age + @abuse'],
    within: 'sentence',
    suppress: [...fiction, ...youngPeople, ...schooling],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[{poss}] {mistress}>'],
    requires: [
      '@age + @adult',
      '@age + @abuse',
      '@age + @crime',
      '@age + (?:avait fait|a fait|fit|faire|fait|prit|pris|devint|devenue?)',
    ],
    within: 'sentence',
    suppress: ['(?:les|deux|des) amants', ...fiction, ...schooling, ...adultAffair, ...laterLife],
  },
  {
    concept: 'relationship-with-child',
    sentences: ['<[{hadRelation}] [{poss}] ({affair}|relation|relations) [{kind}] avec {elder}>'],
    requires: ['@age + @grown'],
    suppress: [...fiction, ...ownChildren, ...trust, ...laterLife],
  },
  {
    concept: 'older-boyfriend',
    severity: 'attention',
    sentences: [
      '<(petit ami|copain|petit copain|compagnon|amoureux)> de (la|cette|sa) {childNoun}',
      '<(petit ami|copain|petit copain) (plus âgé|majeur|adulte)>',
      '<[un|son] (petit ami|copain|petit copain|amant) [,] [âgé] de {number} ans>',
    ],
    requires: ['@age + @grown', '@childHere + @grown', '@childHere + @abuse', '@childHere + @crime'],
    within: 'sentence',
    suppress: fiction,
  },
];
