import { expect, test } from 'vitest';
import { countSlips } from '../../lib/guide/slips.ts';

test.each([
  ['grooming', 'grooming', 0],
  ['groomin', 'grooming', 0],
  ['gromming', 'grooming', 1],
  ['groomming', 'grooming', 1],
  ['goorming', 'grooming', 2],
  ['griomng', 'grooming', 2],
  ['xrooming', 'grooming', 1],
  ['sexting', 'grooming', undefined],
])('%s for %s: %s', (typed, word, slips) => {
  expect(countSlips(typed, word, 2)).toBe(slips);
});
