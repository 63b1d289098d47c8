import { expect, test } from 'vitest';
import { languages } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { nameConcepts } from '../../lib/guide/concept-names.ts';

test.each(['nl', 'en'] as const)('no two concepts are called the same in %s', (language) => {
  const names = [...nameConcepts(glossary.concepts, language).values()].map(({ text }) => text);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.each(languages)('every concept has a name in %s, or else in English', (language) => {
  const names = nameConcepts(glossary.concepts, language);
  expect(names.size).toBe(glossary.concepts.length);
  expect([...names].filter(([id, { text }]) => text === id && id.includes('-'))).toEqual([]);
});

test('a concept is called by what can be written; where that names another already, by what it advises against', () => {
  const names = nameConcepts(glossary.concepts, 'en');
  expect(names.get('child-sexual-abuse-material')).toMatchObject({
    text: 'child sexual abuse material',
    isFlagged: false,
  });
  expect(names.get('indecency-ontucht')).toMatchObject({ text: 'gross indecency', isFlagged: true });
});
