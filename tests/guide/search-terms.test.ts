import { describe, expect, test } from 'vitest';
import { glossary } from '../../glossary/index.ts';
import { createTermSearch } from '../../lib/guide/search-terms.ts';
import { inflect } from '../../lib/language/inflection.ts';

const search = createTermSearch(glossary.concepts, inflect);
const firstTerm = (query: string): string | undefined => search(query)[0]?.term.text;

describe('the search finds a term', () => {
  test.each([
    ['by its name', 'loverboy', 'loverboy'],
    ['by its beginning', 'loverb', 'loverboy'],
    ['in capitals', 'KINDERPORNO', 'kinderporno'],
    ['by another spelling', 'kinderpornografie', 'kinderporno'],
    ['by a plural', 'loverboys', 'loverboy'],
    ['without its accents', 'pedopornographie', 'pédopornographie'],
    ['with accents it does not have', 'kindérporno', 'kinderporno'],
    ['with a letter too few', 'kindrporno', 'kinderporno'],
    ['with two letters changed over', 'kinderpronografie', 'kinderporno'],
    ['with a slip at its very beginning', 'louverboy', 'loverboy'],
    ['with a hyphen for a space', 'child-pornography', 'child pornography'],
  ])('%s: %s', (_, query, term) => {
    expect(firstTerm(query)).toBe(term);
  });
});

test('it finds terms of all five languages at once, each with its own concept', () => {
  const languages = search('loverboy').map(({ language }) => language);
  expect(new Set(languages).size).toBeGreaterThan(1);
});

test('it says which form matched, when that is not the term itself', () => {
  expect(search('kinderpornografie')[0]?.form).toBe('kinderpornografie');
  expect(search('loverboy')[0]?.form).toBeUndefined();
});

test('it finds by what a word is about when no form matches', () => {
  expect(search('ransom')).toEqual([]);
  expect(search('definition nobody wrote')).toEqual([]);
  expect(search('blackmail').length).toBeGreaterThan(0);
});

test.each(['', '   ', '…', 'zzzzzzzzzz'])('it finds nothing for "%s"', (query) => {
  expect(search(query)).toEqual([]);
});

test('every term of the glossary is found by its own name', () => {
  const lost = glossary.concepts.flatMap((concept) =>
    Object.values(concept.terms).flatMap((terms) =>
      terms.filter((term) => !search(term.text).some((found) => found.term === term)).map((term) => term.text),
    ),
  );
  expect(lost).toEqual([]);
});
