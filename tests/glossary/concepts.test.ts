import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { domains, languages } from '../../glossary/concept.ts';
import { cueNames, measuredCues } from '../../glossary/glossary-data.ts';
import { glossary } from '../../glossary/index.ts';
import { everyTerm, fileOf, isFlagged } from './every-term.ts';

const conceptIds = new Set(glossary.concepts.map((concept) => concept.id));

test('every file of a concept is in the glossary, under its own name', () => {
  const files = domains.flatMap((domain) =>
    readdirSync(`glossary/concepts/${domain}`).map((file) => `glossary/concepts/${domain}/${file}`),
  );
  const listed = glossary.concepts.map(fileOf);
  const wrong = [
    ...files.filter((file) => !listed.includes(file)).map((file) => `${file}: list it in glossary/index.ts`),
    ...glossary.concepts
      .filter((concept) => !files.includes(fileOf(concept)))
      .map(({ id, domain }) => `id '${id}', domain '${domain}': the file must be in that folder and have that name`),
  ];
  expect(wrong).toEqual([]);
});

test('ids are unique', () => {
  const ids = glossary.concepts.map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `'${id}' is the id of two concepts`);
  expect(twice).toEqual([]);
});

test('there are a hundred concepts and more, each with terms in all five languages', () => {
  expect(glossary.concepts.length).toBeGreaterThanOrEqual(100);
  const without = glossary.concepts.flatMap((concept) =>
    languages
      .filter((language) => (concept.terms[language] ?? []).length === 0)
      .map((language) => `${fileOf(concept)}: no term in ${language}`),
  );
  expect(without).toEqual([]);
});

test('related concepts exist', () => {
  const lost = glossary.concepts.flatMap((concept) =>
    (concept.related ?? [])
      .filter((id) => !conceptIds.has(id) || id === concept.id)
      .map((id) => `${fileOf(concept)}: related '${id}' is not the id of another concept`),
  );
  expect(lost).toEqual([]);
});

test('every term to avoid, and every term that asks for care, says why', () => {
  const silent = everyTerm.filter(({ term }) => isFlagged(term) && !term.why).map(({ place }) => `${place}: add a why`);
  expect(silent).toEqual([]);
});

test('every term to avoid has an alternative, or says how to rewrite the sentence', () => {
  const stuck = everyTerm
    .filter(({ term }) => term.status === 'avoid' && !term.alternatives?.length && !term.rewrite)
    .map(({ place }) => `${place}: add alternatives or a rewrite`);
  expect(stuck).toEqual([]);
});

test('every alternative after the first says when it fits', () => {
  const mute = everyTerm.flatMap(({ term, place }) =>
    (term.alternatives ?? [])
      .filter(({ when, short, region }, index) => index > 0 && !when && !short && !region)
      .map(({ text }) => `${place}: add a when to "${text}"`),
  );
  expect(mute).toEqual([]);
});

test('an ordinary word is attention at most, and only under a condition', () => {
  const loose = everyTerm
    .filter(
      ({ term }) =>
        term.ordinary && (term.status !== 'attention' || !(term.condition?.requires?.length || term.patterns?.length)),
    )
    .map(({ place }) => `${place}: status attention, and a condition with requires, or patterns`);
  expect(loose).toEqual([]);
});

test('a note for the fullest sensitivity is attention', () => {
  const loud = everyTerm
    .filter(({ term }) => term.fullOnly && term.status !== 'attention')
    .map(({ place }) => `${place}: fullOnly asks for status attention`);
  expect(loud).toEqual([]);
});

test('cue sets in conditions exist', () => {
  const unknown = everyTerm.flatMap(({ term, place }) =>
    [...(term.condition?.requires ?? []), ...(term.condition?.suppress ?? [])]
      .flatMap((entry) => entry.split(' + '))
      .filter((entry) => entry.startsWith('@') && ![...cueNames, ...measuredCues].some((name) => name === entry))
      .map((entry) => `${place}: ${entry} is not in glossary/cues.ts`),
  );
  expect(unknown).toEqual([]);
});

test('grammar that a replacement needs is given', () => {
  const missing = everyTerm.flatMap(({ term, language, place }) =>
    (term.alternatives ?? [])
      .filter(
        (alternative) =>
          alternative.use !== undefined && alternative.use !== 'statement' && alternative.use !== 'quality',
      )
      .filter((alternative) => alternative.number === undefined && alternative.plural !== undefined)
      .filter((alternative) =>
        language === 'nl'
          ? !alternative.article && !alternative.text.startsWith('iemand ')
          : language !== 'en' && !alternative.gender,
      )
      .map(
        (alternative) =>
          `${place}: alternative "${alternative.text}" needs ${language === 'nl' ? 'article' : 'gender'}`,
      ),
  );
  expect(missing).toEqual([]);
});
