import type { Alternative } from '../../../glossary/concept.ts';
import type { Found } from '../found.ts';
import { determinerFor, type Gender } from './determiner.ts';
import { pluralsOf } from './inflection.ts';
import { anySecondPart, type SecondPart, secondParts } from './second-parts.ts';
import { determiners } from './words.ts';

/** Beginnings that any Dutch compound of ours can have, with what they name. Longest first. */
const stems =
  /^(?:\p{L}+[- ]?)?(?:pornogra(?:f|ph)ie|porno|prostitutie|se(?:ks|x)toerisme|se(?:ks|x)toeristen|se(?:ks|x)handel|se(?:ks|x)werk|pedofielen|pedofilie|pedo|loverboys?|(?:kinder|tiener)pooiers?|sextort(?:ion|ie)|kindermisbruik|kinderlokkers?|kp(?=-))(?:en|s|n)?[- ]?(?=\p{L}{3})/iu;

/** `kinderpornozaken` → `zaken over beeldmateriaal van seksueel kindermisbruik`, one text for each wording. */
export function rewriteDutchCompound(alternatives: readonly Alternative[], found: Found): readonly string[] {
  const words = found.words.split(' ');
  const determiner = words.length > 1 && determiners.has(words[0]?.toLowerCase() ?? '') ? `${words.shift()} ` : '';
  const second = secondPartOf(words.join(' '), found)?.toLowerCase();
  if (second === undefined) return [];
  const own = ownRewrites(second, found).filter(({ gender }) => fitsOutside(gender, found.before));
  const entry = entryOf(second);
  const texts = alternatives.flatMap((alternative) => {
    const { text, kind } = filling(alternative);
    return own.length > 0
      ? own.map((rewrite) => front(determiner, rewrite) + rewrite.text.replace('{}', text))
      : [determiner + render(entry.part[kind] ?? '# rond {}', second, entry, text, found.before + determiner)];
  });
  return texts.filter((text) => text !== '');
}

/** What stands behind our word: `zaken` of `kinderpornozaken`. Endings of inflection are no second part. */
function secondPartOf(core: string, found: Found): string | undefined {
  if (isTermItself(core, found)) return undefined;
  const stem = found.term.compound?.stem.replace(/-$/u, '') ?? '';
  const own = stem !== '' && core.toLowerCase().startsWith(stem.toLowerCase()) ? core.slice(stem.length) : core;
  const general = core.replace(stems, '');
  const behind = own.length < general.length ? own : general;
  const second = behind.replace(/^(?:grafie|graphie)/iu, '').replace(/^[- ]/u, '');
  if (second.length === core.length || noSecondPart.test(second) || !/^\p{L}{3,}('s)?$/u.test(second)) return undefined;
  // The s of `loverboyslachtoffers` and the n of `kinderpornonetwerk` belong to the second part; elsewhere they are a joint.
  const cut = core.slice(0, core.length - second.length).toLowerCase();
  for (const letter of ['n', 's']) if (cut.endsWith(letter) && isKnown(letter + second)) return letter + second;
  return isKnown(second.replace(/^s/u, '')) ? second.replace(/^s/u, '') : second;
}

/** Endings of inflection, and words that make a term of ours themselves. */
const noSecondPart =
  /^(?:ers?|tjes?|o?otjes?|grafische?|graphische?|ische?|seks|se(?:ks|x)\p{L}*|porno(?:grafie|graphie)?|prostitu\p{L}*|erotie?[ck]a?|uele?|fiele?|fielen|filie|filie|fielen|eksu\p{L}*|seksu\p{L}*|ist(?:en)?|graph\p{L}*)$/iu;

function isKnown(second: string): boolean {
  const word = second.toLowerCase();
  return secondParts[word] !== undefined || Object.keys(secondParts).some((key) => isPluralOf(word, key));
}

/** `kinderpornogebruikers` is a term of its own, not `kinderporno` with something behind it. */
function isTermItself(core: string, { term }: Found): boolean {
  const word = core.toLowerCase().replace(/[- ]/gu, '');
  const own = [term.text, ...(term.variants ?? [])].map((text) => text.toLowerCase().replace(/[- ]/gu, ''));
  return own.some((text) => text === word || pluralsOf(text).includes(word));
}

interface OwnRewrite {
  readonly text: string;
  readonly gender: Gender;
  readonly mass: boolean;
}

/** The glossary's own rewrites of this second part, singular or plural as found. */
function ownRewrites(second: string, found: Found): readonly OwnRewrite[] {
  const { rewrites = {}, other } = found.term.compound ?? {};
  for (const [key, { text, plural, article, number }] of Object.entries(rewrites)) {
    if (key === second)
      return [{ text, gender: number === 'plural-only' ? 'plural' : article, mass: number === 'mass' }];
    if (plural !== undefined && isPluralOf(second, key)) return [{ text: plural, gender: 'plural', mass: false }];
  }
  if (other === undefined || isKnown(second)) return [];
  return [{ text: other.replace('{second}', second), gender: undefined, mass: false }];
}

/** Outside the range `de` cannot become `het`. */
function fitsOutside(gender: Gender, before: string): boolean {
  const last = /(\S+)$/u.exec(before.toLowerCase())?.[1] ?? '';
  if (/^(?:de|deze|onze)$/u.test(last)) return gender !== 'het';
  if (/^(?:het|dit|ons)$/u.test(last)) return gender === 'het' || gender === undefined;
  return true;
}

function front(determiner: string, { gender, mass }: OwnRewrite): string {
  if (determiner === '' || gender === undefined) return determiner;
  const fitting = determinerFor(determiner.trim(), gender, mass);
  return fitting === undefined || fitting === '' ? '' : `${fitting} `;
}

interface Entry {
  readonly part: SecondPart;
  readonly plural: boolean;
}

function entryOf(second: string): Entry {
  const known = secondParts[second];
  if (known !== undefined) return { part: known, plural: false };
  for (const [key, part] of Object.entries(secondParts)) if (isPluralOf(second, key)) return { part, plural: true };
  return { part: anySecondPart, plural: /(?:en|s)$/u.test(second) };
}

function isPluralOf(plural: string, singular: string): boolean {
  return (
    plural !== singular &&
    (pluralsOf(singular).includes(plural) || (singular === 'praktijk' && plural === 'praktijken'))
  );
}

function filling(alternative: Alternative): { text: string; kind: 'material' | 'act' | 'person' } {
  if (alternative.use === 'person') return { text: alternative.plural ?? alternative.text, kind: 'person' };
  return { text: alternative.text, kind: alternative.use === 'material' ? 'material' : 'act' };
}

function render(template: string, second: string, entry: Entry, text: string, before: string): string {
  const replaced = template.startsWith('=');
  // `de ring` would have to become `het netwerk`: outside the range it cannot.
  if (replaced && /^=netwerk /u.test(template) && !entry.plural && /(?:^|\s)(?:de|deze|die|onze)\s*$/iu.test(before))
    return `${second} ${template.endsWith('van {}') ? 'van' : 'rond'} ${text}`;
  const [one = '', more] = template.replace(/^=/u, '').split('/');
  const relative = entry.plural || entry.part.article === 'de' ? 'die' : 'dat';
  return (entry.plural ? (more ?? plural(one)) : one)
    .replace('#', second)
    .replace('(dat)', relative)
    .replace(/\[([^|\]]*)\|([^\]]*)\]/u, (_, singular: string, several: string) => (entry.plural ? several : singular))
    .replace('{}', text);
}

function plural(template: string): string {
  return template.replace(/^netwerk\b/u, 'netwerken');
}
