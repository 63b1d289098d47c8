import type { Headword } from '../headword.ts';
import { cutPhrase, joinings } from '../phrase.ts';
import { conjugateEnglish } from './conjugation.ts';

const linkers = new Set(
  'of with by in for to from on at involving under aged who that against about among through via between as'.split(' '),
);

const irregularPlurals: { readonly [singular: string]: string } = {
  child: 'children',
  man: 'men',
  woman: 'women',
  person: 'people',
  wife: 'wives',
};

/** English: plurals, possessives, hyphened and solid spellings of two nouns, verb paradigms. */
export function inflectEnglish(word: Headword): string[] {
  if (word.pos === 'verb' || word.inflection === 'verb') return conjugateEnglish(word.text);
  if (word.pos === 'phrase') return [word.text];
  if (word.pos === 'adjective') return spellings(word.text, '');
  if (word.pos === 'abbreviation') return [word.text, `${word.text}s`, `${word.text}'s`];
  return inflectNoun(word);
}

function inflectNoun(word: Headword): string[] {
  const { head, tail } = cutPhrase(word.text, linkers);
  const singular = head.join(' ');
  const plurals =
    word.number === undefined ? [cutPhrase(word.plural ?? pluralOf(singular), linkers).head.join(' ')] : [];
  return [singular, ...plurals].flatMap((text) => spellings(text, tail));
}

function spellings(text: string, tail: string): string[] {
  const written = joinings(text.split(/[ -]/u));
  if (tail !== '') return written.map((form) => form + tail);
  return [text, ...written].flatMap((form) => [form, ...possessivesOf(form)]);
}

function possessivesOf(form: string): string[] {
  return [form.endsWith('s') ? `${form}'` : `${form}'s`];
}

export function pluralOf(singular: string): string {
  const last = singular.slice(singular.search(/[^ -]+$/u));
  const before = singular.slice(0, singular.length - last.length);
  return before + (irregularPlurals[last.toLowerCase()] ?? regularPlural(last));
}

function regularPlural(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/man$/u.test(word)) return `${word.slice(0, -3)}men`;
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  return `${word}s`;
}
