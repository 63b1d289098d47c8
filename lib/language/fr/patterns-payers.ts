import type { PatternRule } from '../pattern-rule.ts';
import { paysForChild } from '../paying-scene.ts';
import { guests, lawyers } from './pattern-contexts.ts';

/** Words of commerce for those who pay to abuse. */
export const payersPatterns: readonly PatternRule[] = [
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<[{clientDet}] [premier|dernier|meilleur] (client|clients)>'],
    requires: paysForChild,
    suppress: ['@trade', ...lawyers, ...guests],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<[{clientDet}] [premier|dernier|meilleur] (client|clients)>'],
    requires: ['@child + {soldHere}'],
    within: 'paragraph',
    suppress: ['@trade', ...lawyers, ...guests],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: [
      "<[{clientDet}] (client|clients)> (de|des|du|d'une|d'un|d') [la|cette|ces|{number}|plusieurs|jeunes|très jeunes] {childNoun}",
      "<[{clientDet}] (client|clients)> de (l'adolescente|l'adolescent|l'enfant|l'élève|l'écolière|l'écolier)",
      '<[{clientDet}] (client|clients)> de {word} , [âgée de|âgé de] {n} ans',
      '(mon|ton|son) {rank} <client>',
    ],
    requires: ['@child'],
    suppress: ['@trade', ...lawyers, 'entreprise', 'société', 'start-?up', 'marque'],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(micheton|michetons|prostitueur|prostitueurs)>'],
    requires: ['@child'],
  },
];
