import { expect, test } from 'vitest';
import type { Explained } from '../../glossary/concept.ts';
import { glossary } from '../../glossary/index.ts';
import { everyTerm, fileOf } from './every-term.ts';

const explained: readonly (readonly [place: string, text: Explained])[] = [
  ...glossary.concepts.flatMap((concept) => [
    [`${fileOf(concept)}, definition`, concept.definition] as const,
    ...(concept.notes ?? []).map((note) => [`${fileOf(concept)}, note`, note] as const),
  ]),
  ...glossary.tips.map((tip) => [`glossary/tips.ts, ${tip.id}`, tip.text] as const),
  ...glossary.figures.flatMap((figure) => [
    [`glossary/figures.ts, ${figure.id}, statement`, figure.statement] as const,
    [`glossary/figures.ts, ${figure.id}, limits`, figure.limits] as const,
  ]),
];

const texts: readonly (readonly [place: string, text: string])[] = [
  ...explained.flatMap(([place, text]) =>
    Object.entries(text).map(([language, own]) => [`${place}, ${language}`, own] as const),
  ),
  ...everyTerm.flatMap(({ place, term }) => [
    ...(term.why === undefined ? [] : [[`${place}, why`, term.why] as const]),
    ...(term.rewrite === undefined ? [] : [[`${place}, rewrite`, term.rewrite] as const]),
  ]),
];

test('a text has at most forty words', () => {
  const long = texts
    .filter(([, text]) => countWords(text) > 40)
    .map(([place, text]) => `${place}: ${countWords(text)} words, shorten to 40`);
  expect(long).toEqual([]);
});

test('a why has at most two sentences', () => {
  const long = texts
    .filter(([place]) => place.endsWith('why'))
    .filter(([, text]) => countSentences(text) > 2)
    .map(([place, text]) => `${place}: ${countSentences(text)} sentences, keep two`);
  expect(long).toEqual([]);
});

test('a text is calm: no exclamation marks, no capitals for stress', () => {
  const loud = texts.filter(([, text]) => /!|\b(?:MUST|NEVER|NOOIT|NIET|NOT)\b/u.test(text)).map(([place]) => place);
  expect(loud).toEqual([]);
});

test('quotation marks and apostrophes are those of print', () => {
  const straight = [
    ...texts,
    ...everyTerm.flatMap(({ place, term }) =>
      (term.alternatives ?? []).flatMap(({ when }) => (when === undefined ? [] : [[`${place}, when`, when] as const])),
    ),
  ]
    .filter(([, text]) => /['"]/u.test(text))
    .map(([place, text]) => `${place}: ’ for an apostrophe, and ‘ ’ “ ” „ “ « » for quotations in "${text}"`);
  expect(straight).toEqual([]);
});

test('a text begins with a capital and ends with a full stop', () => {
  const loose = texts
    .filter(([, text]) => !/^["'«„“‘¿]?[\p{Lu}\d]/u.test(text) || !/[.?]["'»“”’]?$/u.test(text))
    .map(([place]) => `${place}: a whole sentence`);
  expect(loose).toEqual([]);
});

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function countSentences(text: string): number {
  return text.split(/[.?!]+["'»“”’]?\s+(?=\S)/u).length;
}
