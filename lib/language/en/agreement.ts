import type { Alternative, Term } from '../../../glossary/concept.ts';
import type { Found, Grammar } from '../found.ts';
import { toAmericanSpelling } from './american-spelling.ts';
import { pluralOf } from './inflection.ts';
import { englishRewrites } from './rewrites.ts';
import { englishVerb } from './verbs.ts';
import { ageWord, determiners, headNouns, linkers, numberWord, singularVerb } from './words.ts';

const edges =
  /^(?<front>(?:(?:convicted|paying|so-called|known|of|for|with) )?)(?<core>.+?)(?<back>(?:,? aged \S+| of (?:\d+|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)| \(\d+\))?)$/iu;

export const english: Grammar = {
  rewrites: englishRewrites,
  edges,
  fit: fitEnglish,
  compound: () => [],
  verb: englishVerb,
  spell: (text, region) => (region === 'en-US' ? toAmericanSpelling(text) : text),
};

const kept = new RegExp(`^(?:${numberWord}|${ageWord})$`, 'iu');

type Number = 'singular' | 'plural' | 'mass';

interface NounPhrase {
  readonly determiner: string;
  readonly kept: readonly string[];
  readonly core: string;
  /** `'s` or `'` behind the found words. */
  readonly possessive: boolean;
  readonly number: Number;
}

function fitEnglish(alternative: Alternative, found: Found): string | undefined {
  const phrase = takeApart(found);
  const noun = formOf(alternative, phrase.number);
  if (noun === undefined) return undefined;
  const attributive = headNouns.test(found.after);
  if ((attributive || phrase.possessive) && (hasTail(noun.text) || (attributive && noun.plural))) return undefined;
  if (
    /^(?:person|people) /u.test(noun.text) &&
    /(?:^|\s)(?:his|her|their|its|my|our)$/iu.test(`${found.before} ${phrase.determiner}`.trim())
  )
    return undefined;
  if (noun.plural && phrase.number !== 'plural' && singularVerb.test(found.after)) return undefined;
  const mass = alternative.number === 'mass';
  const uncountable = !attributive && (mass || noun.plural);
  const child =
    /^victims?\b/u.test(noun.text) && namesChild(phrase.core) && !namesChild(noun.text) && phrase.kept.length === 0
      ? ['child']
      : [];
  const text = [...phrase.kept, ...child, noun.text].join(' ') + possessiveEnding(phrase.possessive, noun.text);
  if (phrase.determiner !== '') return withDeterminer(phrase.determiner, text, uncountable);
  return clashes(found.before, text, uncountable, noun.plural || attributive) ? undefined : text;
}

function takeApart(found: Found): NounPhrase {
  const possessive = /(?:'s|s')$/iu.test(found.words);
  const words = found.words.replace(/'s$|(?<=s)'$/iu, '').split(' ');
  const first = words[0]?.toLowerCase() ?? '';
  const determiner = words.length > 1 && determiners.has(first) ? (words.shift() ?? '') : '';
  const front: string[] = [];
  while (words.length > 1 && isKept(words[0] ?? '')) front.push(words.shift() ?? '');
  const core = words.join(' ');
  return { determiner, kept: front, core, possessive, number: numberOf(core, found.term) };
}

function isKept(word: string): boolean {
  return kept.test(word);
}

function headOf(text: string): string {
  const words = text.toLowerCase().split(/[ ]/u);
  const cut = words.findIndex(
    (word, index) => index > 0 && linkers.has(word) && !(word === 'exploited' && words[index + 1] === 'child'),
  );
  return (cut === -1 ? words : words.slice(0, cut)).at(-1) ?? '';
}

function numberOf(core: string, term: Term): Number {
  if (term.number === 'mass') return 'mass';
  if (term.number === 'plural-only') return 'plural';
  const head = headOf(core).split('-').at(-1) ?? '';
  const singulars = [term.text, ...(term.variants ?? [])].map((text) => headOf(text).split('-').at(-1) ?? '');
  if (/(?:women|men|children|wives|people)$/u.test(head)) return 'plural';
  if (/ss$/u.test(head) || !head.endsWith('s')) return 'singular';
  if (singulars.includes(head.replace(/s$/u, ''))) return 'plural';
  return singulars.includes(head) && !singulars.some((word) => pluralOf(word) === head) ? 'singular' : 'plural';
}

function formOf(alternative: Alternative, number: Number): { text: string; plural: boolean } | undefined {
  if (alternative.number === 'plural-only') return { text: alternative.text, plural: true };
  if (alternative.number === 'mass') return { text: alternative.text, plural: false };
  const wantsPlural = number === 'plural' || (number === 'mass' && alternative.use === 'material');
  if (!wantsPlural) return number === 'mass' ? undefined : { text: alternative.text, plural: false };
  return alternative.plural === undefined ? undefined : { text: alternative.plural, plural: true };
}

/** `victim of …`: nothing can be hung on its end, neither a noun nor 's. */
function hasTail(text: string): boolean {
  return / (?:of|in|for|by|with|from|at|on|who|that|which|via|aged|against|to|being|made) /u.test(`${text} `);
}

function possessiveEnding(possessive: boolean, text: string): string {
  return possessive ? (text.endsWith('s') ? "'" : "'s") : '';
}

function withDeterminer(determiner: string, text: string, uncountable: boolean): string | undefined {
  const word = determiner.toLowerCase();
  if (word === 'a' || word === 'an') return uncountable ? text : `${articleFor(text)} ${text}`;
  if (/^(?:every|each|another)$/u.test(word) && uncountable) return undefined;
  return `${determiner} ${text}`;
}

/** Does the word left of the range forbid this beginning or this number? */
function clashes(before: string, text: string, uncountable: boolean, plural: boolean): boolean {
  const last = /(\S+)$/u.exec(before.toLowerCase())?.[1] ?? '';
  if (last === 'a' || last === 'an') return uncountable || articleFor(text) !== last;
  if (/^(?:every|each|another|this|one)$/u.test(last)) return plural || (uncountable && last !== 'this');
  if (/^(?:these|those|many|several|few|two|three|four|five|six|seven|eight|nine|ten)$/u.test(last)) return !plural;
  return /(?:^|\s)an? (?:\p{L}+|so-called)$/iu.test(before) && uncountable;
}

/** By sound: an hour, an 11-year-old, a user, a European. */
export function articleFor(text: string): 'a' | 'an' {
  if (/^(?:8|11\b|18\b|11-|18-|hono|hour|heir|honest)/iu.test(text)) return 'an';
  if (/^(?:AI|FBI|MP|NGO|SMS|X)\b/u.test(text)) return 'an';
  return /^[aeiou]/iu.test(text) && !/^(?:uni(?!n)|use|usu|eu|one\b|once\b|ut[ei])/iu.test(text) ? 'an' : 'a';
}

export function namesChild(text: string): boolean {
  return /\b(?:child|children|kid|kids|girls?|boys?|minors?|underage|under-age|teen\p{L}*|juveniles?|young)\b/iu.test(
    text,
  );
}
