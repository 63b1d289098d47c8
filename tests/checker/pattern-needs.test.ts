import { expect, test } from 'vitest';
import { patternAnchors } from '../../lib/checker/pattern-anchors.ts';
import { needsAreMet, patternNeeds } from '../../lib/checker/pattern-needs.ts';

test('a pattern is found by its rarest word, and asks for the others around it', () => {
  expect(patternAnchors('(as|called) <prostitute>', 'en').map(({ word }) => word)).toEqual(['prostitute']);
  expect(patternNeeds('(as|called) <prostitute> (aged|under)', 'en')).toEqual({
    before: [['as', 'called']],
    after: [['aged', 'under']],
  });
});

test.each([
  ['she worked as a prostitute under another name', true],
  ['a prostitute aged fourteen', false],
  ['aged fourteen, as a prostitute', false],
])('in “%s” they stand where they must: %s', (text, expected) => {
  const needs = patternNeeds('(as|called) [a] <prostitute> (aged|under)', 'en');
  expect(needsAreMet(needs, text, text.indexOf('prostitute'))).toBe(expected);
});

test('the parts of a hyphened word are words of their own', () => {
  expect(patternAnchors('<(child-porn*|kiddie-porn*)>', 'en').map(({ word }) => word)).toEqual(['child', 'kiddie']);
  expect(patternNeeds('<(child-porn*|kiddie-porn*)>', 'en').after).toEqual([['porn', 'porn']]);
});

test('a slot that is an expression gives its first word, when that stands alone', () => {
  expect(patternAnchors('(the|a) <{johnAlone}>', 'en').map(({ word }) => word)).toEqual(['john']);
});
