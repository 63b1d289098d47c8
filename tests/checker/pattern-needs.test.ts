import { expect, test } from 'vitest';
import { patternAnchors } from '../../lib/checker/pattern-anchors.ts';
import { needsAreMet, patternNeeds } from '../../lib/checker/pattern-needs.ts';

const anchorsOf = (pattern: string) => patternAnchors(pattern, 'en').map(({ words }) => words.join(' '));
const needsOf = (pattern: string) => {
  const { before, after } = patternNeeds(pattern, 'en');
  const shown = (lists: typeof before) =>
    lists.map((words) => words.map(({ letters, open }) => (open ? `${letters}*` : letters)));
  return { before: shown(before), after: shown(after) };
};

test('a pattern is found by its rarest word, and asks for the others around it', () => {
  expect(anchorsOf('(as|called) <prostitute>')).toEqual(['prostitute']);
  expect(needsOf('(as|called) <prostitute> (aged|under)')).toEqual({
    before: [['as', 'called']],
    after: [['aged', 'under']],
  });
});

test('words side by side find it together', () => {
  expect(anchorsOf('<(led him on|lured into love)>')).toEqual(['led him on', 'lured into love']);
  expect(anchorsOf('<led {..} astray>')).toEqual(['astray']);
});

test.each([
  ['she worked as a prostitute under another name', true],
  ['a prostitute aged fourteen', false],
  ['aged fourteen, as a prostitute', false],
  ['she was seen as a prostitute under another name', true],
  ['thus a prostitute thundered', false],
])('in “%s” they stand where they must: %s', (text, expected) => {
  const needs = patternNeeds('(as|called) [a] <prostitute> (aged|under)', 'en');
  expect(needsAreMet(needs, text, text.indexOf('prostitute'))).toBe(expected);
});

test('the parts of a hyphened word are words of their own', () => {
  expect(anchorsOf('<(child-porn*|kiddie-porn*)>')).toEqual(['child', 'kiddie']);
  expect(needsOf('<(child-porn*|kiddie-porn*)>').after).toEqual([['porn*', 'porn*']]);
});

test('a slot that is an expression gives its first word, when that stands alone', () => {
  expect(anchorsOf('(the|a) <{johnAlone}>')).toEqual(['john']);
});
