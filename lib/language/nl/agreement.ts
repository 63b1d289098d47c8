import type { Alternative, Term } from '../../../glossary/concept.ts';
import type { Found, Grammar } from '../found.ts';
import { rewriteDutchCompound } from './compounds.ts';
import { determinerFor, type Gender } from './determiner.ts';
import { adjectiveForms, pluralsOf } from './inflection.ts';
import { dutchRewrites } from './rewrites.ts';
import { dutchVerb } from './verbs.ts';
import {
  afterPreposition,
  ageWord,
  determiners,
  edges,
  linkers,
  numberWord,
  singularVerb,
  singularVerbBefore,
} from './words.ts';

export const dutch: Grammar = {
  rewrites: dutchRewrites,
  edges,
  fit: fitDutch,
  compound: rewriteDutchCompound,
  verb: dutchVerb,
  order: singularsFirst,
};

/** Where a mass noun may be the subject, a plural would quarrel with its verb. */
function singularsFirst(alternatives: readonly Alternative[], found: Found): readonly Alternative[] {
  const place = `${found.before} ${takeApart(found).determiner}`.trim();
  if (found.term.number !== 'mass' || afterPreposition.test(place)) return alternatives;
  if (rewriteDutchCompound(alternatives, found).length > 0) return alternatives;
  // `gegenereerde kinderporno`: the adjective keeps its ending before a plural.
  if (/(?:^|\s)(?!gebruikte|geloofde)(?:zelf)?ge\p{L}+[dt]e$|\p{L}(?:uele|ische|ige|ende)$/iu.test(place))
    return pluralsFirst(alternatives);
  return pluralsFirst(alternatives, false);
}

function pluralsFirst(alternatives: readonly Alternative[], first = true): readonly Alternative[] {
  const plural = ({ number }: Alternative): boolean => (number === 'plural-only') === first;
  return [...alternatives.filter(plural), ...alternatives.filter((one) => !plural(one))];
}

const number = new RegExp(`^${numberWord}$`, 'iu');
const age = new RegExp(`^${ageWord}$`, 'iu');

type Number = 'singular' | 'plural' | 'mass';

/** The found words taken apart: `een | twee 15-jarige | prostituees`. */
interface NounPhrase {
  readonly determiner: string;
  readonly kept: readonly string[];
  readonly core: string;
  readonly number: Number;
}

function fitDutch(alternative: Alternative, found: Found): string | undefined {
  const phrase = takeApart(found);
  const noun = formOf(alternative, phrase.number);
  if (noun === undefined) return undefined;
  const gender = noun.plural ? 'plural' : (alternative.article ?? articleOf(noun.text));
  const determiner =
    phrase.determiner === '' || isConjunction(phrase.determiner, found.before)
      ? phrase.determiner
      : determinerFor(phrase.determiner, gender, alternative.number === 'mass');
  if (determiner === undefined) return undefined;
  if (phrase.determiner === '' && clashes(found.before, gender, alternative, phrase)) return undefined;
  if (noun.plural && phrase.number !== 'plural' && isSubjectOfSingular(found)) return undefined;
  const definite = isDefinite(phrase.determiner || outerDeterminer(found.before));
  const child =
    /slachtoffer|uitgebuit/u.test(noun.text) && namesChild(phrase.core) && !namesChild(alternative.text)
      ? ['minderjarige']
      : [];
  const modifiers = [...phrase.kept, ...(phrase.kept.some(isAge) ? [] : child)];
  const words = agree(modifiers, noun.text, gender, definite);
  return [determiner, words].filter((part) => part !== '').join(' ');
}

function takeApart(found: Found): NounPhrase {
  const words = found.words.split(' ');
  const first = words[0]?.toLowerCase() ?? '';
  const determiner = words.length > 1 && determiners.has(first) ? (words.shift() ?? '') : '';
  const kept: string[] = [];
  const own = ownWords(words, found.term);
  while (words.length > own && isKept(words[0] ?? '')) kept.push(words.shift() ?? '');
  const core = words.join(' ');
  return { determiner, kept, core, number: numberOf(core, found.term, kept) };
}

/** How many words at the end belong to the term; what stands before them describes and is kept. */
function ownWords(words: readonly string[], term: Term): number {
  const lengths = [term.text, ...(term.variants ?? []), ...(term.forms ?? [])].map((text) => text.split(' '));
  const fits = (own: readonly string[]): boolean =>
    own.length <= words.length &&
    own[0]?.slice(0, 4).toLowerCase() === words.at(-own.length)?.slice(0, 4).toLowerCase();
  return Math.max(1, ...lengths.filter(fits).map((own) => own.length));
}

function isKept(word: string): boolean {
  return isAge(word) || isDescriptive(word) || number.test(word);
}

/** An adjective that says something of the person and not of the term: `voormalige`, `Nederlandse`. */
function isDescriptive(word: string): boolean {
  return adjectiveForms(word.toLowerCase()).length > 1 && !namesChild(word);
}

function isAge(word: string): boolean {
  return age.test(word);
}

function headOf(text: string): string {
  const words = text.toLowerCase().split(' ');
  const cut = words.findIndex((word, index) => index > 0 && linkers.has(word));
  return (cut === -1 ? words : words.slice(0, cut)).at(-1) ?? '';
}

function numberOf(core: string, term: Term, kept: readonly string[]): Number {
  if (term.number === 'mass') return 'mass';
  if (term.number === 'plural-only') return 'plural';
  const head = headOf(core).replace(/^-/u, '');
  const singulars = [term.text, ...(term.variants ?? [])].map(headOf);
  if (head === headOf(term.plural ?? '') || singulars.some((word) => pluralsOf(word).includes(head))) return 'plural';
  if (singulars.includes(head)) return 'singular';
  if (/(?:en|ees|és|jes|[^aeiousi]s)$/u.test(head)) return 'plural';
  return kept.some((word) => /^(?:\d+|twee|drie|tientallen|honderden|enkele)$/iu.test(word)) ? 'plural' : 'singular';
}

function formOf(alternative: Alternative, number: Number): { text: string; plural: boolean } | undefined {
  if (alternative.number === 'plural-only') return { text: alternative.text, plural: true };
  if (alternative.number === 'mass') return { text: alternative.text, plural: false };
  const wantsPlural =
    number === 'plural' || (number === 'mass' && alternative.plural !== undefined && alternative.use === 'material');
  if (!wantsPlural) return { text: alternative.text, plural: false };
  return alternative.plural === undefined ? undefined : { text: alternative.plural, plural: true };
}

/** `kind dat`, `meisje dat`, `iemand die`: the relative pronoun tells the article where the glossary does not. */
function articleOf(text: string): 'de' | 'het' | undefined {
  if (/^\S+ dat /u.test(text) || /^(?:\S+ig |uitgebuit )?(?:kind|meisje|slachtoffer)\b/u.test(text)) return 'het';
  return /^iemand\b/u.test(text) ? undefined : 'de';
}

/** `die` and `dat` are determiners after a preposition and at the start; elsewhere they join clauses and stay. */
function isConjunction(determiner: string, before: string): boolean {
  return /^(?:die|dat)$/iu.test(determiner) && before !== '' && !afterPreposition.test(before);
}

function outerDeterminer(before: string): string {
  const words = before.toLowerCase().split(/\s+/u).slice(-3).reverse();
  for (const word of words) {
    if (determiners.has(word)) return word;
    if (
      /^(?:ook|niet|nooit|altijd|dat|met|uit|door|op|aan|bij|voor|over|van|vaak|meest|juist|zelfs|echt|zulk)$/u.test(
        word,
      )
    )
      return '';
    if (!/(?:e|d|t|g|k)$/u.test(word) || /[,.;:!?"“‘(]$/u.test(word)) return '';
  }
  return '';
}

function isDefinite(determiner: string): boolean {
  return /^(?:de|het|'t|deze|dit|die|dat|zijn|haar|hun|ons|onze|mijn|jouw|uw|diens|wiens)$/iu.test(determiner);
}

/** Does the word left of the range forbid this gender or number? */
function clashes(before: string, gender: Gender, alternative: Alternative, phrase: NounPhrase): boolean {
  const last = /(\S+)$/u.exec(before.toLowerCase())?.[1] ?? '';
  const singularOnly = gender === 'plural' || alternative.number === 'mass';
  if (/^(?:een|'n|elke?|iedere?|zo'n)$/u.test(last)) {
    if (singularOnly || gender === undefined) return true;
    return (/^(?:elke|iedere)$/u.test(last) && gender === 'het') || (/^(?:elk|ieder)$/u.test(last) && gender === 'de');
  }
  if (/^(?:de|deze|onze)$/u.test(last)) return gender === 'het' || gender === undefined;
  if (/^(?:het|dit|ons)$/u.test(last)) return gender !== 'het' && phrase.number === 'singular';
  if (/^(?:als|geen)$/u.test(last)) return gender === undefined;
  const article = /(?:^|\s)(een|'n)\s+(\p{L}+)$/u.exec(before.toLowerCase());
  if (article === null || linkers.has(article[2] ?? '') || !isAdjective(article[2] ?? '')) return false;
  return singularOnly || (/e$/u.test(article[2] ?? '') && gender === 'het') || gender === undefined;
}

function isSubjectOfSingular(found: Found): boolean {
  if (afterPreposition.test(found.before)) return false;
  return singularVerb.test(found.after.toLowerCase()) || singularVerbBefore.test(found.before);
}

function isAdjective(word: string): boolean {
  return /e$/u.test(word) || adjectiveForms(word).length > 1;
}

export function namesChild(text: string): boolean {
  return /(?:kind|minderjarig|jeugd|tiener|jongere|meisje|jongen(?!s?buis)|jongens|baby)/iu.test(text);
}

/** Adjectives with or without -e: `15-jarig slachtoffer` (een), `15-jarige slachtoffer` (het), `15-jarige slachtoffers`. */
function agree(modifiers: readonly string[], text: string, gender: Gender, definite: boolean): string {
  const bare = gender === 'het' && !definite;
  const front = modifiers.map((word) =>
    bare
      ? adjectiveForms(word).length > 1
        ? (adjectiveForms(word).find((form) => !form.endsWith('e')) ?? word)
        : word.replace(/(jarig|ig)e$/u, '$1')
      : word.replace(/jarig$/u, 'jarige'),
  );
  const words = text.split(' ');
  const noun = words.findIndex((_, index) => linkers.has(words[index + 1] ?? '') || index === words.length - 1);
  const adjective = words[noun - 1];
  if (gender === 'het' && definite && adjective !== undefined && !/e$/u.test(adjective) && !isFixed(words, noun)) {
    words[noun - 1] = `${adjective.replace(/eel$/u, 'el')}e`;
  }
  return [...front, ...words].join(' ');
}

/** `het seksueel misbruik` keeps its bare adjective, as a name does. */
function isFixed(words: readonly string[], noun: number): boolean {
  return linkers.has(words[noun - 1] ?? '') || /misbruik$/u.test(words[noun] ?? '');
}
