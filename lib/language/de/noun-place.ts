import type { Found } from '../found.ts';
import type { Case, Gender, Lead } from './declension.ts';

/** The place of a noun in its sentence: what stands before it and what that asks. */
export interface NounPlace {
  /** The determiner in the range, as found; empty when there is none. */
  readonly determiner: string;
  readonly lead: Lead;
  readonly case: Case;
  /** Genders that the determiner left of the range allows; all four when there is none. */
  readonly genders: readonly Gender[];
  readonly plural: boolean;
  /** Words of the range that stay: ages, numbers, adjectives. */
  readonly kept: readonly string[];
  readonly core: string;
}

const determinerForm =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|(?:kein|sein|ihr|mein|unser|euer|dies|jed|jen|welch|all|viel|manch|solch)(?:e[nrsm]?)?)$/iu;
const dative =
  /(?:^|\s)(?:mit|von|bei|nach|aus|zu|seit|gegenüber|vom|beim|zum|zur|im|am|unter|zwischen|vor|neben|in|an)$/iu;
const accusative = /(?:^|\s)(?:für|durch|gegen|ohne|um|über|ins|ans|auf)$/iu;
const genitive = /(?:^|\s)(?:wegen|während|trotz|statt|anstatt|aufgrund|innerhalb|infolge|hinsichtlich|bezüglich)$/iu;
const handedOver = /verkauf|vermittel|vermiet|verschacher|weitergereicht|geliefert|ausgeliehen/iu;
const all: readonly Gender[] = ['m', 'f', 'n', 'plural'];

export function readPlace(found: Found): NounPlace {
  const words = found.words.split(' ');
  const determiner = words.length > 1 && determinerForm.test(words[0] ?? '') ? (words.shift() ?? '') : '';
  const kept: string[] = [];
  const own = ownWords(words, found);
  while (
    words.length > own &&
    /^(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|mehrere|viele|einige|.*jährige[nrsm]?|(?!minderjährig|sex|pädo|kinder|jugend|jung)\p{Ll}+(?:e[nrsm]?))$/u.test(
      words[0] ?? '',
    )
  )
    kept.push(words.shift() ?? '');
  const core = words.join(' ');
  const outer = determiner === '' ? outerDeterminer(found.before) : '';
  const word = (determiner || outer).toLowerCase();
  const left =
    determiner === '' && outer !== ''
      ? found.before.slice(0, found.before.toLowerCase().lastIndexOf(outer)).trim()
      : found.before;
  const plural = isPlural(core, word, kept, found);
  const grammaticalCase = caseOf(word, left, plural, core, found);
  const contraction = /(?:^|\s)(?:im|am|zum|vom|beim|ins|ans)$/iu.test(found.before)
    ? (['m', 'n'] as const)
    : /(?:^|\s)zur$/iu.test(found.before)
      ? (['f'] as const)
      : all;
  return {
    determiner,
    lead: leadOf(word, found.before, determiner),
    case: grammaticalCase,
    genders: outer === '' ? contraction : gendersOf(outer, grammaticalCase),
    plural,
    kept,
    core,
  };
}

/** The determiner left of the range, an adjective or two between. */
function outerDeterminer(before: string): string {
  const words = before.split(/\s+/u).slice(-2).reverse();
  if (determinerForm.test(words[0] ?? '')) return (words[0] ?? '').toLowerCase();
  const described = /^\p{Ll}[\p{L}-]*e[nrsm]?$/u.test(words[0] ?? '') && determinerForm.test(words[1] ?? '');
  return described ? (words[1] ?? '').toLowerCase() : '';
}

/** How many words at the end belong to the term. */
function ownWords(words: readonly string[], found: Found): number {
  const forms = [found.term.text, ...(found.term.variants ?? []), ...(found.term.forms ?? [])].map((text) =>
    text.split(' '),
  );
  const own = forms.filter(
    (form) =>
      form.length <= words.length &&
      form[0]?.slice(0, 5).toLowerCase() === words.at(-form.length)?.slice(0, 5).toLowerCase(),
  );
  return Math.max(1, ...own.map((form) => form.length));
}

function leadOf(word: string, before: string, determiner: string): Lead {
  if (word === '')
    return determiner === '' && /(?:^|\s)(?:im|am|zum|zur|vom|beim|ins|ans)$/iu.test(before) ? 'definite' : 'none';
  if (/^(?:viel|manch|einig|mehrer)/u.test(word)) return 'none';
  return /^(?:ein|kein|sein|ihr|mein|unser|euer)/u.test(word) ? 'indefinite' : 'definite';
}

function caseOf(word: string, left: string, plural: boolean, core: string, found: Found): Case {
  if (genitive.test(left)) return 'genitive';
  if (/(?:^|\s)(?:mit|von|bei|nach|aus|zu|seit|vom|beim|zum|zur|im|am)$/iu.test(left)) return 'dative';
  if (accusative.test(left) && !/(?:dem|einem|seinem|ihrem)$/u.test(word)) return 'accusative';
  if (/(?:dem|em)$/u.test(word)) return 'dative';
  if (/(?:des|ines|eines|ires|ieses)$/u.test(word)) return 'genitive';
  if (/^(?:den|(?:kein|sein|ihr|dies)en)$/u.test(word)) return plural ? 'dative' : 'accusative';
  if (word === 'einen') return 'accusative';
  if (/^(?:der|(?:ein|kein|sein|ihr|dies)er)$/u.test(word))
    return dative.test(left) ? 'dative' : nominativeMasculine(word, core, found) ? 'nominative' : 'genitive';
  // `an Freier verkauft`: to whom something goes.
  if (/(?:^|\s)an$/iu.test(left) && handedOver.test(`${left} ${found.after}`)) return 'accusative';
  if (word === '' && dative.test(left)) return 'dative';
  return 'nominative';
}

/** `der Pädophile`, `dieser Freier`, but `der Pädophilen`, `der Kinderpornografie`. */
function nominativeMasculine(word: string, core: string, found: Found): boolean {
  return (
    word !== 'einer' &&
    !/en$/u.test(core) &&
    (found.term.gender === 'm' || /(?:er|boy|ist|ent|e)$/u.test(core)) &&
    found.term.gender !== 'f'
  );
}

function isPlural(core: string, word: string, kept: readonly string[], found: Found): boolean {
  const { term } = found;
  if (term.number === 'mass') return false;
  if (term.number === 'plural-only') return true;
  if (/^(?:ein|eine|einen|einem|einer|eines|dem|des|das|jede[nrsm]?)$/u.test(word)) return false;
  if (
    kept.some((one) => /^(?:\d+|zwei|drei|vier|fünf|mehrere|viele|einige)$/u.test(one)) ||
    /(?:^|\s)(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+|mehrere|viele|einige|Dutzende|zahlreiche)$/iu.test(
      found.before,
    )
  )
    return true;
  if (word === '' && /(?:^|\s)(?:im|am|zum|zur|vom|beim|ins|als)$/iu.test(found.before)) return false;
  const head = core.split(' ').at(-1) ?? '';
  if (word === 'die') return !/(?:frau|in|ierte|braut)$/u.test(head);
  if (/(?:er|el)n$/u.test(head)) return true;
  if (word === 'den')
    return /(?:n|s)$/u.test(head) && head !== `${term.text}n` && !/(?:ophilen|ierten|sten|nden)$/u.test(head);
  if (word === 'der') return /(?:en|innen)$/u.test(head);
  if (/^(?:seinen|ihren|keinen)$/u.test(word)) return false;
  if (/^(?:\p{L}+)er$/u.test(head) && /(?:ophiler|ierter|rscher|iger)$/u.test(head)) return false;
  return /(?:e|en|ern|innen|s|n|er)$/u.test(head) && !/(?:als|wie)$/u.test(found.before);
}

function gendersOf(word: string, grammaticalCase: Case): readonly Gender[] {
  if (/^(?:dem|des|(?:\p{L}+)(?:em|es))$/u.test(word) && word !== 'dies') return ['m', 'n'];
  if (word === 'das' || word === 'dieses' || word === 'jedes') return ['n'];
  if (word === 'die') return ['f', 'plural'];
  if (word === 'der')
    return grammaticalCase === 'nominative' ? ['m'] : grammaticalCase === 'dative' ? ['f'] : ['f', 'plural'];
  if (word === 'den') return grammaticalCase === 'dative' ? ['plural'] : ['m'];
  if (word === 'eine') return ['f'];
  if (/^(?:kein|sein|ihr|mein|unser|dies|all|viel)e$/u.test(word)) return ['f', 'plural'];
  if (/er$/u.test(word) && word !== 'er')
    return /^dies|^jed/u.test(word) && grammaticalCase === 'nominative' ? ['m'] : ['f', 'plural'];
  if (word === 'einen') return ['m'];
  if (/en$/u.test(word)) return grammaticalCase === 'dative' ? ['plural'] : ['m'];
  return ['m', 'n'];
}
