import type { Alternative } from '../../../glossary/concept.ts';
import type { Found, Grammar } from '../found.ts';
import { isFeminine } from './person-gender.ts';
import { frenchRewrites } from './rewrites.ts';

const edges =
  /^(?<front>(?:(?:pour|avec|contre|sur|dans|premier|dernier|meilleur|ancien|seul|nouveau|autre|deuxième|principal|fidèle) )?)(?<core>.+?)(?<back>(?: de .+ ans| \(\d+ ans\))?)$/iu;

export const french: Grammar = {
  rewrites: frenchRewrites,
  edges,
  fit: fitFrench,
  compound: () => [],
  verb: frenchVerb,
};

type Gender = 'm' | 'f';

interface Place {
  /** The determiner in the range, with its apostrophe where it has one; empty when there is none. */
  readonly determiner: string;
  readonly core: string;
  readonly plural: boolean;
}

const determiner =
  /^(?:l'|d'|(?:la|le|les|un|une|des|du|de la|de l'|de|au|aux|à la|à l'|ce|cet|cette|ces|son|sa|ses|leur|leurs|mon|ma|mes|quel|quelle|aucune?|chaque|deux|trois|quatre|cinq|\d+) )/iu;

function fitFrench(alternative: Alternative, found: Found): string | undefined {
  const place = readPlace(found);
  const noun = formOf(alternative, place, found);
  if (noun === undefined) return undefined;
  const gender = genderOf(alternative, found);
  if (place.determiner !== '') return withDeterminer(place.determiner, noun.text, gender, noun.plural);
  return clashes(found.before, noun.text, gender, noun.plural) ||
    (noun.plural && !place.plural && isSubjectOfSingular(found))
    ? undefined
    : noun.text;
}

function readPlace(found: Found): Place {
  const lead = determiner.exec(found.words)?.[0] ?? '';
  const core = found.words.slice(lead.length);
  return { determiner: lead.trim(), core, plural: isPlural(lead.trim().toLowerCase(), core, found) };
}

function isPlural(lead: string, core: string, found: Found): boolean {
  if (found.term.number === 'mass') return false;
  if (/^(?:les|des|aux|ces|ses|leurs|mes|deux|trois|quatre|cinq|\d+)$/u.test(lead)) return true;
  return (
    /(?:s|x)$/u.test(core.split(/ (?:de|d'|du|à|avec|sur|par|en)(?=\s|\p{L})/u)[0] ?? '') &&
    !/(?:^|\s)(?:fois|cas)$/u.test(core)
  );
}

function formOf(alternative: Alternative, place: Place, found: Found): { text: string; plural: boolean } | undefined {
  if (alternative.number === 'plural-only') return { text: alternative.text, plural: true };
  if (alternative.number === 'mass') return { text: alternative.text, plural: false };
  const wants = place.plural || (found.term.number === 'mass' && alternative.use === 'material');
  if (!wants) return { text: alternative.text, plural: false };
  return alternative.plural === undefined ? undefined : { text: alternative.plural, plural: true };
}

function genderOf(alternative: Alternative, found: Found): Gender {
  if (alternative.gender === 'mf' && /^(?:le|un|du|au|ce) /iu.test(found.words)) return 'm';
  if (alternative.gender === 'mf' && /^(?:la|une|cette) /iu.test(found.words)) return 'f';
  if (alternative.gender === 'm' || alternative.gender === 'f') return alternative.gender;
  if (alternative.gender === 'mf') return isFeminine(found) ? 'f' : 'm';
  return /^(?:personne|images|vidéos|victimes?|violences|photos|agressions?|diffusions?|filles?)\b/u.test(
    alternative.text,
  )
    ? 'f'
    : 'm';
}

export function startsWithVowel(text: string): boolean {
  return /^[aeiouyâàéèêëîïôûœh]/iu.test(text) && !/^(?:yeux|hors|haine|héros|handicap)/iu.test(text);
}

/** The determiner of the range for another noun: `la pédopornographie` → `les contenus …`, `le client` → `l'agresseur`. */
export function withDeterminer(lead: string, text: string, gender: Gender, plural: boolean): string | undefined {
  const word = lead.toLowerCase();
  const vowel = startsWithVowel(text);
  const join = (article: string): string => (article.endsWith("'") ? article + text : `${article} ${text}`);
  const pick = (m: string, f: string, elided: string, many: string): string =>
    join(plural ? many : vowel ? elided : gender === 'f' ? f : m);
  if (/^(?:le|la|l'|les)$/u.test(word)) return pick('le', 'la', "l'", 'les');
  if (/^(?:un|une|des)$/u.test(word)) return join(plural ? 'des' : gender === 'f' ? 'une' : 'un');
  if (/^(?:du|de la|de l')$/u.test(word)) return pick('du', 'de la', "de l'", 'des');
  if (/^(?:au|aux|à la|à l')$/u.test(word)) return pick('au', 'à la', "à l'", 'aux');
  if (/^(?:de|d')$/u.test(word)) return join(vowel ? "d'" : 'de');
  if (/^(?:ce|cet|cette|ces)$/u.test(word)) return pick('ce', 'cette', gender === 'f' ? 'cette' : 'cet', 'ces');
  if (/^(?:son|sa|ses)$/u.test(word)) return pick('son', 'sa', 'son', 'ses');
  if (/^leurs?$/u.test(word)) return join(plural ? 'leurs' : 'leur');
  if (/^(?:deux|trois|quatre|cinq|\d+)$/u.test(word)) return plural ? join(lead) : undefined;
  return join(lead);
}

/** Does what stands left of the range forbid this gender, number or first letter? */
function clashes(before: string, text: string, gender: Gender, plural: boolean): boolean {
  const left = before.toLowerCase();
  if (/(?:^|\s|')(?:d'|l')$/u.test(left) || /(?:\s|^)(?:d|l|qu|n|s)'$/u.test(left))
    return !startsWithVowel(text) || (plural && /l'$/u.test(left));
  const last = /(\S+)$/u.exec(left)?.[1] ?? '';
  if (/^(?:de|que|ne|se)$/u.test(last)) {
    if (/(?:^|\s)de$/u.test(left) && startsWithVowel(text)) return true;
    return false;
  }
  if (/^(?:le|du|au|ce)$/u.test(last)) return plural || gender !== 'm' || startsWithVowel(text);
  if (/^(?:la|sa|ma)$/u.test(last)) return plural || gender !== 'f' || startsWithVowel(text);
  if (/^(?:un|cet|aucun)$/u.test(last)) return plural || gender !== 'm' || (last === 'cet' && !startsWithVowel(text));
  if (/^(?:une|cette|aucune)$/u.test(last)) return plural || gender !== 'f';
  if (/^(?:son|leur|chaque)$/u.test(last))
    return plural || (last === 'son' && gender === 'f' && !startsWithVowel(text));
  if (/^(?:les|des|aux|ces|ses|leurs|deux|trois|quatre|cinq|six|plusieurs)$/u.test(last)) return !plural;
  return false;
}

function isSubjectOfSingular(found: Found): boolean {
  return (
    /^(?:est|était|sera|a|avait|inquiète|circule|circulait|reste|demeure|augmente|explose|progresse|fait|constitue|prolifère)(?!\p{L})/iu.test(
      found.after,
    ) && !/(?:^|\s)(?:de|sur|pour|avec|contre|en|dans|par|à)$/iu.test(found.before)
  );
}

/** Infinitives stay; a past participle agrees as the found one does. */
function frenchVerb(alternative: Alternative, found: Found): string | undefined {
  const verb = alternative.text.split(' ')[0] ?? '';
  const rest = alternative.text.slice(verb.length);
  if (!verb.endsWith('er')) return found.words === found.term.text ? alternative.text : undefined;
  const word = found.words.split(' ')[0]?.toLowerCase() ?? '';
  const participle = /(?:é|it|i|u)(e?s?)$/u.exec(word);
  if (/(?:er|ir|re)$/u.test(word)) return alternative.text;
  if (/ait$/u.test(word)) return `${verb.slice(0, -2)}ait${rest}`;
  if (/aient$/u.test(word)) return `${verb.slice(0, -2)}aient${rest}`;
  return participle !== null &&
    /(?:^|\s|')(?:a|ai|as|ont|avait|avaient|est|sont|était|étaient|été|avoir|être)$/iu.test(found.before)
    ? `${verb.slice(0, -2)}é${participle[1]}${rest}`
    : undefined;
}
