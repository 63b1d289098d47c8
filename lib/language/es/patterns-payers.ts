import type { PatternRule } from '../pattern-rule.ts';
import { paysForChild } from '../paying-scene.ts';
import { guests, lawyers } from './pattern-contexts.ts';

/** Words of commerce for those who pay to abuse. */
export const payersPatterns: readonly PatternRule[] = [
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<[primer|último|mejor] (cliente|clientes)>'],
    requires: paysForChild,
    suppress: ['@trade', ...lawyers, ...guests],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<[primer|último|mejor] (cliente|clientes)>'],
    requires: ['@child + {soldHere}'],
    within: 'paragraph',
    suppress: ['@trade', ...lawyers, ...guests],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: [
      '<(cliente|clientes)> (de|del) [la|las|el|una|un|unas|los|estas|esas|esta|{number}] [{number}] [joven|jóvenes] {childNoun}',
      '<(cliente|clientes)> (de|del) [la|el] (joven|chica|chico|niña|niño) de {n}',
      '<(cliente|clientes)> de {word} , de {n} años',
      '(mi|tu|su) {rank} <cliente>',
    ],
    requires: ['@child'],
    suppress: ['@trade', ...lawyers, 'empresa', 'negocio', 'startup', 'marca'],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(putero|puteros|prostituidor|prostituidores)>'],
    requires: ['@child'],
  },
];
