import type { Headword } from '../headword.ts';
import { combine, cutPhrase } from '../phrase.ts';
import { conjugateGerman } from './conjugation.ts';

const linkers = new Set(
  'von vom mit durch in im auf an am unter für gegen über bei zu zum zur aus der des die dem den einer eines ohne und nach'.split(
    ' ',
  ),
);

/** First parts that writers also set apart: Kinder-Prostitution. */
const firstParts = /^(Kinder|Jugend|Teenager|Webcam|Rache|Deepfake|Sex|Pädophilen|Pädo|Loverboy)(?=\p{Ll}{4,})/u;

const endings = ['e', 'er', 'en', 'em', 'es'];

/** German: cases and numbers of nouns, strong and weak adjectives, nouns made of adjectives, verb paradigms. */
export function inflectGerman(word: Headword): string[] {
  if (word.pos === 'verb' || word.inflection === 'verb') return conjugateGerman(word.text);
  if (word.pos === 'adjective') return adjectivePhrase(word.text);
  if (word.pos === 'phrase') return [word.text];
  if (word.pos === 'abbreviation') return [word.text, `${word.text}s`];
  return inflectNoun(word);
}

function inflectNoun(word: Headword): string[] {
  const { head, tail } = cutPhrase(word.text, linkers);
  const noun = head.at(-1) ?? '';
  const plural = cutPhrase(word.plural ?? '', linkers).head.at(-1) ?? '';
  const adjectives = head.slice(0, -1).map(adjectiveForms);
  return combine([...adjectives, nounForms(noun, plural, word).flatMap(spellingsOf)]).map((form) => form + tail);
}

/** `Kinderporno`, `Kinder-Porno`. */
function spellingsOf(noun: string): string[] {
  const first = firstParts.exec(noun)?.[1];
  if (first === undefined) return [noun];
  const second = noun.charAt(first.length).toUpperCase() + noun.slice(first.length + 1);
  return [noun, `${first}-${second}`, `${first} ${second}`];
}

function nounForms(noun: string, plural: string, word: Headword): string[] {
  if (word.inflection === 'adjectival') {
    const stem = noun.replace(/e[nrsm]?$/u, '');
    return endings.map((ending) => stem + ending);
  }
  if (word.inflection === 'weak') return [noun, noun.endsWith('e') ? `${noun}n` : `${noun}en`];
  const singulars = word.number === 'plural-only' ? [noun] : [noun, ...genitives(noun, word)];
  if (word.number === 'mass') return singulars;
  const plurals = word.number === 'plural-only' ? [noun] : [plural === '' ? pluralOf(noun) : plural];
  return [...singulars, ...plurals.flatMap((form) => [form, ...datives(form)])];
}

function genitives(noun: string, word: Headword): string[] {
  if (word.gender === 'f') return [];
  if (/(?:s|ß|x|z)$/u.test(noun)) return [`${noun}es`];
  return /(?:el|er|en|chen|lein|[aeiouy])$/u.test(noun) ? [`${noun}s`] : [`${noun}s`, `${noun}es`];
}

function datives(plural: string): string[] {
  return /(?:e|el|er)$/u.test(plural) ? [`${plural}n`] : [];
}

/** Nouns whose plural no ending tells; compounds end like them. */
const irregularPlurals: readonly (readonly [singular: RegExp, plural: string])[] = [
  [/kind$/iu, 'kinder'],
  [/bild$/iu, 'bilder'],
  [/mann$/iu, 'männer'],
  [/haus$/iu, 'häuser'],
  [/braut$/iu, 'bräute'],
  [/markt$/iu, 'märkte'],
  [/fall$/iu, 'fälle'],
  [/kauf$/iu, 'käufe'],
  [/jagd$/iu, 'jagden'],
  [/arbeit$/iu, 'arbeiten'],
  [/frau$/iu, 'frauen'],
];

export function pluralOf(noun: string): string {
  const irregular = irregularPlurals.find(([singular]) => singular.test(noun));
  if (irregular !== undefined) return likeCase(noun, noun.replace(irregular[0], irregular[1]));
  if (/in$/u.test(noun)) return `${noun}nen`;
  if (/(?:ung|heit|keit|schaft|ion|tät|ei)$/u.test(noun)) return `${noun}en`;
  if (/e$/u.test(noun)) return `${noun}n`;
  if (/(?:er|el|en|chen)$/u.test(noun)) return noun;
  if (/[aiouy]$/u.test(noun)) return `${noun}s`;
  return `${noun}e`;
}

/** `Kind` gives `Kinder`, `Problemkind` `Problemkinder`. */
function likeCase(model: string, word: string): string {
  return model.charAt(0) + word.slice(1);
}

function adjectivePhrase(text: string): string[] {
  const words = text.split(' ');
  const before = words.slice(0, -1);
  return adjectiveForms(words.at(-1) ?? '').map((form) => [...before, form].join(' '));
}

/** All endings of an adjective, from any of them; words that do not look like one stay as they are. */
export function adjectiveForms(adjective: string): string[] {
  if (!/^\p{Ll}/u.test(adjective)) return [adjective];
  const stem = adjective.replace(/(?<=\p{L}{4})e[nrsm]?$/u, '');
  return [stem, ...endings.map((ending) => stem + ending)];
}
