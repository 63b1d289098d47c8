import type { Alternative } from '../../../glossary/concept.ts';
import type { Found } from '../found.ts';

/** Stem, third person, past, pasts, participle of the verbs that our alternatives use. */
const paradigms: { readonly [infinitive: string]: readonly [string, string, string, string, string] } = {
  aanranden: ['rand aan', 'randt aan', 'randde aan', 'randden aan', 'aangerand'],
  dwingen: ['dwing', 'dwingt', 'dwong', 'dwongen', 'gedwongen'],
  manipuleren: ['manipuleer', 'manipuleert', 'manipuleerde', 'manipuleerden', 'gemanipuleerd'],
  melden: ['meld', 'meldt', 'meldde', 'meldden', 'gemeld'],
  misbruiken: ['misbruik', 'misbruikt', 'misbruikte', 'misbruikten', 'misbruikt'],
  ronselen: ['ronsel', 'ronselt', 'ronselde', 'ronselden', 'geronseld'],
  vernederen: ['verneder', 'vernedert', 'vernederde', 'vernederden', 'vernederd'],
  verklaren: ['verklaar', 'verklaart', 'verklaarde', 'verklaarden', 'verklaard'],
  verkrachten: ['verkracht', 'verkracht', 'verkrachtte', 'verkrachtten', 'verkracht'],
  vertellen: ['vertel', 'vertelt', 'vertelde', 'vertelden', 'verteld'],
  werven: ['werf', 'werft', 'wierf', 'wierven', 'geworven'],
  zeggen: ['zeg', 'zegt', 'zei', 'zeiden', 'gezegd'],
  'zich misdragen': ['misdraag', 'misdraagt', 'misdroeg', 'misdroegen', 'misdragen'],
};

const auxiliary =
  /(?:^|\s)(?:heeft|hebben|heb|had|hadden|is|zijn|was|waren|wordt|worden|werd|werden|geworden)(?=\s|$)(?!.*[,;:])/iu;

/** `biechtte op` with the alternative `vertellen` gives `vertelde`; `onteerd` with `seksueel misbruiken`, `seksueel misbruikt`. */
export function dutchVerb(alternative: Alternative, found: Found): string | undefined {
  const words = alternative.text.split(' ');
  const infinitive = words.at(-1) ?? '';
  const paradigm = paradigms[infinitive];
  if (paradigm === undefined) return undefined;
  const form = formOf(found);
  const verb = form === 'infinitive' ? infinitive : form === 'te' ? `te ${infinitive}` : paradigm[form];
  // A finite verb comes before its object, and what goes with the infinitive would have to come behind it.
  const adverbs = typeof form === 'number' && form < 4 ? [] : words.slice(0, -1);
  return [...adverbs, verb].join(' ');
}

function formOf(found: Found): number | 'infinitive' | 'te' {
  const words = found.words.toLowerCase();
  if (/(?:^|\s)te(?:\s|$)/u.test(words)) return 'te';
  const verb = words.split(' ').find((word) => !/^(?:zich|zichzelf|aan|op|in|uit|om|het|de|een)$/u.test(word)) ?? '';
  const infinitive = found.term.text
    .toLowerCase()
    .split(' ')
    .find((word) => /en$/u.test(word));
  if (verb === infinitive) return 'infinitive';
  const withAuxiliary =
    auxiliary.test(found.before) ||
    /^(?:heeft|hebben|had|hadden|is|was|werd|werden|wordt|worden|te hebben|door)(?!\p{L})/iu.test(found.after);
  if (/^(?:\p{L}{2,4})?ge\p{L}+(?:d|t|en)$/u.test(verb) || (withAuxiliary && /(?:[^t]d|[^d]t|en)$/u.test(verb)))
    return 4;
  if (/(?:de|te)$/u.test(verb) || /^(?:vergreep|verloor|bekende|gaf|nam|had|lokte)$/u.test(verb)) return 2;
  if (/(?:den|ten|vergrepen|verloren|gaven|namen)$/u.test(verb)) return 3;
  if (/(?:d|t)$/u.test(verb)) return 1;
  return /en$/u.test(verb) ? 'infinitive' : 0;
}
