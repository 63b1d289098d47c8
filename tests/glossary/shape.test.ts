import { expect, test } from 'vitest';
import {
  type Agreement,
  type Alternative,
  type Compound,
  type Concept,
  type Condition,
  domains,
  languages,
  type Term,
} from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { countSlips } from '../../lib/guide/slips.ts';
import { everyTerm, fileOf } from './every-term.ts';

/**
 * The compiler knows all this too. It is said here once more for people who edit words and not code: in a sentence, with
 * the word that was probably meant.
 */
const agreement = { article: true, gender: true, number: true, plural: true } satisfies Fields<Agreement>;
const conceptFields = {
  id: true,
  domain: true,
  name: true,
  definition: true,
  sources: true,
  related: true,
  notes: true,
  terms: true,
} satisfies Fields<Concept>;
const termFields = {
  ...agreement,
  text: true,
  status: true,
  pos: true,
  variants: true,
  forms: true,
  inflection: true,
  compound: true,
  patterns: true,
  condition: true,
  why: true,
  alternatives: true,
  rewrite: true,
  sources: true,
  ordinary: true,
  fullOnly: true,
} satisfies Fields<Term>;
const alternativeFields = {
  ...agreement,
  text: true,
  when: true,
  use: true,
  short: true,
  region: true,
  forms: true,
} satisfies Fields<Alternative>;
const compoundFields = { stem: true, rewrites: true, other: true, closed: true } satisfies Fields<Compound>;
const conditionFields = { requires: true, suppress: true, within: true } satisfies Fields<Condition>;

const statuses = ['preferred', 'admitted', 'attention', 'avoid'];
const partsOfSpeech = ['noun', 'adjective', 'verb', 'phrase', 'abbreviation'];
const articles = ['de', 'het'];
const genders = ['m', 'f', 'n', 'mf'];
const numbers = ['mass', 'plural-only'];
const uses = ['material', 'person', 'act', 'place', 'group', 'quality', 'statement'];
const regions = ['nl-NL', 'nl-BE', 'en-GB', 'en-US'];

test('every field has a name that is known', () => {
  const unknown = [
    ...glossary.concepts.flatMap((concept) => strangers(fileOf(concept), concept, conceptFields)),
    ...everyTerm.flatMap(({ term, place }) => [
      ...strangers(place, term, termFields),
      ...(term.alternatives ?? []).flatMap((one) =>
        strangers(`${place}, alternative "${one.text}"`, one, alternativeFields),
      ),
      ...strangers(`${place}, compound`, term.compound ?? {}, compoundFields),
      ...strangers(`${place}, condition`, term.condition ?? {}, conditionFields),
    ]),
  ];
  expect(unknown).toEqual([]);
});

test('every fixed value is one of those that there are', () => {
  const wrong = [
    ...glossary.concepts.flatMap((concept) => [
      ...oneOf(`${fileOf(concept)}: domain`, concept.domain, domains),
      ...Object.keys(concept.terms).flatMap((key) => oneOf(`${fileOf(concept)}: language`, key, languages)),
    ]),
    ...everyTerm.flatMap(({ term, place }) => [
      ...oneOf(`${place}: status`, term.status, statuses),
      ...oneOf(`${place}: pos`, term.pos, partsOfSpeech),
      ...[term, ...(term.alternatives ?? [])].flatMap((words) => wrongGrammar(`${place}, "${words.text}"`, words)),
      ...(term.alternatives ?? []).flatMap(({ text, use, region }) => [
        ...oneOf(`${place}, alternative "${text}": use`, use, uses),
        ...oneOf(`${place}, alternative "${text}": region`, region, regions),
      ]),
    ]),
  ];
  expect(wrong).toEqual([]);
});

test('a term and an alternative have a text', () => {
  const empty = everyTerm.flatMap(({ term, place }) => [
    ...(term.text.trim() === '' ? [`${place}: give the term a text`] : []),
    ...(term.alternatives ?? [])
      .filter(({ text }) => text.trim() === '')
      .map((_, i) => `${place}: alternative ${i + 1} has no text`),
  ]);
  expect(empty).toEqual([]);
});

type Fields<T> = { readonly [K in keyof Required<T>]: true };

function strangers(place: string, given: object, known: object): string[] {
  const names = Object.keys(known);
  return Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => `${place}: there is no field '${name}'${meant(name, names)}`);
}

function oneOf(place: string, value: string | undefined, known: readonly string[]): string[] {
  if (value === undefined || known.includes(value)) return [];
  return [`${place} cannot be '${value}'${meant(value, known)}`];
}

function wrongGrammar(place: string, { article, gender, number }: Agreement): string[] {
  return [
    ...oneOf(`${place}: article`, article, articles),
    ...oneOf(`${place}: gender`, gender, genders),
    ...oneOf(`${place}: number`, number, numbers),
  ];
}

function meant(typed: string, known: readonly string[]): string {
  const near = known.find((word) => countSlips(typed.toLowerCase(), word.toLowerCase(), 2) !== undefined);
  return near === undefined ? `; there are ${known.join(', ')}` : `; did you mean '${near}'?`;
}
