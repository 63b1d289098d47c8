import { expect, test } from 'vitest';
import type { Concept, Language } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { everyTerm, fileOf, isFlagged } from './every-term.ts';
import { checker } from './glossary-checker.ts';

/** What the checker says of a text of ours, ready to be read: the sentence with the finding in brackets. */
function flaggedIn(place: string, text: string, language: Language): string[] {
  return checker
    .check(text, { language, sensitivity: 'recommended' })
    .map(
      ({ start, end, concept }) =>
        `${place}: ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)} (${concept}); say it otherwise`,
    );
}

test('no alternative is itself flagged', () => {
  const flagged = everyTerm.flatMap(({ term, language, place }) =>
    (term.alternatives ?? []).flatMap(({ text, plural, forms }) =>
      [text, plural ?? '', ...Object.values(forms ?? {})].flatMap((each) =>
        flaggedIn(`${place}, alternative`, each, language),
      ),
    ),
  );
  expect(flagged).toEqual([]);
});

test('no preferred or admitted term is itself flagged', () => {
  const flagged = everyTerm
    .filter(({ term }) => !isFlagged(term))
    .flatMap(({ term, language, place }) => flaggedIn(place, term.text, language));
  expect(flagged).toEqual([]);
});

test('no reason and no advice on rewriting is itself flagged', () => {
  const flagged = everyTerm.flatMap(({ term, language, place }) => [
    ...flaggedIn(`${place}, why`, term.why ?? '', language),
    ...flaggedIn(`${place}, rewrite`, term.rewrite ?? '', language),
  ]);
  expect(flagged).toEqual([]);
});

test('no definition and no note is itself flagged', () => {
  const flagged = glossary.concepts.flatMap((concept) =>
    [concept.definition, ...(concept.notes ?? [])].flatMap((text) =>
      Object.entries(text).flatMap(([language, own]) => flaggedIn(fileOf(concept), own, language as Language)),
    ),
  );
  expect(flagged).toEqual([]);
});

test('the name of a concept is itself flagged only where it is the very word that the concept is about', () => {
  const flagged = glossary.concepts.flatMap((concept) =>
    Object.entries(concept.name ?? {})
      .filter(([language, name]) => !isOwnFlaggedWord(concept, language as Language, name))
      .flatMap(([language, name]) => flaggedIn(`${fileOf(concept)}, name`, name, language as Language)),
  );
  expect(flagged).toEqual([]);
});

function isOwnFlaggedWord(concept: Concept, language: Language, name: string): boolean {
  const flagged = (concept.terms[language] ?? []).filter(isFlagged);
  return flagged.some(({ text, variants = [] }) => text === name || variants.includes(name));
}

test('no tip, figure or service is itself flagged', () => {
  const texts = [
    ...glossary.tips.map(({ id, text }) => [`glossary/tips.ts, ${id}`, text] as const),
    ...glossary.figures.flatMap(({ id, statement, limits, unit }) =>
      [statement, limits, unit].map((text) => [`glossary/figures.ts, ${id}`, text] as const),
    ),
    ...glossary.help.flatMap(({ name, purpose }) =>
      purpose === undefined ? [] : [[`glossary/help.ts, ${name}`, purpose] as const],
    ),
  ];
  const flagged = texts.flatMap(([place, text]) =>
    Object.entries(text).flatMap(([language, own]) => flaggedIn(place, own, language as Language)),
  );
  expect(flagged).toEqual([]);
});
