import { expect, test } from 'vitest';
import { findOwnCountry } from '../../lib/guide/own-country.ts';

test.each([
  [['nl'], 'NL'],
  [['nl-BE', 'nl', 'en'], 'BE'],
  [['en-GB', 'en'], 'UK'],
  [['en', 'nl'], 'NL'],
  [['de-AT', 'de'], undefined],
  [['en'], undefined],
  [['not a language', 'fr'], 'FR'],
  [[], undefined],
])('%j: %s', (languages, country) => {
  expect(findOwnCountry(languages)).toBe(country);
});
