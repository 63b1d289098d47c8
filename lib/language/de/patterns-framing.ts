import type { PatternRule } from '../pattern-rule.ts';
import { sexual } from './patterns-conditions.ts';

/** Blame: a child who would have brought it about. */
export const framingPatterns: readonly PatternRule[] = [
  {
    concept: 'sectt',
    term: 'Kindersexreise',
    sentences: ['<(sexreise|sexreisen|sexurlaub|sexurlaube)>'],
    requires: [
      '@childHere + (?:missbrauch\\p{L}*|missbraucht\\p{L}*|ausbeut\\p{L}*|ausgebeutet\\p{L}*|vergewaltig\\p{L}*)',
    ],
    suppress: ['(?:seine|ihre|eigenen?) (?:\\p{L}+ )?(?:kinder|kind|sohn|söhne|tochter|töchter)'],
  },
  {
    concept: 'risky-behaviour',
    sentences: [
      '<sich [selbst] [bewusst] in gefahr (gebracht|brachte|bringt|begeben|begab)>',
      '<(risikoverhalten|risikoverhaltens|lebensstil|lebenswandel)>',
    ],
    requires: [`@childHere + ${sexual}`, `@age + ${sexual}`, '@age + betroffene[nr]?'],
    suppress: ['verkehr*', 'rauchen', 'alkohol', 'gesunder lebensstil'],
  },
];
