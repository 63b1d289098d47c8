import type { PatternRule } from '../pattern-rule.ts';
import { customersOf, shopping, sold, youngster } from './patterns-conditions.ts';

/** Where, and for what, a child is brought to one: two such signs where no word says what is done. */
const room = '(?:hotels?|hotelkamers?|kamers?|motels?|flat|appartement|vakantiehuisje|achterdeur|woning|studio)';
const payment =
  '(?:op kamer \\d+|te werven|klanten geregeld|gereden|betaal\\p{L}+|betalen|chauffeurs?|zakenmannen|tikkie|appje|inde|incasseerde|per (?:keer|uur|nacht|avond)|advertentie\\p{L}*|aanbelde\\p{L}?|aangeboden)';

/** Words of commerce for those who pay to abuse. */
export const payersPatterns: readonly PatternRule[] = [
  {
    concept: 'offender-who-pays',
    term: 'klant',
    severity: 'avoid',
    sentences: [
      '<(klant|klanten)> van {child}',
      '<(klant|klanten)> (betaalt|betaalde|betaalden) voor {notOwn} {child}',
    ],
    requires: ['@crime', sold],
    suppress: ['@trade', ...shopping],
  },
  {
    concept: 'offender-who-pays',
    term: 'klant',
    severity: 'avoid',
    sentences: ['<[vaste] (klant|klanten|clientèle|afnemer|afnemers)>'],
    requires: [
      `@child + ${sold}`,
      '@age + seks',
      `${youngster} + seks`,
      `@age + ${room} + ${payment}`,
      `@age + slachtoffers? + ${payment}`,
      '@age + klanten geregeld|klant die aanbeld?e?',
      '@age + @crime + (?:meisjes?|minderjarigen?|tweeling)',
    ],
    suppress: ['@trade', customersOf, ...shopping],
  },
  {
    concept: 'offender-who-pays',
    term: 'klant',
    severity: 'avoid',
    sentences: ['(haar|hun) <(klanten|cliënten)>'],
    requires: ['@age + @crime'],
    suppress: ['@trade', ...shopping, 'advoca*', 'praktijk', 'bureau'],
  },
  {
    concept: 'offender-who-pays',
    term: 'klant',
    severity: 'avoid',
    sentences: ['<(klant|klanten)> van [de|het|dat|dit|een] (meisje|meisjes|jongen|jongens) van {n}'],
    suppress: ['@trade', ...shopping],
  },
  {
    concept: 'offender-who-pays',
    term: 'klant',
    severity: 'avoid',
    sentences: ['<(cliënt|cliënten)>'],
    requires: ['@child + (?:prostitu\\p{L}*|sekswerk\\p{L}*|pooiers?|bordee?l(?:en)?|mensenhandel\\p{L}*|betalende)'],
    suppress: ['@trade', ...shopping, 'instelling', 'begeleid*', 'opvang', 'jeugdzorg', 'behandel*'],
  },
  {
    concept: 'offender-who-pays',
    term: 'hoerenloper',
    sentences: [
      '<(hoerenloper|hoerenlopers|prostituant|prostituanten|prostitutieklant|prostitutieklanten|seksklant|seksklanten)>',
    ],
    requires: ['@child'],
  },
  {
    concept: 'offender-who-pays',
    term: 'sugardaddy',
    sentences: ["<(sugardaddy|sugardaddy's|sugar daddy|sugar daddy's|suikeroom|suikerooms|sugarmommy)>"],
    requires: ['@child'],
  },
];
