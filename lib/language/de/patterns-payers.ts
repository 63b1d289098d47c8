import type { PatternRule } from '../pattern-rule.ts';
import { customersOf, shopping, sold, youngster } from './patterns-conditions.ts';

/** Where, and for what, a child is brought to one: two such signs where no word says what is done. */
const room = '(?:hotels?|hotelzimmern?|zimmern?|wohnung|ferienwohnung|terminwohnung|hintertür|apartment)';
const payment =
  '(?:bezahl\\p{L}+|zahl(?:t|te|ten|en)|fahrer|geschäftsmänner|kassierte|pro (?:stunde|nacht|mal)|inserate?|klingelte\\p{L}?|angeboten)';

/** Words of commerce for those who pay to abuse. */
export const payersPatterns: readonly PatternRule[] = [
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: [
      '<(kunde|kunden|freier)> (der|des|von) {child}',
      '<(kunde|kunden)> (zahlt|zahlte|zahlten|bezahlte|bezahlten) für {notOwn} {child}',
    ],
    requires: ['@crime', sold],
    suppress: ['@trade', ...shopping],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(kunde|kunden|stammkunde|stammkunden)>'],
    requires: [
      `@child + ${sold}`,
      '@age + sex',
      `${youngster} + sex`,
      `@age + ${room} + ${payment}`,
      `@age + opfern? + ${payment}`,
      '@age + @crime + vermittel\\p{L}*',
    ],
    suppress: ['@trade', customersOf, ...shopping, 'kein\\p{L}* kunden'],
  },
  {
    concept: 'offender-who-pays',
    severity: 'avoid',
    sentences: ['<(freier|freiern|freiers|stammfreier|stammfreiern|sexkunde|sexkunden)>'],
    requires: [
      '@age',
      `${youngster} + (?:missbrauch\\p{L}*|sexuell\\p{L}*|ausgebeutet\\p{L}*|ausbeut\\p{L}*|prostitu\\p{L}*|zuhälter\\p{L}*|angeboten|verkauft|bordell)`,
      'kindern? + (?:missbrauch\\p{L}*|ausgebeutet\\p{L}*|ausbeut\\p{L}*|kinderprostitu\\p{L}*|verkauft|angeboten)',
    ],
    suppress: [
      'freier mitarbeiter',
      'freier tag',
      'freier eintritt',
      'freier platz',
      'märchen',
      'volksmärchen',
      'brautwerb*',
    ],
  },
  {
    concept: 'offender-who-pays',
    term: 'Sugardaddy',
    sentences: ['<(sugardaddy|sugardaddys|sugar daddy|sugar daddys|sugardaddies)>'],
    requires: ['@child'],
  },
];
