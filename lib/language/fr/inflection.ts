import type { Headword } from '../headword.ts';
import { cutPhrase } from '../phrase.ts';
import { conjugateFrench } from './conjugation.ts';

const linkers = new Set(
  'de des du à au aux avec par en sur pour sans qui impliquant contre dans chez ou et'.split(' '),
);

/** French: plurals, agreement of adjectives within the phrase, verb paradigms. */
export function inflectFrench(word: Headword): string[] {
  if (word.pos === 'verb' || word.inflection === 'verb') return conjugateFrench(word.text);
  if (word.pos === 'phrase' || word.pos === 'abbreviation') return [word.text];
  if (word.pos === 'adjective') return adjectivePhrase(word.text);
  return inflectNoun(word);
}

function inflectNoun(word: Headword): string[] {
  const { head, tail } = cutPhrase(word.text, linkers);
  const plural = head.map(pluralOf);
  const phrases = word.number === 'plural-only' ? [head] : [head, plural];
  const feminine = word.gender === 'mf' ? [head.map(feminineOf), head.map((part) => pluralOf(feminineOf(part)))] : [];
  return [...phrases, ...feminine].flatMap((parts) => joints(parts)).map((form) => form + tail);
}

/** `réseau pédophile`; hyphen where two words make one (`revenge-porn`). */
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
  if (/(?:s|x|z)$/u.test(word)) return word;
  if (/(?:eau|eu)$/u.test(word)) return `${word}x`;
  if (/al$/u.test(word)) return `${word.slice(0, -2)}aux`;
  return `${word}s`;
}

export function feminineOf(word: string): string {
  if (word.endsWith('e')) return word;
  if (/teur$/u.test(word)) return `${word.slice(0, -4)}trice`;
  if (/eu[rx]$/u.test(word)) return `${word.slice(0, -1)}se`;
  if (/(?:el|en|on)$/u.test(word)) return `${word}${word.slice(-1)}e`;
  if (/if$/u.test(word)) return `${word.slice(0, -1)}ve`;
  return `${word}e`;
}
