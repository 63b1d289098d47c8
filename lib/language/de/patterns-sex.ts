import type { PatternRule } from '../pattern-rule.ts';
import { childAndAdult } from './patterns-conditions.ts';

/** Sex with a child, in the words of a sentence. */
export const sexPatterns: readonly PatternRule[] = [
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<[hatte|hatten|hat|haben] [{manner}] {sex} [gehabt] mit {child} [hatte|hatten|hat|haben|gehabt|gehabt zu haben|gehabt haben|zu haben]>',
      '<(schlief|schliefen|schläft|schlafen|geschlafen) [mehrfach|mehrmals|wiederholt|zweimal|einmal|regelmäßig|jahrelang] mit {child}>',
      '<mit {child} (geschlafen|schlief|schlafen)>',
      '<sextourismus mit (kindern|minderjährigen)>',
    ],
    suppress: ['über sex', 'sexualkunde', 'aufklärung'],
  },
  {
    concept: 'sex-with-a-child',
    sentences: [
      '<(schlief|schliefen|geschlafen) mit (ihr|ihm|ihnen)>',
      '<mit (ihr|ihm|ihnen) (schlief|schliefen|geschlafen)>',
      '<{sex} mit (ihr|ihm|ihnen|seinem opfer|dem opfer) [hatte|hatten|gehabt]>',
      '<{sex} (hatte|hatten|gehabt) mit> {..3} {adults}',
      '<(hatte|hatten) [{manner}] {sex} mit {..2} {adults}>',
      '<(schlief|schliefen) mit {..2} {adults}>',
    ],
    requires: childAndAdult,
    suppress: ['über sex', '(?:mutter|vater)(?: de[rs] [^,.;]{0,30})? (?:hatte|schlief)'],
  },
];
