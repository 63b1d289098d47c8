import type { PatternRule } from '../pattern-rule.ts';
import { served } from './patterns-conditions.ts';

/** Where a punter bets, or a customer drinks. */
const betting = [
  'horse*',
  'rac(?:e|es|ing)',
  'mare',
  'bookmaker*',
  'pub',
  'boat',
  'corridor',
  'upstairs',
  'bet',
  'canoe',
];

/** Words of commerce for those who pay to abuse. */
export const payersPatterns: readonly PatternRule[] = [
  {
    concept: 'offender-who-pays',
    term: 'client',
    severity: 'avoid',
    sentences: ['<(client|clients|customer|customers)> of {child}'],
    requires: ['@crime', '@exploit', '@abuse', '@age'],
    suppress: served,
  },
  {
    concept: 'offender-who-pays',
    term: 'client',
    severity: 'avoid',
    sentences: ['<[regular|paying] (client|clients)>'],
    requires: [
      '@youth + @exploit',
      '@youth + @abuse',
      '@age + @crime',
      '@age + {dealing}',
      '@oneChild + {dealing}',
      '@youth + {perNight}',
    ],
    suppress: served,
  },
  {
    concept: 'offender-who-pays',
    term: 'client',
    severity: 'avoid',
    sentences: ['<[regular|paying] (customer|customers|patron|patrons|buyer|buyers)>'],
    requires: [
      '@youth + @exploit',
      '@youth + (?:sexual\\p{L}*|rap(?:e|es|ed|ing)|abus\\p{L}*|indecent)',
      '@youth + {perNight}',
      '@age + (?:by the hour|an hour|per hour|flats?|rooms?|judge|magistrate|court)',
    ],
    suppress: served,
  },
  {
    concept: 'offender-who-pays',
    term: 'client',
    severity: 'avoid',
    sentences: [
      '(was|were|became) (my|her|his|their) [first|second|third|last|regular] <(client|clients|customer|customers)>',
    ],
    requires: ['@ageHere'],
    within: 'sentence',
    suppress: served,
  },
  {
    concept: 'offender-who-pays',
    term: 'client',
    severity: 'avoid',
    sentences: ['<johns>', '(the|a|her|each|every|one|first|another) <{johnAlone}>'],
    requires: [
      '@age',
      '@youth + @exploit',
      '@youth + @crime',
      '@youth + @abuse',
      '@youth + {perNight}',
      '@oneChild + year (?:seven|eight|nine|ten)',
    ],
    suppress: [...betting, 'adult (?:street )?(?:prostitut|sex|escort)\\p{L}*'],
  },
  {
    concept: 'offender-who-pays',
    term: 'client',
    severity: 'avoid',
    sentences: ['<(punter|punters)>'],
    requires: ['@age + @adult', '@age + @exploit', '@youth + @exploit', '@youth + @crime', '@youth + @abuse'],
    suppress: [...betting, 'adult (?:street )?(?:prostitut|sex|escort)\\p{L}*'],
  },
  {
    concept: 'offender-who-pays',
    term: 'client',
    severity: 'avoid',
    sentences: ['<(kerb-crawler|kerb-crawlers|kerb crawler|kerb crawlers)>'],
    requires: ['@age', '@youth'],
    within: 'sentence',
    suppress: ['women', 'adult*'],
  },
  {
    concept: 'offender-who-pays',
    term: 'sugar daddy',
    sentences: ['<(sugar daddy|sugar daddies|sugar-daddy)>'],
    requires: ['@youth'],
  },
];
