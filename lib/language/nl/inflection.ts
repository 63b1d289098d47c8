import type { Headword } from '../headword.ts';
import { combine, cutPhrase } from '../phrase.ts';
import { conjugateDutch } from './conjugation.ts';

const linkers = new Set(
  'van met door in op uit tot onder aan voor via bij dat die jonger om tegen als over naar rond'.split(' '),
);

/** First parts that writers also set apart: kinder-porno, tiener prostituee. */
const firstParts =
  /^(kinder|tiener|jeugd|jongeren|meisjes|webcam|wraak|deepfake|seks|pedofielen|pedo(?!fiel|fil|seks)|loverboy)(?=\p{L}{4,})/iu;

/** Dutch: plurals, diminutives, adjectives with and without -e, spellings of compounds, verb paradigms. */
export function inflectDutch(word: Headword): string[] {
  if (word.pos === 'verb' || word.inflection === 'verb') return conjugateDutch(word.text);
  if (word.pos === 'adjective') return inflectAdjectivePhrase(word.text);
  if (word.pos === 'phrase') return [word.text];
  return inflectNoun(word);
}

function inflectNoun(word: Headword): string[] {
  const { head, tail } = cutPhrase(word.text, linkers);
  const noun = head.at(-1) ?? '';
  const given = cutPhrase(word.plural ?? '', linkers).head.at(-1) ?? '';
  const forms = [
    noun,
    ...(word.number === undefined ? [...(given === '' ? pluralsOf(noun) : [given]), ...diminutivesOf(noun)] : []),
  ];
  const adjectives = head.slice(0, -1).map(adjectiveForms);
  return combine([...adjectives, forms.flatMap(spellingsOf)]).map((form) => form + tail);
}

/** `kinderporno`, `kinder-porno`, `kinder porno`. */
function spellingsOf(noun: string): string[] {
  const first = firstParts.exec(noun)?.[1];
  if (first === undefined) return [noun];
  const second = noun.slice(first.length);
  return [noun, `${first}-${second}`, `${first} ${second}`];
}

/** Nouns whose plural no ending tells; compounds end like them. */
const irregularPlurals: readonly (readonly [singular: RegExp, plural: string])[] = [
  [/kind$/u, 'kinderen'],
  [/dier$/u, 'dieren'],
  [/or$/u, 'ors'],
  [/team$/u, 'teams'],
  [/film$/u, 'films'],
  [/forum$/u, 'forums'],
  [/platform$/u, 'platforms'],
  [/club$/u, 'clubs'],
];

export function pluralsOf(noun: string): string[] {
  const irregular = irregularPlurals.find(([singular]) => singular.test(noun));
  if (irregular !== undefined) return [noun.replace(irregular[0], irregular[1])];
  if (/[aiouy]$/u.test(noun)) return [`${noun}'s`, `${noun}s`];
  if (/(?:je|el|em|en|er|erd|aar|ier|boy|eur|girl|ee|é)$/u.test(noun) && !noun.endsWith('iel')) return [`${noun}s`];
  if (noun.endsWith('e')) return [`${noun}n`, `${noun}s`];
  if (/heid$/u.test(noun)) return [noun.replace(/heid$/u, 'heden')];
  return [enPlural(noun)];
}

/** `zaak` gives `zaken`, `net` `netten`, `huis` `huizen`, `slaaf` `slaven`, `netwerk` `netwerken`. */
function enPlural(noun: string): string {
  const voiced = noun.replace(/([aeiou]{2}|ij)s$/u, '$1z').replace(/([aeiou]{2}|ij)f$/u, '$1v');
  if (/([^aeiou]|^)(aa|ee|oo|uu)[bcdfgklmnprstvz]$/u.test(voiced)) return `${voiced.slice(0, -2)}${voiced.slice(-1)}en`;
  if (/(?:[^aeiouy]|^)[aeiou][bdfgklmnprst]$/u.test(voiced)) return `${voiced}${voiced.slice(-1)}en`;
  return `${voiced}en`;
}

function diminutivesOf(noun: string): string[] {
  if (/(?:e|s)$/u.test(noun) && !/ee$/u.test(noun)) return [];
  const ending = /[aeiou]$|(?:[aeiou]{2}|er|el|en)[lnrw]?$/u.test(noun) ? 'tje' : 'je';
  return [`${noun}${ending}`, `${noun}${ending}s`];
}

function inflectAdjectivePhrase(text: string): string[] {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(' ');
  return adjectiveForms(last).map((form) => `${before} ${form}`.trim());
}

/** An adjective with and without -e, from either: `minderjarige` and `minderjarig`. Other words stay as they are. */
export function adjectiveForms(adjective: string): string[] {
  if (/(?:ige|ise|ische|ele|iële|euze|ende|erde|lijke|are|eerde)$/u.test(adjective))
    return [adjective, withoutE(adjective)];
  if (/(?:ig|isch|eel|ieel|eus|end|erd|lijk|baar|eerd|iel)$/u.test(adjective)) return [adjective, withE(adjective)];
  if (/^(?:jonge|oude|zieke|vieze|lichte|volwassen|oudere|losse)$/u.test(adjective)) return [adjective];
  return [adjective];
}

function withE(adjective: string): string {
  if (/eel$/u.test(adjective)) return `${adjective.slice(0, -3)}ele`;
  if (/aar$/u.test(adjective)) return `${adjective.slice(0, -3)}are`;
  if (/eus$/u.test(adjective)) return `${adjective.slice(0, -1)}ze`;
  return `${adjective}e`;
}

function withoutE(adjective: string): string {
  if (/ele$/u.test(adjective)) return `${adjective.slice(0, -3)}eel`;
  if (/euze$/u.test(adjective)) return `${adjective.slice(0, -2)}s`;
  if (/bare$/u.test(adjective)) return `${adjective.slice(0, -4)}baar`;
  return adjective.slice(0, -1);
}
