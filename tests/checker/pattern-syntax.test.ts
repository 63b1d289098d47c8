import { expect, test } from 'vitest';
import { patternAnchors } from '../../lib/checker/pattern-anchors.ts';
import { patternExpression } from '../../lib/checker/pattern-expression.ts';

const found = (pattern: string, text: string) =>
  [...text.matchAll(patternExpression(pattern, 'nl'))].map((each) => each.groups?.finding);

test('a choice, a word that may be left out, a slot and any ending', () => {
  expect(found('(hij|zij) [had] <gewerk*> met {n}', 'zij gewerkt met veertien')).toEqual(['gewerkt']);
});

test('a gap takes up to four words of any kind in one clause', () => {
  expect(found('<bood {..} aan>', 'ze bood zich opnieuw online aan')).toEqual(['bood zich opnieuw online aan']);
  expect(found('<bood {..} aan>', 'ze bood hulp. toen kwam het dan ook aan')).toEqual([]);
});

test('a slot that nobody has defined is refused by name', () => {
  expect(() => patternExpression('{geheim} met', 'nl')).toThrow('No slot {geheim}');
});

test('a bracket that does not close is refused with its pattern', () => {
  expect(() => patternExpression('(een|twee', 'nl')).toThrow('(een|twee');
});

test('a pattern is found by the longest of its rare words inside the finding', () => {
  expect(patternAnchors('de <(klant|klanten)>', 'nl').map(({ words }) => words)).toEqual([['klant'], ['klanten']]);
  expect(patternAnchors('<kinder-porno*>', 'nl')).toEqual([{ words: ['kinder'], open: false }]);
});
