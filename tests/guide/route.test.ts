import { expect, test } from 'vitest';
import { readRoute } from '../../lib/guide/route.ts';

const isConcept = (id: string): boolean => id === 'loverboy' || id === 'é';

test.each([
  ['', { page: 'terms' }],
  ['#tips', { page: 'tips' }],
  ['#loverboy', { page: 'concept', id: 'loverboy' }],
  ['#%C3%A9', { page: 'concept', id: 'é' }],
  ['#no-such-concept', { page: 'terms' }],
  ['#%E0%A4%A', { page: 'terms' }],
])('%s', (hash, route) => {
  expect(readRoute(hash, isConcept)).toEqual(route);
});
