import type { Headword } from '../headword.ts';
import { cutPhrase } from '../phrase.ts';
import { conjugateSpanish } from './conjugation.ts';

const linkers = new Set('de del a al con por en sobre para sin que contra entre como o y e'.split(' '));

/** Spanish: plurals, agreement of adjectives within the phrase, verb paradigms. */
export function inflectSpanish(word: Headword): string[] {
  if (word.pos === 'verb' || word.inflection === 'verb') return conjugateSpanish(word.text);
  if (word.pos === 'phrase' || word.pos === 'abbreviation') return [word.text];
  if (word.pos === 'adjective') return adjectivePhrase(word.text);
  return inflectNoun(word);
}

function inflectNoun(word: Headword): string[] {
  const { head, tail } = cutPhrase(word.text, linkers);
  const phrases = word.number === 'plural-only' ? [head] : [head, head.map(pluralOf)];
  const feminine = word.gender === 'mf' ? [head.map(feminineOf), head.map((part) => pluralOf(feminineOf(part)))] : [];
  return [...phrases, ...feminine].flatMap(joints).map((form) => form + tail);
}

function joints(parts: readonly string[]): string[] {
  return parts.length === 2 ? [parts.join(' '), parts.join('-')] : [parts.join(' ')];
}

function adjectivePhrase(text: string): string[] {
  const words = text.split(' ');
  const before = words.slice(0, -1);
  return adjectiveForms(words.at(-1) ?? '').map((form) => [...before, form].join(' '));
}

export function adjectiveForms(adjective: string): string[] {
  const feminine = feminineOf(adjective);
  return [adjective, pluralOf(adjective), feminine, pluralOf(feminine)];
}

export function pluralOf(word: string): string {
  if (/[sx]$/u.test(word)) return word;
  if (/z$/u.test(word)) return `${word.slice(0, -1)}ces`;
  if (/ón$/u.test(word)) return `${word.slice(0, -2)}ones`;
  if (/[aeiouáéó]$/u.test(word)) return `${word}s`;
  return `${word}es`;
}

export function feminineOf(word: string): string {
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`;
  if (/(?:dor|tor|sor)$/u.test(word)) return `${word}a`;
  return word;
}
